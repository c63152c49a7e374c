/** What a load says of itself: for people in the terminal, and kept with the release. */
import { z } from 'zod';
import type { Words } from '../../data/catalog/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { REJECT_CODES, REJECT_WORDS, type RejectCode } from '../checks/reject-codes.ts';
import { Count, readRows } from '../sql/rows.ts';
import type { FileAccount, SideSum } from '../stages/account.ts';

/** How many rejected rows of each code are told; all of them are in the release. */
const EXAMPLES = 5;

const Example = z.object({
  code: z.enum(REJECT_CODES),
  file: z.string(),
  sheet: z.string().nullable(),
  row: Count,
  heading: z.string(),
  value: z.string().nullable(),
  message_vi: z.string(),
  message_en: z.string(),
});
type Example = z.output<typeof Example>;

const Gap = z.object({
  indicator: z.string(),
  year: z.number(),
  expected: Count,
  missing: Count,
  places: z.string(),
});

const Figures = z.object({ indicator: z.string(), rows: Count, from: z.number(), to: z.number() });

export interface RejectGroup {
  readonly code: RejectCode;
  readonly count: number;
  readonly title: Words;
  readonly remedy: Words;
  readonly examples: readonly Example[];
}

export interface LoadReport {
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsRejected: number;
  readonly rowsSkipped: number;
  readonly facts: number;
  readonly published: number;
  readonly files: readonly FileAccount[];
  readonly rejects: readonly RejectGroup[];
  /** Indicators and years for which places did not report, with their names. */
  readonly gaps: readonly z.output<typeof Gap>[];
  readonly figures: readonly z.output<typeof Figures>[];
  readonly sums: readonly SideSum[];
  /** Extract files that no mapping reads. */
  readonly unclaimed: readonly string[];
  /** Sources for which there is no file. */
  readonly withoutFiles: readonly string[];
}

/** Asks the built database for the report, while the working tables are there. */
export async function toLoadReport(
  db: DuckDBConnection,
  account: { readonly files: readonly FileAccount[]; readonly sums: readonly SideSum[] },
  unclaimed: readonly string[],
  withoutFiles: readonly string[],
): Promise<LoadReport> {
  const { files, sums } = account;
  const total = (key: 'rowsRead' | 'rowsLoaded' | 'rowsRejected' | 'rowsSkipped') =>
    files.reduce((sum, file) => sum + file[key], 0);
  return {
    rowsRead: total('rowsRead'),
    rowsLoaded: total('rowsLoaded'),
    rowsRejected: total('rowsRejected'),
    rowsSkipped: total('rowsSkipped'),
    facts: await countRows(db, 'fact'),
    published: await countRows(db, 'published'),
    files,
    rejects: await readRejects(db),
    gaps: await readGaps(db),
    figures: await readRows(
      db,
      `select indicator, count(*) as "rows", min(year) as "from", max(year) as "to" from
       (select indicator, year from fact union all select indicator, year from published) group by indicator order by indicator`,
      Figures,
    ),
    sums,
    unclaimed,
    withoutFiles,
  };
}

async function countRows(db: DuckDBConnection, table: string): Promise<number> {
  const [row] = await readRows(db, `select count(*) as count from ${table}`, z.object({ count: Count }));
  return row?.count ?? 0;
}

async function readRejects(db: DuckDBConnection): Promise<readonly RejectGroup[]> {
  const counts = await readRows(
    db,
    'select code, count(*) as count from reject group by code order by count desc, code',
    z.object({ code: z.enum(REJECT_CODES), count: Count }),
  );
  const examples = await readRows(
    db,
    `select r.code, f.name as file, r.sheet, r."row", r.heading, r.value, r.message_vi, r.message_en
     from reject r join file f on f.id = r.file
     qualify row_number() over (partition by r.code order by f.name, f.source, r.sheet nulls first, r."row", r.heading) <= ${EXAMPLES}
     order by r.code, f.name, f.source, r.sheet nulls first, r."row", r.heading`,
    Example,
  );
  return counts.map(({ code, count }) => {
    const { title, remedy } = REJECT_WORDS[code];
    return { code, count, title, remedy, examples: examples.filter((example) => example.code === code) };
  });
}

function readGaps(db: DuckDBConnection): Promise<z.output<typeof Gap>[]> {
  return readRows(
    db,
    `select indicator, year, count(*) as expected, count(*) filter (where status = 'missing') as missing,
       string_agg(concat(p.name, ' (', area, ')'), ', ' order by area) filter (where status = 'missing') as places
     from coverage join place_year p using (year, area) group by indicator, year having missing > 0 order by indicator, year`,
    Gap,
  );
}

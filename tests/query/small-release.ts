/** A small warehouse of a few districts, written for a test, as a release that the server opens. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalog } from '../../data/catalog/load.ts';
import { openDatabase } from '../../data/warehouse/connect.ts';
import { FACT_HEAD, FACT_TAIL, TABLES, toDdl } from '../../data/warehouse/tables.ts';
import { openReleaseStore, type ReleaseStore } from '../../server/releases/store.ts';

type Scalar = string | number | null;
export type Row = Readonly<Record<string, Scalar>>;

export interface SmallRelease {
  readonly fact?: readonly Row[];
  readonly coverage?: readonly Row[];
  readonly published?: readonly Row[];
  readonly reject?: readonly Row[];
}

function toLiteral(value: Scalar | undefined): string {
  if (value === undefined || value === null) return 'null';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

/** Writes the rows into a new release folder and opens it. Columns that a row leaves out are null. */
export async function openSmallRelease(rows: SmallRelease): Promise<ReleaseStore> {
  const dir = mkdtempSync(join(tmpdir(), 'mang-non-small-'));
  const id = '20200101-small000';
  mkdirSync(join(dir, id));
  const catalog = await loadCatalog('data/catalog');
  const database = await openDatabase(join(dir, id, 'internal.duckdb'), { readOnly: false });
  const connection = await database.connect();
  for (const statement of toDdl(catalog.dimensions)) await connection.run(statement);
  const dimensions = Object.fromEntries(catalog.dimensions.map((dimension) => [dimension.id, 'varchar']));
  const shapes: Readonly<Record<string, object>> = { ...TABLES, fact: { ...FACT_HEAD, ...dimensions, ...FACT_TAIL } };
  for (const [table, list] of Object.entries(rows)) {
    const columns = Object.keys(shapes[table] ?? {});
    for (const row of list) {
      await connection.run(`insert into ${table} values (${columns.map((name) => toLiteral(row[name])).join(', ')})`);
    }
  }
  connection.closeSync();
  database.close();
  const source = {
    id: 'test',
    title: { vi: 'Thử', en: 'Test' },
    department: 'health',
    provenance: 'generated',
    citation: { vi: 'Thử', en: 'Test' },
  };
  const feeds = catalog.indicators.map((indicator) => indicator.id);
  writeFileSync(join(dir, id, 'catalog.json'), JSON.stringify({ ...catalog, sources: [{ ...source, feeds }] }));
  const counts = { facts: rows.fact?.length ?? 0, rowsRead: 0, rowsLoaded: 0, rowsRejected: 0, rowsSkipped: 0 };
  writeFileSync(
    join(dir, id, 'manifest.json'),
    JSON.stringify({
      id,
      createdAt: '2020-01-01T00:00:00.000Z',
      contentHash: 'x',
      inputsHash: 'y',
      ...counts,
      generated: true,
      files: [],
    }),
  );
  writeFileSync(join(dir, 'CURRENT'), id);
  return openReleaseStore(dir);
}

/** A fact of stunting in a commune. */
export function stunting(
  year: number,
  district: string,
  area: string,
  residence: string,
  ethnicity: string,
  numerator: number,
  denominator: number,
): Row {
  return {
    indicator: 'stunting-u5',
    year,
    district,
    area,
    residence,
    ethnicity,
    sex: 'F',
    age_group: 'M0_23',
    numerator,
    denominator,
    numerator_provenance: 'generated',
    denominator_provenance: 'generated',
  };
}

export function reported(
  indicator: string,
  year: number,
  district: string,
  area: string,
  residence: string | null,
  status = 'reported',
): Row {
  return { indicator, year, district, area, residence, status, reason: status === 'missing' ? 'both' : null };
}

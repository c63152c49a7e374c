import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../setup/folders.ts';
import type { Book } from './book.ts';
import { readGazetteer } from './places.ts';
import { recompute } from './recompute.ts';

interface Account {
  readonly name: string;
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsRejected: number;
  readonly rowsSkipped: number;
}

let book: Book;
let report: { readonly files: readonly Account[] };
let rejects: ReadonlyArray<{ readonly at: string; readonly reason: string }>;

beforeAll(async () => {
  const { extracts, releases } = inject('demo');
  const release = join(releases, readFileSync(join(releases, 'CURRENT'), 'utf8').trim());
  const places = readGazetteer(join(ROOT, 'data/catalog/areas.csv'), join(ROOT, 'data/catalog/aliases.csv'));
  book = await recompute(extracts, join(ROOT, 'data/extracts/published'), places);
  report = JSON.parse(readFileSync(join(release, 'report.json'), 'utf8'));
  rejects = await readRejects(join(release, 'internal.duckdb'));
});

async function readRejects(file: string): Promise<typeof rejects> {
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const sql = `select f.name || '|' || coalesce(r.sheet, '') || '|' || r.row, r.message_vi
    from reject r join file f on f.id = r.file order by f.name, r.sheet, r.row`;
  const rows = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  instance.closeSync();
  return rows.map(([at, reason]) => ({ at: String(at), reason: String(reason) }));
}

/** The accounts of one file, which several sources may have read. */
function toSums(files: readonly Account[]): Map<string, Omit<Account, 'name'>> {
  const sums = new Map<string, Omit<Account, 'name'>>();
  for (const { name, ...account } of files) {
    const so = sums.get(name) ?? { rowsRead: 0, rowsLoaded: 0, rowsRejected: 0, rowsSkipped: 0 };
    sums.set(name, {
      rowsRead: so.rowsRead + account.rowsRead,
      rowsLoaded: so.rowsLoaded + account.rowsLoaded,
      rowsRejected: so.rowsRejected + account.rowsRejected,
      rowsSkipped: so.rowsSkipped + account.rowsSkipped,
    });
  }
  return sums;
}

describe('the account of rows', () => {
  it('closes for every file: read = loaded + rejected + skipped', () => {
    const open = report.files.filter((f) => f.rowsRead !== f.rowsLoaded + f.rowsRejected + f.rowsSkipped);
    expect(open).toEqual([]);
    expect(report.files.length).toBeGreaterThan(100);
  });

  it('is, file by file, what an independent reading comes to', () => {
    const told = toSums(report.files);
    const own = [...book.counts].map(([file, { taken, rejected, skipped }]) => [
      file,
      { rowsRead: taken + rejected + skipped, rowsLoaded: taken, rowsRejected: rejected, rowsSkipped: skipped },
    ]);
    expect(Object.fromEntries(own.map(([file]) => [file, told.get(String(file))]))).toEqual(Object.fromEntries(own));
  });

  it('covers every file of the generated extracts', () => {
    const told = new Set(report.files.map((f) => f.name));
    expect([...book.counts.keys()].filter((file) => !told.has(file))).toEqual([]);
    expect(book.counts.size).toBeGreaterThan(100);
  });
});

describe('the rejected rows', () => {
  it('are those, row by row, that an independent reading turns away', () => {
    const own = new Set(book.rejected.map(({ file, sheet, line }) => `${file}|${sheet ?? ''}|${line}`));
    const told = new Set(rejects.map(({ at }) => at));
    expect([...own].filter((at) => !told.has(at))).toEqual([]);
    expect([...told].filter((at) => !own.has(at))).toEqual([]);
    expect(own.size).toBeGreaterThan(1000);
  });

  it('are those in which a fault was planted', () => {
    const file = join(inject('demo').extracts, 'planted-faults.json');
    const planted: ReadonlyArray<{ file: string; sheet: string | null; row: number }> = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const at = planted.map(({ file: name, sheet, row }) => `${name}|${sheet ?? ''}|${row}`);
    const found = new Set(book.rejected.map(({ file: name, sheet, line }) => `${name}|${sheet ?? ''}|${line}`));
    expect(at.filter((row) => !found.has(row))).toEqual([]);
    expect(found.size).toBe(new Set(at).size);
  });

  it('each say why, in words', () => {
    expect(rejects.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});

/** Writes the release's tables of places and files. */
import type { AreaState } from '../../data/catalog/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { createTable } from '../sql/rows.ts';
import type { FileAccount } from './account.ts';

export async function writeAreas(db: DuckDBConnection, areas: readonly AreaState[]): Promise<void> {
  const columns =
    'code varchar, level varchar, parent varchar, name varchar, type varchar, residence varchar, valid_from varchar, valid_to varchar';
  const blank = (value: string) => (value === '' ? null : value);
  await createTable(
    db,
    'area_text',
    columns,
    areas.map((s) => [
      s.code,
      s.level,
      blank(s.parent),
      s.name,
      s.type,
      s.residence === '' ? null : s.residence.toUpperCase(),
      s.valid_from,
      blank(s.valid_to),
    ]),
  );
  await db.run(
    'insert into area select code, level, parent, name, type, residence, valid_from::date, valid_to::date from area_text order by code, valid_from',
  );
}

export async function writeFiles(db: DuckDBConnection, files: readonly FileAccount[]): Promise<void> {
  const columns =
    'id integer, source varchar, name varchar, sha256 varchar, bytes double, provenance varchar, rows_read double, rows_loaded double, rows_rejected double, rows_skipped double';
  await createTable(
    db,
    'file_account',
    columns,
    files.map((f) => [
      f.id,
      f.source,
      f.name,
      f.sha256,
      f.bytes,
      f.provenance,
      f.rowsRead,
      f.rowsLoaded,
      f.rowsRejected,
      f.rowsSkipped,
    ]),
  );
  await db.run('insert into file select * from file_account order by id');
}

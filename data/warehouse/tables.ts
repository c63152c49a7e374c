/** The warehouse's tables, said once: the DDL and Kysely's types both follow from here. */
import type { Dimension } from '../catalog/schema.ts';

type SqlType = 'varchar' | 'integer' | 'double' | 'bigint' | 'timestamp' | 'date';
type Shape = Record<string, SqlType>;

/** Figures at the finest grain that the extracts carry, one row a cell; dimension columns follow `FACT_HEAD`. */
export const FACT_HEAD = {
  indicator: 'varchar',
  year: 'integer',
  district: 'varchar',
  area: 'varchar',
} as const satisfies Shape;
export const FACT_TAIL = {
  numerator: 'double',
  denominator: 'double',
  /** generated, reported, census, survey; null where the row carries no such part. */
  numerator_provenance: 'varchar',
  denominator_provenance: 'varchar',
} as const satisfies Shape;

export const TABLES = {
  /** Published figures that are never summed: shown only where and as they were published. */
  published: {
    indicator: 'varchar',
    year: 'integer',
    area: 'varchar',
    dimension: 'varchar',
    category: 'varchar',
    value: 'double',
    low: 'double',
    high: 'double',
    provenance: 'varchar',
    citation: 'varchar',
    source: 'varchar',
  },
  /** Which places were expected to report an indicator in a year, and whether they did. */
  coverage: {
    indicator: 'varchar',
    year: 'integer',
    district: 'varchar',
    area: 'varchar',
    residence: 'varchar',
    status: 'varchar',
    reason: 'varchar',
  },
  area: {
    code: 'varchar',
    level: 'varchar',
    parent: 'varchar',
    name: 'varchar',
    type: 'varchar',
    residence: 'varchar',
    valid_from: 'date',
    valid_to: 'date',
  },
  file: {
    id: 'integer',
    source: 'varchar',
    name: 'varchar',
    sha256: 'varchar',
    bytes: 'bigint',
    provenance: 'varchar',
    rows_read: 'bigint',
    rows_loaded: 'bigint',
    rows_rejected: 'bigint',
    rows_skipped: 'bigint',
  },
  reject: {
    file: 'integer',
    source: 'varchar',
    sheet: 'varchar',
    row: 'bigint',
    heading: 'varchar',
    value: 'varchar',
    code: 'varchar',
    message_vi: 'varchar',
    message_en: 'varchar',
    year: 'integer',
    area: 'varchar',
  },
} as const satisfies Record<string, Shape>;

type Ts = { varchar: string; integer: number; double: number; bigint: number; timestamp: string; date: string };
type Row<S extends Shape> = { [K in keyof S]: Ts[S[K]] | null };

/** A fact row: head, one nullable category per dimension of the catalogue, and the two parts of the figure. */
export type FactRow = Row<typeof FACT_HEAD> & Row<typeof FACT_TAIL> & { [dimension: string]: string | number | null };
export type Warehouse = { [T in keyof typeof TABLES]: Row<(typeof TABLES)[T]> } & { fact: FactRow };

/** The statements that make an empty warehouse for a catalogue's dimensions, in a fixed order. */
export function toDdl(dimensions: readonly Dimension[]): string[] {
  const columns = (shape: Shape) => Object.entries(shape).map(([name, type]) => `${name} ${type}`);
  const fact = [...columns(FACT_HEAD), ...dimensions.map((d) => `${d.id} varchar`), ...columns(FACT_TAIL)];
  return [
    `create table fact (${fact.join(', ')})`,
    ...Object.entries(TABLES).map(([name, shape]) => `create table ${name} (${columns(shape).join(', ')})`),
  ];
}

/** What texts read as: every distinct text of the load is read once, and joined back to its rows. */
import { z } from 'zod';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { parseDate } from '../parse/date.ts';
import { parseMark } from '../parse/mark.ts';
import { parseDecimal, parseInteger } from '../parse/number.ts';
import { parseYear } from '../parse/year.ts';
import { toLiteral } from '../sql/quote.ts';
import { createTable, readRows, type Cell } from '../sql/rows.ts';
import type { SourcePlan } from './source-plan.ts';

type Reading = (text: string) => number | string | boolean | undefined;

const LEXICON_KINDS = [
  'integer_point',
  'integer_comma',
  'decimal_point',
  'decimal_comma',
  'mark',
  'date',
  'year',
  'date_year',
  'school_year',
] as const;
export type LexiconKind = (typeof LEXICON_KINDS)[number];

/** Every way of reading a text; undefined is a text that cannot be read so. */
const READINGS: Readonly<Record<LexiconKind, Reading>> = {
  integer_point: (text) => parseInteger(text, '.'),
  integer_comma: (text) => parseInteger(text, ','),
  decimal_point: (text) => parseDecimal(text, '.'),
  decimal_comma: (text) => parseDecimal(text, ','),
  mark: parseMark,
  date: parseDate,
  year: (text) => parseYear(text, 'year'),
  date_year: (text) => parseYear(text, 'date'),
  school_year: (text) => parseYear(text, 'school_year'),
};

/** The way of reading a period column. */
export const YEAR_LEXICONS = { year: 'year', date: 'date_year', school_year: 'school_year' } as const;

const Entry = z.object({ kind: z.enum(LEXICON_KINDS), text: z.string() });

/** Fills `lexicon` (kind, text, number, word): a row for every distinct text; number and word are both null when it cannot be read. */
export async function buildLexicon(db: DuckDBConnection, plans: readonly SourcePlan[]): Promise<void> {
  const uses = plans.flatMap(toUses);
  const texts = uses.map(
    ({ kind, raw, stage }) =>
      `select ${toLiteral(kind)} as kind, ${raw} as text from ${stage} where ${raw} is not null`,
  );
  const columns = 'kind varchar, text varchar, number double, word varchar';
  const entries = texts.length === 0 ? [] : await readRows(db, texts.join(' union '), Entry);
  await createTable(db, 'lexicon', columns, entries.map(toCells));
}

function toUses({ columns, source, tables }: SourcePlan): { kind: LexiconKind; raw: string; stage: string }[] {
  const { period } = source;
  const year = 'column' in period ? columns.find((c) => c.name === period.column) : undefined;
  return [
    ...columns.flatMap(({ lexicon, raw }) =>
      lexicon === undefined ? [] : [{ kind: lexicon, raw, stage: tables.stage }],
    ),
    ...(year === undefined ? [] : [{ kind: YEAR_LEXICONS[period.form], raw: year.raw, stage: tables.stage }]),
  ];
}

function toCells({ kind, text }: z.output<typeof Entry>): readonly Cell[] {
  const value = READINGS[kind](text);
  if (value === undefined) return [kind, text, null, null];
  if (typeof value === 'string') return [kind, text, null, value];
  return [kind, text, Number(value), null];
}

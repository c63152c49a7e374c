/** Checks of the places: parents, validity, types, names, aliases. */
import type { CsvRow } from './read-csv.ts';
import { checkNames, checkParent, checkSequence } from './area-relations.ts';
import type { Report } from './mistakes.ts';
import { toSuggestion } from './nearest.ts';
import type { Alias, AreaState } from './schema.ts';

/** Law: phường and thị trấn are urban, xã is rural. Other levels have no residence of their own. */
const RESIDENCE_OF_TYPE: Readonly<Record<string, AreaState['residence']>> = {
  Phường: 'urban',
  'Thị trấn': 'urban',
  Xã: 'rural',
};
type Row = CsvRow<AreaState>;

function toGroups(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Reports every mistake in the states of places. */
export function checkAreas(rows: readonly Row[], report: Report): void {
  const byCode = toGroups(rows, (row) => row.data.code);
  for (const row of rows) {
    checkDates(row, report);
    checkType(row, report);
    checkParent(row, byCode, report);
  }
  for (const states of byCode.values()) checkSequence(states, report);
  for (const siblings of toGroups(rows, (row) => `${row.data.parent}/${row.data.name}`).values())
    checkNames(siblings, report);
}

function checkDates(row: Row, report: Report): void {
  const { code, valid_from: from, valid_to: to } = row.data;
  for (const [name, date] of [
    ['valid_from', from],
    ['valid_to', to],
  ] as const) {
    if (date !== '' && !isDate(date))
      report(
        row,
        [name],
        date,
        `${name} of place "${code}" is no day of the calendar`,
        'write a real day as yyyy-mm-dd',
      );
  }
  if (to !== '' && to <= from)
    report(
      row,
      ['valid_to'],
      to,
      `place "${code}" ends before it begins (${from})`,
      'give a valid_to after valid_from, or leave it blank',
    );
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function checkType(row: Row, report: Report): void {
  const { code, level, type, residence, name } = row.data;
  const expected = level === 'commune' ? RESIDENCE_OF_TYPE[type] : '';
  if (expected === undefined) {
    report(
      row,
      ['type'],
      type,
      `type of commune "${code}" is unknown`,
      toSuggestion(type, Object.keys(RESIDENCE_OF_TYPE), 'type'),
    );
  } else if (residence !== expected) {
    report(
      row,
      ['residence'],
      residence,
      `residence of place "${code}" does not agree with its type "${type}"`,
      expected === '' ? 'leave it blank' : `write "${expected}"`,
    );
  }
  if (level !== 'country' && !name.startsWith(`${type} `)) {
    report(row, ['name'], name, `name of place "${code}" does not begin with its type`, `write "${type} ..."`);
  }
}

/** Reports aliases that point nowhere or stand twice. */
export function checkAliases(rows: readonly CsvRow<Alias>[], codes: ReadonlySet<string>, report: Report): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { code, alias } = row.data;
    if (!codes.has(code))
      report(row, ['code'], code, `alias "${alias}" points to an unknown place`, toSuggestion(code, codes, 'code'));
    const before = seen.get(`${code}/${alias}`);
    if (before !== undefined) report(row, ['alias'], alias, `alias stands twice (line ${before})`, 'remove one');
    seen.set(`${code}/${alias}`, row.lineOf([]));
  }
}

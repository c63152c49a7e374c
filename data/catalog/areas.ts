/** Checks of the places: parents, validity, types, names, aliases. */
import type { CsvRow } from './read-csv.ts';
import { isValidOn } from './area-states.ts';
import type { Report } from './mistakes.ts';
import { toSuggestion } from './nearest.ts';
import { AREA_LEVELS, type Alias, type AreaState } from './schema.ts';

/** Law: phường and thị trấn are urban, xã is rural. Other levels have no residence of their own. */
const RESIDENCE_OF_TYPE: Readonly<Record<string, AreaState['residence']>> = { Phường: 'urban', 'Thị trấn': 'urban', Xã: 'rural' };
type Row = CsvRow<AreaState>;

const END = '9999-12-31';
const endOf = (state: AreaState) => state.valid_to || END;
const overlaps = (a: AreaState, b: AreaState) => a.valid_from < endOf(b) && b.valid_from < endOf(a);

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
  for (const siblings of toGroups(rows, (row) => `${row.data.parent}/${row.data.name}`).values()) checkNames(siblings, report);
}

function checkDates(row: Row, report: Report): void {
  const { code, valid_from: from, valid_to: to } = row.data;
  for (const [name, date] of [['valid_from', from], ['valid_to', to]] as const) {
    if (date !== '' && !isDate(date)) report(row, [name], date, `${name} of place "${code}" is no day of the calendar`, 'write a real day as yyyy-mm-dd');
  }
  if (to !== '' && to <= from) report(row, ['valid_to'], to, `place "${code}" ends before it begins (${from})`, 'give a valid_to after valid_from, or leave it blank');
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function checkType(row: Row, report: Report): void {
  const { code, level, type, residence, name } = row.data;
  const expected = level === 'commune' ? RESIDENCE_OF_TYPE[type] : '';
  if (expected === undefined) {
    report(row, ['type'], type, `type of commune "${code}" is unknown`, toSuggestion(type, Object.keys(RESIDENCE_OF_TYPE), 'type'));
  } else if (residence !== expected) {
    report(row, ['residence'], residence, `residence of place "${code}" does not agree with its type "${type}"`, expected === '' ? 'leave it blank' : `write "${expected}"`);
  }
  if (level !== 'country' && !name.startsWith(`${type} `)) {
    report(row, ['name'], name, `name of place "${code}" does not begin with its type`, `write "${type} ..."`);
  }
}

function checkParent(row: Row, byCode: ReadonlyMap<string, readonly Row[]>, report: Report): void {
  const { code, level, parent, valid_from: from } = row.data;
  const above = AREA_LEVELS[AREA_LEVELS.indexOf(level) - 1];
  if (above === undefined) {
    if (parent !== '') report(row, ['parent'], parent, `place "${code}" of level ${level} has a parent`, 'leave it blank');
    return;
  }
  const states = byCode.get(parent);
  if (states === undefined) {
    report(row, ['parent'], parent, `parent of place "${code}" is unknown`, toSuggestion(parent, byCode.keys(), 'code'));
    return;
  }
  const wrong = states.find((s) => s.data.level !== above);
  if (wrong) report(row, ['parent'], parent, `parent of ${level} "${code}" is a ${wrong.data.level}`, `name a ${above}`);
  const gap = toGap(row.data, states.map((s) => s.data));
  if (gap !== undefined) report(row, ['parent'], parent, `parent of place "${code}" does not exist on ${gap}`, `begin at ${from} or later where the parent exists, or add the parent's state of that day`);
}

/** The first day of a state's validity on which none of the parent's states holds. */
function toGap(state: AreaState, parents: readonly AreaState[]): string | undefined {
  let day = state.valid_from;
  while (day < endOf(state)) {
    const holder = parents.find((p) => isValidOn(p, day));
    if (holder === undefined || endOf(holder) <= day) return day;
    day = endOf(holder);
  }
  return undefined;
}

function checkSequence(states: readonly Row[], report: Report): void {
  for (const [i, row] of states.entries()) {
    const earlier = states.slice(0, i);
    const other = earlier.find((s) => overlaps(s.data, row.data));
    if (other) report(row, ['valid_from'], row.data.valid_from, `two states of place "${row.data.code}" hold at once (line ${other.lineOf([])})`, "end the earlier state where the later begins");
    const level = earlier.find((s) => s.data.level !== row.data.level);
    if (level) report(row, ['level'], row.data.level, `place "${row.data.code}" changes its level`, `write "${level.data.level}" as on line ${level.lineOf([])}, or use another code`);
  }
}

function checkNames(rows: readonly Row[], report: Report): void {
  for (const [i, row] of rows.entries()) {
    const twin = rows.slice(0, i).find((s) => s.data.code !== row.data.code && overlaps(s.data, row.data));
    if (twin) report(row, ['name'], row.data.name, `places "${twin.data.code}" and "${row.data.code}" of one parent bear one name at once`, 'correct the name or the dates');
  }
}

/** Reports aliases that point nowhere or stand twice. */
export function checkAliases(rows: readonly CsvRow<Alias>[], codes: ReadonlySet<string>, report: Report): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { code, alias } = row.data;
    if (!codes.has(code)) report(row, ['code'], code, `alias "${alias}" points to an unknown place`, toSuggestion(code, codes, 'code'));
    const before = seen.get(`${code}/${alias}`);
    if (before !== undefined) report(row, ['alias'], alias, `alias stands twice (line ${before})`, 'remove one');
    seen.set(`${code}/${alias}`, row.lineOf([]));
  }
}

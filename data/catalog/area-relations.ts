/** Checks of a place's states against its parent's, its own other states and its siblings. */
import { isValidOn } from './area-states.ts';
import type { Report } from './mistakes.ts';
import { toSuggestion } from './nearest.ts';
import type { CsvRow } from './read-csv.ts';
import { AREA_LEVELS, type AreaState } from './schema.ts';

type Row = CsvRow<AreaState>;

const END = '9999-12-31';
const endOf = (state: AreaState) => state.valid_to || END;
const overlaps = (a: AreaState, b: AreaState) => a.valid_from < endOf(b) && b.valid_from < endOf(a);

/** Reports a parent that is unknown, of the wrong level, or absent while the place exists. */
export function checkParent(row: Row, byCode: ReadonlyMap<string, readonly Row[]>, report: Report): void {
  const { code, level, parent, valid_from: from } = row.data;
  const above = AREA_LEVELS[AREA_LEVELS.indexOf(level) - 1];
  if (above === undefined) {
    if (parent !== '')
      report(row, ['parent'], parent, `place "${code}" of level ${level} has a parent`, 'leave it blank');
    return;
  }
  const states = byCode.get(parent);
  if (states === undefined) {
    report(
      row,
      ['parent'],
      parent,
      `parent of place "${code}" is unknown`,
      toSuggestion(parent, byCode.keys(), 'code'),
    );
    return;
  }
  const wrong = states.find((s) => s.data.level !== above);
  if (wrong)
    report(row, ['parent'], parent, `parent of ${level} "${code}" is a ${wrong.data.level}`, `name a ${above}`);
  const gap = toGap(
    row.data,
    states.map((s) => s.data),
  );
  if (gap !== undefined)
    report(
      row,
      ['parent'],
      parent,
      `parent of place "${code}" does not exist on ${gap}`,
      `begin at ${from} or later where the parent exists, or add the parent's state of that day`,
    );
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

/** Reports states of one place that hold at once or change its level. */
export function checkSequence(states: readonly Row[], report: Report): void {
  for (const [i, row] of states.entries()) {
    const earlier = states.slice(0, i);
    const other = earlier.find((s) => overlaps(s.data, row.data));
    if (other)
      report(
        row,
        ['valid_from'],
        row.data.valid_from,
        `two states of place "${row.data.code}" hold at once (line ${other.lineOf([])})`,
        'end the earlier state where the later begins',
      );
    const level = earlier.find((s) => s.data.level !== row.data.level);
    if (level)
      report(
        row,
        ['level'],
        row.data.level,
        `place "${row.data.code}" changes its level`,
        `write "${level.data.level}" as on line ${level.lineOf([])}, or use another code`,
      );
  }
}

/** Reports two places of one parent that bear one name at once; `rows` share parent and name. */
export function checkNames(rows: readonly Row[], report: Report): void {
  for (const [i, row] of rows.entries()) {
    const twin = rows.slice(0, i).find((s) => s.data.code !== row.data.code && overlaps(s.data, row.data));
    if (twin)
      report(
        row,
        ['name'],
        row.data.name,
        `places "${twin.data.code}" and "${row.data.code}" of one parent bear one name at once`,
        'correct the name or the dates',
      );
  }
}

/** Checks of an indicator against the rest of the catalogue. */
import type { Parsed } from './read-yaml.ts';
import type { Report } from './mistakes.ts';
import { toSuggestion } from './nearest.ts';
import type { Dimension, Indicator, Programme } from './schema.ts';
import { checkTargets } from './target-checks.ts';

/** What an indicator may refer to. `programme` is undefined when its own file is not readable. */
export interface Surroundings {
  readonly departments: ReadonlySet<string>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly programme: Programme | undefined;
}
type File = Parsed<Indicator>;

/** Reports every mistake in an indicator's file; `path` is relative to the folder of indicators. */
export function checkIndicator(file: File, path: string, around: Surroundings, report: Report): void {
  const { id, sector, department } = file.data;
  const expected = `${sector}/${id}.yml`;
  if (path !== expected)
    report(
      file,
      [path.endsWith(`/${id}.yml`) ? 'sector' : 'id'],
      path,
      `indicator "${id}" of sector "${sector}" is in the wrong file`,
      `move it to indicators/${expected}, or correct its id or sector`,
    );
  if (!around.departments.has(department))
    report(
      file,
      ['department'],
      department,
      'unknown department',
      toSuggestion(department, around.departments, 'department'),
    );
  checkParts(file, report);
  checkBreakdowns(file, around, report);
  checkCategories(file, around, report);
  checkTargets(file, around.programme, report);
}

function checkParts(file: File, report: Report): void {
  const { unit, kind, denominator, rate } = file.data;
  if (kind === 'additive' && unit !== 'count' && denominator === undefined) {
    report(file, ['unit'], unit, 'a rate needs a denominator', 'add "denominator", or write kind: published');
  }
  if (rate === undefined) return;
  if (unit !== 'count') report(file, ['rate'], unit, 'only a count has a rate beside it', 'remove "rate"');
  else if (denominator === undefined)
    report(file, ['rate'], rate, 'a rate needs a denominator', 'add "denominator", or remove "rate"');
}

function checkBreakdowns(file: File, { dimensions }: Surroundings, report: Report): void {
  const { breakdowns, numeratorOnly, level } = file.data;
  for (const [i, id] of breakdowns.entries()) {
    const dimension = dimensions.get(id);
    if (dimension === undefined)
      report(file, ['breakdowns', i], id, 'unknown dimension', toSuggestion(id, dimensions.keys(), 'dimension'));
    else if (dimension.derived !== undefined && level === 'commune') {
      report(file, ['breakdowns', i], id, `"${id}" follows by itself where the level is commune`, 'remove it');
    }
    if (breakdowns.indexOf(id) < i) report(file, ['breakdowns', i], id, 'breakdown stands twice', 'remove one');
  }
  for (const [i, id] of numeratorOnly.entries()) {
    if (!breakdowns.includes(id))
      report(
        file,
        ['numeratorOnly', i],
        id,
        'numeratorOnly is not among the breakdowns',
        toSuggestion(id, breakdowns, 'breakdown'),
      );
  }
}

function checkCategories(file: File, { dimensions }: Surroundings, report: Report): void {
  for (const [id, codes] of Object.entries(file.data.categories)) {
    if (!file.data.breakdowns.includes(id)) {
      report(
        file,
        ['categories', id],
        id,
        'categories of what is not among the breakdowns',
        toSuggestion(id, file.data.breakdowns, 'breakdown'),
      );
    }
    const known = dimensions.get(id)?.categories.map((c) => c.id);
    if (known === undefined) continue;
    for (const [i, code] of codes.entries()) {
      if (!known.includes(code))
        report(file, ['categories', id, i], code, `unknown category of "${id}"`, toSuggestion(code, known, 'category'));
    }
  }
}

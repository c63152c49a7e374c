/** Checks that the catalogue's files agree with one another. */
import { basename } from 'node:path';
import { FACT_HEAD, FACT_TAIL } from '../warehouse/tables.ts';
import type { CsvRow } from './read-csv.ts';
import type { Parsed } from './read-yaml.ts';
import { checkIndicator } from './indicator-checks.ts';
import type { Report } from './mistakes.ts';
import { toSuggestion } from './nearest.ts';
import type { AreaState, Department, Dimension, Indicator, Programme } from './schema.ts';
import { checkUnique } from './unique.ts';

type Files<T> = readonly { readonly path: string; readonly parsed: Parsed<T> }[];

/** Everything that was read, before it is known to agree. */
export interface Pieces {
  readonly programme: Parsed<Programme> | undefined;
  readonly departments: Parsed<Department[]> | undefined;
  readonly dimensions: Files<Dimension>;
  readonly indicators: Files<Indicator>;
  readonly areas: readonly CsvRow<AreaState>[];
}

/** Reports every disagreement between the files. */
export function checkTogether(pieces: Pieces, report: Report): void {
  const { programme, departments, dimensions, indicators, areas } = pieces;
  if (programme) checkProgramme(programme, new Set(areas.map((row) => row.data.code)), report);
  if (departments)
    checkUnique(
      departments.data.map((d, i) => ({ at: departments, path: [i, 'id'], value: d.id })),
      'department',
      report,
    );
  for (const { path, parsed } of dimensions) checkDimension(parsed, path, report);
  const around = {
    departments: new Set(departments?.data.map((d) => d.id)),
    dimensions: new Map(dimensions.map(({ parsed }) => [parsed.data.id, parsed.data])),
    programme: programme?.data,
  };
  for (const { path, parsed } of indicators) checkIndicator(parsed, path, around, report);
  checkUniqueKeys(dimensions, report);
  checkUniqueKeys(indicators, report);
  for (const language of ['vi', 'en'] as const) {
    for (const key of ['title', 'shortTitle'] as const) {
      checkUnique(
        indicators.map(({ parsed }) => ({ at: parsed, path: [key, language], value: parsed.data[key][language] })),
        `${key} (${language})`,
        report,
      );
    }
  }
}

function checkUniqueKeys(files: Files<{ id: string; order: number }>, report: Report): void {
  checkUnique(
    files.map(({ parsed }) => ({ at: parsed, path: ['id'], value: parsed.data.id })),
    'id',
    report,
  );
  checkUnique(
    files.map(({ parsed }) => ({ at: parsed, path: ['order'], value: parsed.data.order })),
    'order',
    report,
  );
}

function checkProgramme(file: Parsed<Programme>, codes: ReadonlySet<string>, report: Report): void {
  const { area, years, milestones, baselineYear, areaStateOn } = file.data;
  if (!codes.has(area)) report(file, ['area'], area, 'unknown place', toSuggestion(area, codes, 'code of areas.csv'));
  if (years.from > years.to)
    report(file, ['years'], years, 'the programme ends before it begins', 'give "from" not later than "to"');
  const within = (year: number) => year >= years.from && year <= years.to;
  const remedy = `use a year from ${years.from} to ${years.to}`;
  for (const [i, year] of milestones.entries())
    if (!within(year)) report(file, ['milestones', i], year, 'milestone is outside the programme', remedy);
  if (!within(baselineYear))
    report(file, ['baselineYear'], baselineYear, 'baseline year is outside the programme', remedy);
  const [month = 0, day = 0] = areaStateOn.split('-').map(Number);
  const date = new Date(Date.UTC(2001, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    report(file, ['areaStateOn'], areaStateOn, 'no day of every year', 'write a day as mm-dd, as "12-31"');
}

function checkDimension(file: Parsed<Dimension>, path: string, report: Report): void {
  const { id, categories, aggregates } = file.data;
  if (path !== `${id}.yml`)
    report(
      file,
      ['id'],
      path,
      `dimension "${id}" is in the wrong file`,
      `move it to dimensions/${basename(id)}.yml, or correct its id`,
    );
  if (id in FACT_HEAD || id in FACT_TAIL)
    report(file, ['id'], id, 'this name is a column of the warehouse', 'choose another id');
  checkUnique(
    [
      ...categories.map((c, i) => ({ at: file, path: ['categories', i], value: c.id })),
      ...aggregates.map((a, i) => ({ at: file, path: ['aggregates', i], value: a.id })),
    ],
    `code of "${id}"`,
    report,
  );
  const known = categories.map((c) => c.id);
  for (const [i, aggregate] of aggregates.entries()) {
    for (const [j, code] of aggregate.of.entries()) {
      if (!known.includes(code))
        report(
          file,
          ['aggregates', i, 'of', j],
          code,
          `unknown category of "${id}"`,
          toSuggestion(code, known, 'category'),
        );
    }
  }
}

/** Checks a mapping's department, places, patterns and benchmark against the catalogue and the other mappings. */
import type { Report } from '../catalog/mistakes.ts';
import { toSuggestion } from '../catalog/nearest.ts';
import type { Parsed } from '../catalog/read-yaml.ts';
import type { Catalog } from '../catalog/schema.ts';
import type { Condition, Source } from './schema.ts';

type File = Parsed<Source>;

/** Reports unknown departments and places, patterns that do not compile, and a benchmark that leads nowhere. */
export function checkSource(file: File, all: readonly File[], catalog: Catalog, report: Report): void {
  const { department, place, period, benchmark } = file.data;
  const departments = catalog.departments.map((d) => d.id);
  if (!departments.includes(department))
    report(file, ['department'], department, 'unknown department', toSuggestion(department, departments, 'department'));
  const codes = new Set(catalog.areas.map((area) => area.code));
  const places = [
    ...(place.constant === undefined ? [] : [{ path: ['place', 'constant'], code: place.constant }]),
    ...Object.entries(place.also).map(([name, code]) => ({ path: ['place', 'also', name], code })),
  ];
  for (const { path, code } of places) {
    if (!codes.has(code)) report(file, path, code, 'unknown place', toSuggestion(code, codes, 'code of areas.csv'));
  }
  if (place.code === undefined && place.name === undefined && place.constant === undefined) {
    report(file, ['place'], place.level, 'nothing says which place a row is about', 'add "code", "name" or "constant"');
  }
  if ('filename' in period) checkPattern(file, ['period', 'filename'], period.filename, true, report);
  checkPatterns(file, ['skip'], file.data.skip, report);
  for (const [i, feed] of file.data.feeds.entries()) {
    checkPatterns(file, ['feeds', i, 'where'], feed.where, report);
    for (const part of ['numerator', 'denominator'] as const)
      checkPatterns(file, ['feeds', i, part, 'where'], feed[part]?.where ?? [], report);
  }
  if (benchmark) checkBenchmark(file, benchmark, all, report);
}

function checkPatterns(file: File, path: readonly PropertyKey[], where: readonly Condition[], report: Report): void {
  for (const [i, condition] of where.entries()) {
    if ('any' in condition) checkPatterns(file, [...path, i, 'any'], condition.any, report);
    else if (condition.matches !== undefined)
      checkPattern(file, [...path, i, 'matches'], condition.matches, false, report);
  }
}

function checkPattern(
  file: File,
  path: readonly PropertyKey[],
  pattern: string,
  captures: boolean,
  report: Report,
): void {
  try {
    const groups = (new RegExp(`${pattern}|`).exec('')?.length ?? 1) - 1;
    if (captures && groups < 1)
      report(file, path, pattern, 'the pattern captures nothing', 'put the part that is the year in round brackets');
  } catch (error) {
    report(
      file,
      path,
      pattern,
      'not a regular expression',
      error instanceof Error ? error.message.toLowerCase() : 'correct it',
    );
  }
}

function checkBenchmark(
  file: File,
  benchmark: NonNullable<Source['benchmark']>,
  all: readonly File[],
  report: Report,
): void {
  const { source, indicator } = benchmark;
  const other = all.find(({ data }) => data.id === source);
  if (other === undefined) {
    report(
      file,
      ['benchmark', 'source'],
      source,
      'unknown source',
      toSuggestion(
        source,
        all.map(({ data }) => data.id),
        'source',
      ),
    );
    return;
  }
  const fed = other.data.feeds.map((feed) => feed.indicator);
  if (!fed.includes(indicator))
    report(
      file,
      ['benchmark', 'indicator'],
      indicator,
      `source "${source}" does not feed this indicator`,
      toSuggestion(indicator, fed, 'indicator'),
    );
}

/** Checks the categories that a mapping gives to rows. */
import type { Report } from '../catalog/mistakes.ts';
import { toSuggestion } from '../catalog/nearest.ts';
import type { Parsed } from '../catalog/read-yaml.ts';
import type { Catalog, Dimension, Indicator } from '../catalog/schema.ts';
import type { DimensionRule, Source } from './schema.ts';

type File = Parsed<Source>;
type Path = readonly PropertyKey[];

/** The codes that a rule can give, each with its place within the rule. */
function toCodes(rule: DimensionRule): { path: Path; code: string }[] {
  if ('constant' in rule) return [{ path: ['constant'], code: rule.constant }];
  if ('map' in rule) return Object.entries(rule.map).map(([value, code]) => ({ path: ['map', value], code }));
  const ranges = rule.ranges.map(({ code }, i) => ({ path: ['ranges', i, 'code'], code }));
  return rule.otherwise === undefined ? ranges : [...ranges, { path: ['otherwise'], code: rule.otherwise }];
}

/** Codes of categories, and of the aggregates too: a published figure may stand for a union of groups. */
function toKnown(dimension: Dimension, indicator?: Indicator): string[] {
  const aggregates = indicator === undefined || indicator.kind === 'published' ? dimension.aggregates : [];
  const categories = indicator?.categories[dimension.id] ?? dimension.categories.map((c) => c.id);
  return [...categories, ...aggregates.map((a) => a.id)];
}

/** Reports unknown dimensions and codes in the rules of the source, of its feeds, in `unpivot` and in the benchmark. */
export function checkDimensions(file: File, catalog: Catalog, report: Report): void {
  const { dimensions, unpivot = [], feeds, benchmark } = file.data;
  const rulesAt = (path: Path, rules: Readonly<Record<string, DimensionRule>>, indicator?: Indicator) => {
    for (const [id, rule] of Object.entries(rules))
      checkCodes(file, [...path, id], id, toCodes(rule), catalog, report, indicator);
  };
  rulesAt(['dimensions'], dimensions);
  for (const [i, entry] of unpivot.entries()) {
    for (const [id, code] of Object.entries(entry.set))
      checkCodes(file, ['unpivot', i, 'set', id], id, [{ path: [], code }], catalog, report);
  }
  for (const [i, feed] of feeds.entries()) {
    const indicator = catalog.indicators.find((one) => one.id === feed.indicator);
    if (indicator === undefined) continue;
    rulesAt(['feeds', i, 'dimensions'], feed.dimensions, indicator);
    checkCarried(file, ['feeds', i], indicator, catalog, report);
  }
  if (benchmark === undefined) return;
  const known = catalog.dimensions.some((dimension) => dimension.id === benchmark.dimension);
  const path = ['benchmark', known ? 'rule' : 'dimension'];
  checkCodes(file, path, benchmark.dimension, toCodes(benchmark.rule), catalog, report);
}

function checkCodes(
  file: File,
  path: Path,
  id: string,
  codes: readonly { path: Path; code: string }[],
  catalog: Catalog,
  report: Report,
  indicator?: Indicator,
): void {
  const dimension = catalog.dimensions.find((d) => d.id === id);
  if (dimension === undefined) {
    report(
      file,
      path,
      id,
      'unknown dimension',
      toSuggestion(
        id,
        catalog.dimensions.map((d) => d.id),
        'dimension',
      ),
    );
    return;
  }
  if (indicator && !indicator.breakdowns.includes(id) && dimension.derived === undefined) {
    report(
      file,
      path,
      id,
      `indicator "${indicator.id}" does not carry this dimension`,
      `add it to the indicator's breakdowns, or remove the rule`,
    );
    return;
  }
  const known = toKnown(dimension, indicator);
  for (const { path: within, code } of codes) {
    if (!known.includes(code))
      report(
        file,
        [...path, ...within],
        code,
        `unknown category of "${id}"${indicator ? ` for indicator "${indicator.id}"` : ''}`,
        toSuggestion(code, known, 'category'),
      );
  }
}

/** A rule of the whole source must give a fed indicator some category that it uses; the feed's conditions may leave out the others. */
function checkCarried(file: File, path: Path, indicator: Indicator, catalog: Catalog, report: Report): void {
  const feed = file.data.feeds[Number(path[1])];
  for (const [id, rule] of Object.entries(file.data.dimensions)) {
    const dimension = catalog.dimensions.find((d) => d.id === id);
    if (dimension === undefined || feed?.dimensions[id] !== undefined || !indicator.breakdowns.includes(id)) continue;
    const used = toKnown(dimension, indicator);
    const codes = toCodes(rule).map(({ code }) => code);
    if (codes.length === 0 || codes.some((code) => used.includes(code))) continue;
    report(
      file,
      [...path, 'indicator'],
      codes.join(', '),
      `indicator "${indicator.id}" uses none of these categories of "${id}"`,
      `give this feed a rule of its own for "${id}" with ${used.join(', ')}`,
    );
  }
}

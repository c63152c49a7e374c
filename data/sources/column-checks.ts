/** Checks that a mapping refers only to columns that it names, and compares them with values of their own kind. */
import type { Report } from '../catalog/mistakes.ts';
import { toSuggestion } from '../catalog/nearest.ts';
import type { Parsed } from '../catalog/read-yaml.ts';
import type { COLUMN_TYPES, Condition, DimensionRule, Source } from './schema.ts';

type File = Parsed<Source>;
type Path = readonly PropertyKey[];
type Scalar = string | number | boolean;
type ColumnType = (typeof COLUMN_TYPES)[number];

/** One mention of a column; `values` are what it is compared with, `numeric` says that it is added up. */
interface Mention {
  readonly path: Path;
  readonly column: string;
  readonly values?: readonly Scalar[];
  readonly numeric?: boolean;
}

/** The columns a mapping may use, with their types: its own, `_sheet` of a workbook, `value` after `unpivot`. */
export function toColumnTypes(source: Source): ReadonlyMap<string, ColumnType> {
  const own = Object.entries(source.columns).map(([name, column]): [string, ColumnType] => [name, column.type]);
  return new Map([
    ...own,
    ...(source.xlsx ? [['_sheet', 'text'] as const] : []),
    ...(source.unpivot ? [['value', 'decimal'] as const] : []),
  ]);
}

/** Reports unknown columns, numbers taken from text columns, and conditions that can never hold. */
export function checkColumns(file: File, report: Report): void {
  const types = toColumnTypes(file.data);
  for (const { path, column, values = [], numeric } of toMentions(file.data)) {
    const type = types.get(column);
    if (type === undefined) {
      report(file, path, column, 'unknown column', toSuggestion(column, types.keys(), 'column'));
      continue;
    }
    if (numeric && type !== 'integer' && type !== 'decimal') {
      report(
        file,
        path,
        column,
        `column "${column}" is read as ${type} and used as a number`,
        'give the column "type: integer" or "type: decimal"',
      );
    }
    const kind = type === 'mark' ? 'boolean' : type === 'integer' || type === 'decimal' ? 'number' : 'string';
    for (const value of values) {
      if (typeof value !== kind)
        report(
          file,
          path,
          value,
          `column "${column}" is read as ${type} and is never equal to this`,
          toKindRemedy(kind),
        );
    }
  }
}

function toKindRemedy(kind: 'boolean' | 'number' | 'string'): string {
  if (kind === 'boolean') return 'write true or false';
  return kind === 'number'
    ? 'write a number without quotes, or change the type of the column'
    : 'write the value in quotes, or change the type of the column';
}

function toMentions(source: Source): Mention[] {
  const { period, place, benchmark } = source;
  const named = (path: Path, column: string | undefined): Mention[] => (column === undefined ? [] : [{ path, column }]);
  return [
    ...('column' in period ? named(['period', 'column'], period.column) : []),
    ...(['code', 'name', 'parent'] as const).flatMap((key) => named(['place', key], place[key])),
    ...conditions(['skip'], source.skip),
    ...rules(['dimensions'], source.dimensions),
    ...(source.unpivot ?? []).map((entry, i) => ({
      path: ['unpivot', i, 'column'],
      column: entry.column,
      numeric: true,
    })),
    ...source.checks.flatMap((check, i) => ofCheck(['checks', i], check)),
    ...source.feeds.flatMap((feed, i) => ofFeed(['feeds', i], feed)),
    ...(benchmark
      ? [
          { path: ['benchmark', 'column'], column: benchmark.column, numeric: true },
          ...rules(['benchmark'], { rule: benchmark.rule }),
        ]
      : []),
  ];
}

function ofFeed(path: Path, feed: Source['feeds'][number]): Mention[] {
  const parts = (['numerator', 'denominator'] as const).flatMap((part) => {
    const measure = feed[part];
    if (measure === undefined) return [];
    const sum = 'sum' in measure ? [{ path: [...path, part, 'sum'], column: measure.sum, numeric: true }] : [];
    return [...sum, ...conditions([...path, part, 'where'], measure.where)];
  });
  const value = (['column', 'low', 'high'] as const).flatMap((key) => {
    const column = feed.value?.[key];
    return column === undefined ? [] : [{ path: [...path, 'value', key], column, numeric: true }];
  });
  return [
    ...conditions([...path, 'where'], feed.where),
    ...parts,
    ...value,
    ...rules([...path, 'dimensions'], feed.dimensions),
  ];
}

function ofCheck(path: Path, check: Source['checks'][number]): Mention[] {
  const numeric = (key: string, column: string): Mention => ({ path: [...path, key], column, numeric: true });
  switch (check.kind) {
    case 'not-above':
      return [numeric('part', check.part), numeric('whole', check.whole)];
    case 'sums-to':
      return [
        ...check.parts.map((column, i) => ({ path: [...path, 'parts', i], column, numeric: true })),
        numeric('total', check.total),
      ];
    case 'range':
      return [numeric('column', check.column)];
    case 'unique':
      return check.columns.map((column, i) => ({ path: [...path, 'columns', i], column }));
  }
}

function conditions(path: Path, where: readonly Condition[]): Mention[] {
  return where.flatMap((condition, i): Mention[] => {
    if ('any' in condition) return conditions([...path, i, 'any'], condition.any);
    const { column, is, between } = condition;
    const values = [...(is === undefined ? [] : [is]), ...(condition.in ?? []), ...(between ?? [])];
    return [{ path: [...path, i, 'column'], column, values }];
  });
}

function rules(path: Path, byDimension: Readonly<Record<string, DimensionRule>>): Mention[] {
  return Object.entries(byDimension).flatMap(([dimension, rule]): Mention[] => {
    if ('constant' in rule) return [];
    const values = 'ranges' in rule ? rule.ranges.flatMap((range) => [range.from, range.to]) : [];
    return [{ path: [...path, dimension, 'column'], column: rule.column, values }];
  });
}

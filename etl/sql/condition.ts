/** A mapping's conditions as SQL. Text is compared without regard to case. */
import type { Condition } from '../../data/sources/schema.ts';
import { toColumn, type ColumnPlan, type SourcePlan } from '../stages/source-plan.ts';
import { toLiteral, toScalar } from './quote.ts';

type Single = Exclude<Condition, { any: unknown }>;
type Scalar = string | number | boolean;

/** True or false for every row, never null; `true` when there is no condition. */
export function toConditions(where: readonly Condition[], plan: SourcePlan): string {
  return where.length === 0 ? 'true' : where.map((one) => toCondition(one, plan)).join(' and ');
}

function toCondition(condition: Condition, plan: SourcePlan): string {
  if ('any' in condition) return `(${condition.any.map((one) => toSingle(one, plan)).join(' or ')})`;
  return toSingle(condition, plan);
}

function toSingle(condition: Single, plan: SourcePlan): string {
  const column = toColumn(plan, condition.column);
  const parts = [
    ...(condition.is === undefined ? [] : [toEquality(column, [condition.is])]),
    ...(condition.in === undefined ? [] : [toEquality(column, condition.in)]),
    ...(condition.between === undefined ? [] : [toBetween(column, ...condition.between)]),
    ...(condition.matches === undefined ? [] : [`regexp_matches(${column.raw}, ${toLiteral(condition.matches)}, 'i')`]),
  ];
  return `coalesce(${parts.length === 0 ? 'true' : parts.join(' and ')}, false)`;
}

function isText(column: ColumnPlan): boolean {
  return column.type === 'text' || column.type === 'date';
}

function toEquality(column: ColumnPlan, values: readonly Scalar[]): string {
  if (!isText(column)) return `${column.typed} in (${values.map(toScalar).join(', ')})`;
  return `lower(${column.typed}) in (${values.map((v) => toLiteral(String(v).normalize('NFC').toLowerCase())).join(', ')})`;
}

/** Both ends belong to the range. Text compares by its first three characters in capitals, as ICD-10 codes do; days whole. */
export function toBetween(column: ColumnPlan, from: Scalar, to: Scalar): string {
  if (column.type === 'text')
    return `upper(left(${column.raw}, 3)) between ${toLiteral(String(from).toUpperCase())} and ${toLiteral(String(to).toUpperCase())}`;
  return `${column.typed} between ${toScalar(from)} and ${toScalar(to)}`;
}

/** A mapping's rule for a category as SQL. */
import type { DimensionRule } from '../../data/sources/schema.ts';
import { toColumn, type SourcePlan } from '../stages/source-plan.ts';
import { toBetween } from './condition.ts';
import { toLiteral } from './quote.ts';

/** The category's code, or null where the rule gives none. Labels are compared without regard to case. */
export function toCategory(rule: DimensionRule, plan: SourcePlan): string {
  if ('constant' in rule) return toLiteral(rule.constant);
  const column = toColumn(plan, rule.column);
  if ('map' in rule) {
    if (Object.keys(rule.map).length === 0) return 'null';
    const whens = Object.entries(rule.map).map(
      ([label, code]) => `when ${toLiteral(label.normalize('NFC').toLowerCase())} then ${toLiteral(code)}`,
    );
    return `case lower(${column.raw}) ${whens.join(' ')} end`;
  }
  const whens = rule.ranges.map(({ from, to, code }) => `when ${toBetween(column, from, to)} then ${toLiteral(code)}`);
  const rest =
    rule.otherwise === undefined ? '' : ` when ${column.typed} is not null then ${toLiteral(rule.otherwise)}`;
  return `case ${whens.join(' ')}${rest} end`;
}

/** The values that a rule takes, as they are told to a sender. */
export function toTaken(rule: DimensionRule): string {
  if ('constant' in rule) return rule.constant;
  if ('map' in rule) return Object.keys(rule.map).join(', ');
  return rule.ranges.map(({ from, to }) => `${from}-${to}`).join(', ');
}

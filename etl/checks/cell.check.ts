/** Built in: required cells are filled, and every cell reads as its column's type. */
import type { ColumnPlan, SourcePlan } from '../stages/source-plan.ts';
import { toRowQuery, type FaultQuery } from './fault-query.ts';
import type { RejectCode } from './reject-codes.ts';

const UNREADABLE = {
  integer: 'unreadable-number',
  decimal: 'unreadable-number',
  mark: 'unreadable-mark',
  date: 'unreadable-date',
} as const satisfies Partial<Record<ColumnPlan['type'], RejectCode>>;

/** Columns that say the place or the year are looked at by checks of their own. */
export function checkCells(plan: SourcePlan): readonly FaultQuery[] {
  const { place, period } = plan.source;
  const elsewhere = new Set([place.code, place.name, place.parent, 'column' in period ? period.column : undefined]);
  return plan.columns.filter(({ name }) => !elsewhere.has(name)).flatMap(checkColumn);
}

function checkColumn({ heading, raw, typed, type, required }: ColumnPlan): readonly FaultQuery[] {
  const blank: FaultQuery[] =
    required && type !== 'mark'
      ? [toRowQuery({ code: 'missing-value', heading, when: `${raw} is null`, value: 'null' })]
      : [];
  if (type === 'text') return blank;
  const code = UNREADABLE[type];
  return [...blank, toRowQuery({ code, heading, when: `${raw} is not null and ${typed} is null`, value: raw })];
}

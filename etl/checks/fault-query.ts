/** What a check compiles to: a query for the faults that it finds. */
import type { Check } from '../../data/sources/schema.ts';
import { toLiteral } from '../sql/quote.ts';
import type { SourcePlan } from '../stages/source-plan.ts';
import type { RejectCode } from './reject-codes.ts';

/** A query over a table of rows, giving id, heading, value, code, detail. */
export interface FaultQuery {
  /** `row` looks at each row by itself; `rows` compares those that passed, in the order of file, sheet and row. */
  readonly phase: 'row' | 'rows';
  readonly select: (table: string) => string;
}

/** A check of each row by itself: `when`, `value` and `detail` are SQL over the row. */
export interface RowCheck {
  readonly code: RejectCode;
  readonly heading: string;
  readonly when: string;
  readonly value: string;
  readonly detail?: string;
}

export function toRowQuery({ code, heading, when, value, detail }: RowCheck): FaultQuery {
  return {
    phase: 'row',
    select: (table) =>
      `select id, ${toLiteral(heading)} as heading, ${value}::varchar as value, ${toLiteral(code)} as code, ${detail ?? 'null'}::varchar as detail from ${table} where not skipped and (${when})`,
  };
}

/** The checks by kind. */
export type CheckOf = { readonly [K in Check['kind']]: Extract<Check, { kind: K }> };

/** Compiles one kind of check for one source. */
export type Compile<K extends Check['kind']> = (check: CheckOf[K], plan: SourcePlan) => readonly FaultQuery[];

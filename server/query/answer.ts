/** What the warehouse answers. */
import type { AreaState, Indicator, Target, Words } from '../../data/catalog/schema.ts';
import type { Status } from './request.ts';

export const ABSENCES = ['NOT_COLLECTED', 'MISSING', 'NOT_APPLICABLE', 'ZERO_DENOMINATOR', 'PROTECTED'] as const;
export type Absence = (typeof ABSENCES)[number];
export const PROVENANCES = ['generated', 'reported', 'census', 'survey'] as const;
export type Provenance = (typeof PROVENANCES)[number];
export const WARNING_CODES = [
  'GENERATED_DATA',
  'INCOMPLETE_REPORTING',
  'POOLED_PERIODS',
  'DENOMINATOR_BENCHMARKED',
  'TARGET_OF_PROVINCE',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** A year of the plan, or several of them summed. */
export interface PeriodRef {
  readonly id: string;
  readonly grain: 'year' | 'school_year' | 'pooled';
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

export interface CategoryRef {
  readonly dimension: string;
  readonly category: string;
}

/** Where a figure stands against the target in force. Amounts are in the indicator's unit. */
export interface TargetProgress {
  readonly target: Target;
  /** The bound as a figure; null for a relative target whose baseline is not known. */
  readonly bound: number | null;
  readonly met: boolean | null;
  readonly status: Status;
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  /** Share of the way from baseline to bound that has been made, and of the time that has gone. */
  readonly progress: number | null;
  readonly elapsed: number | null;
  /** Change a year that would still reach the bound in time. */
  readonly paceNeeded: number | null;
  /** Where the line from baseline through this figure ends in the target's year. */
  readonly projection: number | null;
  readonly reason: Words;
}

export interface ObservationRow {
  readonly indicator: Indicator;
  readonly area: AreaState;
  readonly period: PeriodRef;
  readonly categories: readonly CategoryRef[];
  /** In the indicator's unit; null exactly when `absence` is not. */
  readonly value: number | null;
  readonly rate: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly absence: Absence | null;
  readonly provenance: Provenance;
  readonly denominatorProvenance: Provenance | null;
  readonly target: TargetProgress | null;
}

export interface AnswerWarning {
  readonly code: WarningCode;
  readonly indicator: Indicator | null;
  readonly words: Words;
}

export interface ObservationAnswer {
  /** Rows before limit and offset. */
  readonly count: number;
  readonly rows: readonly ObservationRow[];
  readonly warnings: readonly AnswerWarning[];
}

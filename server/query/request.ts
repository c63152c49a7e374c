/** What is asked of the warehouse, free of GraphQL and of SQL. */
import type { AREA_LEVELS } from '../../data/catalog/schema.ts';

export type AreaLevel = (typeof AREA_LEVELS)[number];
export const STATUSES = ['MET', 'ON_TRACK', 'ACCELERATION_NEEDED', 'LITTLE_PROGRESS', 'WORSENING', 'NO_DATA'] as const;
export type Status = (typeof STATUSES)[number];
export const ORDER_FIELDS = ['INDICATOR', 'AREA', 'PERIOD', 'VALUE', 'NUMERATOR', 'DENOMINATOR', 'STATUS'] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];

/** Codes to keep or to leave out; both may be given. */
export interface AmongFilter<T extends string = string> {
  readonly in?: readonly T[];
  readonly notIn?: readonly T[];
}

export interface AreaFilter {
  readonly in?: readonly string[];
  readonly within?: string;
  readonly level?: AreaLevel;
}

export interface NumberFilter {
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
}

/** Conditions that must all hold; `and`, `or` nest. `value` and `status` look at the finished figure. */
export interface Where {
  readonly and?: readonly Where[];
  readonly or?: readonly Where[];
  readonly area?: AreaFilter;
  /** By dimension id. */
  readonly categories?: Readonly<Record<string, AmongFilter>>;
  readonly value?: NumberFilter;
  readonly status?: AmongFilter<Status>;
}

/** Years of the plan, both ends within; or so many of the newest. */
export interface PeriodRange {
  readonly from?: number;
  readonly to?: number;
  readonly latest?: number;
}

export interface Order {
  readonly field: OrderField;
  readonly direction: 'ASC' | 'DESC';
}

export interface ObservationRequest {
  readonly indicators: readonly string[];
  /** `area`, `period` and ids of dimensions. */
  readonly by: readonly string[];
  readonly areaLevel?: AreaLevel;
  readonly period?: PeriodRange;
  readonly where?: Where;
  readonly orderBy?: readonly Order[];
  readonly limit?: number;
  readonly offset?: number;
}

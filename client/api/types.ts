/** The answers to the pages' questions. */
export interface Unit {
  readonly id: string;
  readonly symbol: string;
  readonly label: string;
  readonly ratePer: number | null;
  readonly rateLabel: string | null;
  readonly differenceLabel: string;
}

export interface Release {
  readonly id: string;
  readonly createdAt: string;
  readonly generated: boolean;
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsRejected: number;
}

export interface Programme {
  readonly title: string;
  readonly shortTitle: string;
  readonly document: string;
}

export interface Progress {
  readonly status: string;
  readonly bound: number | null;
  readonly reason: string;
  readonly target: { readonly year: number; readonly label: string };
}

export interface Figure {
  readonly period: { readonly year: number; readonly label: string };
  readonly value: number | null;
  readonly rate: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly absence: string | null;
  readonly provenance: string;
  readonly categories: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  readonly target: Progress | null;
}

export interface FrontIndicator {
  readonly id: string;
  readonly sector: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly direction: string;
  readonly unit: Unit;
  readonly targets: ReadonlyArray<{ readonly year: number; readonly label: string }>;
  readonly observations: { readonly rows: readonly Figure[] };
  readonly gap: { readonly label: string } | null;
}

export interface ContextIndicator {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly sources: ReadonlyArray<{ readonly title: string; readonly citation: string; readonly provenance: string }>;
  readonly observations: { readonly rows: readonly Figure[] };
}

export interface Shell {
  readonly programme: Programme;
  readonly release: Release;
}

export interface Front extends Shell {
  readonly indicators: readonly FrontIndicator[];
  readonly context: readonly ContextIndicator[];
}

export interface Breakdown {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly categories: ReadonlyArray<{ readonly id: string; readonly label: string }>;
}

export interface IndicatorDetail {
  readonly id: string;
  readonly sector: string;
  readonly title: string;
  readonly definition: string;
  readonly formula: string;
  readonly numeratorLabel: string;
  readonly denominatorLabel: string | null;
  readonly notes: string | null;
  readonly direction: string;
  readonly level: string;
  readonly unit: Unit;
  readonly breakdowns: readonly Breakdown[];
  readonly targets: ReadonlyArray<{
    readonly year: number;
    readonly label: string;
    readonly section: string;
    readonly note: string | null;
  }>;
  readonly department: { readonly title: string };
  readonly sources: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly citation: string;
    readonly provenance: string;
  }>;
  readonly coverage: ReadonlyArray<{
    readonly period: { readonly label: string };
    readonly missing: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  }>;
  readonly observations: {
    readonly rows: readonly Figure[];
    readonly warnings: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  };
}

export interface Area {
  readonly id: string;
  readonly name: string;
}

export interface IndicatorAnswer extends Shell {
  readonly indicator: IndicatorDetail;
  readonly areas: readonly Area[];
  readonly indicators: ReadonlyArray<{ readonly id: string; readonly title: string }>;
}

export interface List extends Shell {
  readonly indicators: ReadonlyArray<{ readonly id: string; readonly title: string }>;
}

export interface GroupAnswer {
  readonly indicator: { readonly observations: { readonly rows: readonly Figure[] } };
}

function has(data: unknown, ...keys: readonly string[]): boolean {
  return typeof data === 'object' && data !== null && keys.every((key) => key in data);
}

// The schema answers for what lies deeper: every document is checked against it by the tests.
export function isFront(data: unknown): data is Front {
  return has(data, 'programme', 'release', 'indicators', 'context');
}

export function isList(data: unknown): data is List {
  return has(data, 'programme', 'release', 'indicators');
}

export function isIndicatorAnswer(data: unknown): data is IndicatorAnswer {
  return has(data, 'programme', 'release', 'indicator', 'areas', 'indicators');
}

export function isGroupAnswer(data: unknown): data is GroupAnswer {
  return has(data, 'indicator');
}

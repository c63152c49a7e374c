/** The answer to a chart's question, checked as it comes in. */
export interface ChartRow {
  readonly area: { readonly id: string; readonly name: string; readonly shortName: string; readonly level: string };
  readonly period: { readonly id: string; readonly year: number; readonly label: string };
  readonly categories: ReadonlyArray<{ readonly id: string; readonly breakdown: string; readonly label: string }>;
  readonly value: number | null;
  readonly rate: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly absence: string | null;
  readonly provenance: string;
  readonly target: {
    readonly bound: number | null;
    readonly status: string;
    readonly projection: number | null;
    readonly target: { readonly year: number; readonly label: string };
  } | null;
}

export interface ChartIndicator {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly direction: string;
  readonly unit: {
    readonly id: string;
    readonly symbol: string;
    readonly label: string;
    readonly ratePer: number | null;
    readonly rateLabel: string | null;
    readonly differenceLabel: string;
  };
  readonly targets: ReadonlyArray<{
    readonly year: number;
    readonly operator: string;
    readonly value: number | null;
    readonly relative: number | null;
    readonly label: string;
  }>;
  readonly department: { readonly title: string };
  readonly sources: ReadonlyArray<{ readonly provenance: string; readonly citation: string }>;
  readonly rows: { readonly rows: readonly ChartRow[] };
  readonly whole: { readonly rows: readonly ChartRow[] };
}

export interface ChartAnswer {
  readonly release: { readonly id: string; readonly createdAt: string; readonly generated: boolean };
  readonly indicator: ChartIndicator;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasRows(value: unknown): boolean {
  return isObject(value) && Array.isArray(value.rows);
}

/** True for data of the shape that `CHART_QUERY` asks for; the schema answers for what lies deeper. */
export function isChartAnswer(data: unknown): data is ChartAnswer {
  if (!isObject(data) || !isObject(data.release) || !isObject(data.indicator)) return false;
  const { unit, targets, sources, rows, whole } = data.indicator;
  return isObject(unit) && Array.isArray(targets) && Array.isArray(sources) && hasRows(rows) && hasRows(whole);
}

/** Throws when the data is no answer to a chart's question. */
export function parseChartAnswer(data: unknown): ChartAnswer {
  if (isChartAnswer(data)) return data;
  throw new Error('the answer has not the shape that the chart asked for; client and server are of different versions');
}

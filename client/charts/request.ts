/** The question that a chart asks of the API. */
import type { ChartState } from './state.ts';

export interface ChartRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const CHART_QUERY = /* GraphQL */ `
  query Chart($id: ID!, $lang: Lang!, $by: [Breakdown!]!, $level: AreaLevel, $period: PeriodInput, $where: ObservationWhere, $whole: [Breakdown!]!, $wholeWhere: ObservationWhere) {
    release {
      id
      createdAt
      generated
    }
    indicator(id: $id) {
      id
      title(lang: $lang)
      shortTitle(lang: $lang)
      direction
      unit {
        id
        symbol(lang: $lang)
        label(lang: $lang)
        ratePer
        rateLabel(lang: $lang)
        differenceLabel(lang: $lang)
      }
      targets {
        year
        operator
        value
        relative
        label(lang: $lang)
      }
      department {
        title(lang: $lang)
      }
      sources {
        provenance
        citation(lang: $lang)
      }
      rows: observations(by: $by, areaLevel: $level, period: $period, where: $where) {
        rows {
          ...Figure
        }
      }
      whole: observations(by: $whole, period: $period, where: $wholeWhere) {
        rows {
          ...Figure
        }
      }
    }
  }
  fragment Figure on Observation {
    area {
      id
      name(lang: $lang)
      shortName
      level
    }
    period {
      id
      year
      label(lang: $lang)
    }
    categories {
      id
      breakdown
      label(lang: $lang)
    }
    value
    rate
    numerator
    denominator
    absence
    provenance
    target {
      bound
      status
      projection
      target {
        year
        label(lang: $lang)
      }
    }
  }
`;

function toPeriod({ from, to }: ChartState): object | undefined {
  if (from === null && to === null) return undefined;
  return { ...(from === null ? {} : { from: String(from) }), ...(to === null ? {} : { to: String(to) }) };
}

/** The newest year, or the last of those asked. */
function toOneYear({ to }: ChartState): object {
  return to === null ? { latest: 1 } : { from: String(to), to: String(to) };
}

/** The document and its variables. `rows` are what is drawn, `whole` is the place all together. */
export function toChartRequest(state: ChartState): ChartRequest {
  const { area, by, tab } = state;
  const own = area === null ? undefined : { area: { in: [area] } };
  const group = (by ?? 'residence').toUpperCase();
  const isOverTime = tab === 'trend' || tab === 'gap';
  const isByPlace = tab === 'bars' || tab === 'map';
  const breakdown = { trend: ['PERIOD'], gap: ['PERIOD', group], groups: [group], bars: ['AREA'], map: ['AREA'] }[tab];
  return {
    query: CHART_QUERY,
    variables: {
      id: state.indicator,
      lang: state.lang.toUpperCase(),
      by: breakdown,
      level: isByPlace ? 'DISTRICT' : undefined,
      period: isOverTime ? toPeriod(state) : toOneYear(state),
      where: isByPlace ? undefined : own,
      whole: isOverTime ? ['PERIOD'] : [],
      wholeWhere: isByPlace ? undefined : own,
    },
  };
}

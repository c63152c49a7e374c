/** The pages' questions. */
const SHELL = /* GraphQL */ `
  programme {
    title(lang: $lang)
    shortTitle(lang: $lang)
    document(lang: $lang)
  }
  release {
    id
    createdAt
    generated
    rowsRead
    rowsLoaded
    rowsRejected
  }
`;

const UNIT = /* GraphQL */ `
  unit {
    id
    symbol(lang: $lang)
    label(lang: $lang)
    ratePer
    rateLabel(lang: $lang)
    differenceLabel(lang: $lang)
  }
`;

const FIGURE = /* GraphQL */ `
  fragment Figure on Observation {
    period {
      year
      label(lang: $lang)
    }
    value
    rate
    numerator
    denominator
    absence
    provenance
    categories {
      id
      label(lang: $lang)
    }
    target {
      status
      bound
      reason(lang: $lang)
      target {
        year
        label(lang: $lang)
      }
    }
  }
`;

export const FRONT_QUERY = /* GraphQL */ `
  query Front($lang: Lang!) {
    ${SHELL}
    indicators {
      id
      sector
      title(lang: $lang)
      shortTitle(lang: $lang)
      direction
      ${UNIT}
      targets { year label(lang: $lang) }
      observations(by: [PERIOD]) { rows { ...Figure } }
      gap { label(lang: $lang) }
    }
    context: indicators(sector: CONTEXT) {
      id
      title(lang: $lang)
      ${UNIT}
      sources { title(lang: $lang) citation(lang: $lang) provenance }
      observations(period: { latest: 1 }) { rows { ...Figure } }
    }
  }
  ${FIGURE}
`;

export const INDICATOR_QUERY = /* GraphQL */ `
  query IndicatorPage($id: ID!, $lang: Lang!, $where: ObservationWhere) {
    ${SHELL}
    indicators { id title: shortTitle(lang: $lang) }
    areas(level: DISTRICT) { id name(lang: $lang) }
    indicator(id: $id) {
      id
      sector
      title(lang: $lang)
      definition(lang: $lang)
      formula(lang: $lang)
      numeratorLabel(lang: $lang)
      denominatorLabel(lang: $lang)
      notes(lang: $lang)
      direction
      level
      ${UNIT}
      breakdowns { id title(lang: $lang) by(lang: $lang) categories { id label(lang: $lang) } }
      targets { year label(lang: $lang) section note(lang: $lang) }
      department { title(lang: $lang) }
      sources { id title(lang: $lang) citation(lang: $lang) provenance }
      coverage { period { label(lang: $lang) } missing { id name(lang: $lang) } }
      observations(by: [PERIOD], where: $where) { rows { ...Figure } warnings { code message(lang: $lang) } }
    }
  }
  ${FIGURE}
`;

/** For one who came by a wrong address. */
export const LIST_QUERY = /* GraphQL */ `
  query List($lang: Lang!) {
    ${SHELL}
    indicators { id title(lang: $lang) }
  }
`;

export const GROUP_QUERY = /* GraphQL */ `
  query GroupFigures($id: ID!, $lang: Lang!, $by: Breakdown!, $where: ObservationWhere) {
    indicator(id: $id) {
      observations(by: [PERIOD, $by], where: $where) { rows { ...Figure } }
    }
  }
  ${FIGURE}
`;

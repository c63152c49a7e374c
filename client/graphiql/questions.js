/** Questions that show what can be asked; each is valid as it stands, but for the refused one. */
export const QUESTIONS = [
  `# Thấp còi năm 2020 theo huyện và dân tộc / Stunting in 2020 by district and ethnic group
query StuntingByDistrictAndGroup {
  observations(indicators: ["stunting-u5"], by: [AREA, ETHNICITY], areaLevel: DISTRICT, period: { from: "2020", to: "2020" }) {
    release { id notice }
    count
    rows {
      area { name }
      categories { label }
      numerator
      denominator
      value
      absence
      target { bound met status reason }
    }
    warnings { code message }
  }
}
`,
  `# Huyện nào chưa đạt mục tiêu, chậm nhất trước / Which districts miss a target, the slowest first
query DistrictsBehind {
  observations(
    indicators: ["stunting-u5", "kindergarten-attendance", "special-circumstances-assisted"]
    by: [AREA]
    period: { latest: 1 }
    where: { status: { in: [LITTLE_PROGRESS, WORSENING] } }
    orderBy: [{ field: STATUS, direction: DESC }, { field: VALUE, direction: DESC }]
  ) {
    rows { indicator { shortTitle } area { name } period { label } value target { status reason } }
  }
}
`,
  `# Khoảng cách giữa các nhóm trẻ em / Gaps between groups of children
query Gaps {
  indicators {
    shortTitle
    gap { label period { label } difference }
  }
}
`,
  `# Dân tộc thiểu số ở huyện Mỹ Xuyên qua các năm / Ethnic minorities in Mỹ Xuyên district over the years
query MinoritiesOverTime($area: ID! = "947") {
  observations(
    indicators: ["lower-secondary-net-enrolment"]
    by: [PERIOD]
    where: { area: { in: [$area] }, ethnicity: { in: ["MINORITY"] } }
  ) {
    rows { area { name } period { label } value numerator denominator absence }
  }
}
`,
  `# Câu hỏi bị từ chối kèm gợi ý / A question that is refused, with what to ask instead
query Refused {
  observations(indicators: ["stations-with-midwife"], by: [ETHNICITY]) {
    rows { value }
  }
}
`,
  `# Dân số theo Tổng điều tra 2019 / Population by the 2019 census
query Census {
  observations(indicators: ["population"], by: [AREA], period: { from: "2019", to: "2019" }) {
    rows { area { name } value provenance }
  }
}
`,
];

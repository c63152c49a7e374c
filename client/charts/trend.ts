/** A figure over the years, with the plan's targets and, before their year, where the present pace leads. */
import * as Plot from '@observablehq/plot';
import type { ChartAnswer } from './answer.ts';
import { toAbsenceWords, toJoined, toPlaceName, type Chart } from './chart.ts';
import { toFigure, toMeasure, toTick, toUnitWords } from './format.ts';
import { PALETTES } from './palette.ts';
import { toGoals, toPoints, type Goal, type Point } from './series.ts';
import type { ChartState } from './state.ts';
import { toTextWidth } from './svg.ts';
import { toDomain, toTimePlot } from './time-plot.ts';
import { toWords } from './words.ts';

function toProjected(answer: ChartAnswer, points: readonly Point[]): Point[] {
  const last = points.findLast(({ y }) => y !== null);
  const target = answer.indicator.rows.rows.find(({ period }) => period.year === last?.year)?.target;
  if (last === undefined || !target || target.projection === null || target.target.year <= last.year) return [];
  return [last, { year: target.target.year, label: '', y: target.projection, absence: null }];
}

/** A label stands on the far side of its mark from where the line comes. */
function toGoalMarks({ indicator }: ChartAnswer, goals: readonly Goal[], state: ChartState) {
  const palette = PALETTES[state.theme];
  const words = toWords(state.lang);
  const dy = indicator.direction === 'DOWN' ? 15 : -11;
  return goals.flatMap((goal) => {
    const bound = toFigure(goal.bound, indicator, 'value', state.lang);
    const change = goal.relative === null ? '' : ` (${toTick(goal.relative, state.lang)}%)`;
    const text = state.width < 480 ? `${goal.year}: ${bound}` : words.target(goal.year, goal.relative === null ? toShort(goal.label) : `${bound}${change}`);
    return [
      Plot.ruleY([goal], { y: 'bound', x1: goal.year - 0.9, x2: goal.year + 0.15, stroke: palette.target, strokeWidth: 2.5 }),
      Plot.text([goal], { x: goal.year + 0.15, y: 'bound', text: () => text, textAnchor: 'end', dy, fill: palette.target, fontWeight: 600, stroke: palette.paper, strokeWidth: 4 }),
    ];
  });
}

/** "dưới 26% vào năm 2015" without its year, which stands before it. */
function toShort(label: string): string {
  return label.replace(/ (vào năm|by) \d{4}$/, '').replace(/^đạt /, '');
}

export const trend: Chart = {
  tell(answer, state) {
    const { indicator } = answer;
    const measure = toMeasure(indicator, false);
    const points = toPoints(indicator.rows.rows, measure).filter(({ y }) => y !== null);
    const [first, last] = [points[0], points.at(-1)];
    const say = (point: Point) => `${toFigure(point.y ?? 0, indicator, measure, state.lang)} (${point.label})`;
    const words = toWords(state.lang);
    const place = toPlaceName(answer);
    const goals = toGoals(indicator).map(({ year, label }) => words.target(year, toShort(label)));
    const told = first && last ? words.trendTold(indicator.title, place, say(first), say(last)) : words.nothing;
    return { title: indicator.title, subtitle: toJoined([place, toUnitWords(indicator, measure)]), description: toJoined([told, ...goals], ' ') };
  },

  draw(document, answer, state) {
    const { indicator } = answer;
    const { lang, theme, width } = state;
    const palette = PALETTES[theme];
    const measure = toMeasure(indicator, false);
    const points = toPoints(indicator.rows.rows, measure);
    const goals = toGoals(indicator);
    const projected = toProjected(answer, points);
    const shown = points.filter(({ y }) => y !== null);
    const last = shown.at(-1);
    const text = (point: Point) => toFigure(point.y ?? 0, indicator, measure, lang);
    const domain = toDomain([...shown.map(({ y }) => y ?? 0), ...goals.map(({ bound }) => bound), ...projected.map(({ y }) => y ?? 0)], indicator.unit.id);
    const years = [...points.map(({ year }) => year), ...projected.map(({ year }) => year)];
    const height = Math.round(Math.min(380, Math.max(200, width * 0.5)));
    const room = last === undefined ? 16 : toTextWidth(text(last), 16) + 16;
    const absent = points.filter(({ y }) => y === null);
    // Beside the point, unless the dashed line goes on from there.
    const place = projected.length === 0 ? ({ textAnchor: 'start', dx: 10 } as const) : ({ textAnchor: 'middle', dy: -18 } as const);
    const hasRoom = ({ year }: Point) => width >= 480 && !absent.some((other) => Math.abs(other.year - year) === 1);
    const body = toTimePlot(document, state, {
      years,
      domain,
      height,
      marginRight: Math.max(24, room),
      marks: [
        Plot.line(projected, { x: 'year', y: 'y', stroke: palette.accent, strokeWidth: 2, strokeDasharray: '4 4' }),
        Plot.line(points, { x: 'year', y: (point: Point) => point.y ?? NaN, stroke: palette.accent, strokeWidth: 2.5 }),
        ...toGoalMarks(answer, goals, state),
        Plot.dot(shown, { x: 'year', y: 'y', fill: palette.accent, r: 4, stroke: palette.paper }),
        Plot.text(absent, { x: 'year', y: domain[0], dy: -10, text: (point: Point) => (hasRoom(point) ? toAbsenceWords(point.absence, state) : '–'), fill: palette.muted, stroke: palette.paper, strokeWidth: 4, fontStyle: 'italic' }),
        ...(last === undefined ? [] : [Plot.text([last], { x: 'year', y: 'y', text, ...place, fontSize: 16, fontWeight: 600, fill: palette.accent, stroke: palette.paper, strokeWidth: 4 })]),
        ...(shown[0] === undefined || shown[0] === last ? [] : [Plot.text([shown[0]], { x: 'year', y: 'y', text, dy: -14, fill: palette.ink, stroke: palette.paper, strokeWidth: 4 })]),
      ],
    });
    return { body, height };
  },
};

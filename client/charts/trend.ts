/** A figure over the years, with the plan's targets and, before their year, where the present pace leads. */
import * as Plot from '@observablehq/plot';
import type { ChartAnswer } from './answer.ts';
import { toAbsenceWords, toJoined, toPlaceName, type Chart } from './chart.ts';
import { toFigure, toMeasure, toUnitWords } from './format.ts';
import { toGoalMarks, toShortLabel, toTrack } from './goal-marks.ts';
import { PALETTES } from './palette.ts';
import { toGoals, toPoints, type Point } from './series.ts';
import { toTextWidth } from './svg.ts';
import { toDomain, toPixelX, toPixelY, toTimePlot } from './time-plot.ts';
import { toWords } from './words.ts';

function toProjected(answer: ChartAnswer, points: readonly Point[]): Point[] {
  const last = points.findLast(({ y }) => y !== null);
  const target = answer.indicator.rows.rows.find(({ period }) => period.year === last?.year)?.target;
  if (last === undefined || !target || target.projection === null || target.target.year <= last.year) return [];
  return [last, { year: target.target.year, label: '', y: target.projection, absence: null }];
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
    const goals = toGoals(indicator).map(({ year, label }) => words.target(year, toShortLabel(label)));
    const told = first && last ? words.trendTold(indicator.title, place, say(first), say(last)) : words.nothing;
    return {
      title: indicator.title,
      subtitle: toJoined([place, toUnitWords(indicator, measure)]),
      description: toJoined([told, ...goals], ' '),
    };
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
    if (shown.length === 0) return null;
    const last = shown.at(-1);
    const text = (point: Point) => toFigure(point.y ?? 0, indicator, measure, lang);
    const domain = toDomain(
      [...shown.map(({ y }) => y ?? 0), ...goals.map(({ bound }) => bound), ...projected.map(({ y }) => y ?? 0)],
      indicator.unit.id,
    );
    const years = [...points.map(({ year }) => year), ...projected.map(({ year }) => year)];
    const height = Math.round(Math.min(380, Math.max(200, width * 0.5)));
    const room = last === undefined ? 16 : toTextWidth(text(last), 16) + 16;
    const absent = points.filter(({ y }) => y === null);
    const frame = { years, domain, height, marginRight: Math.max(24, room) };
    const toPlace = (point: Point) => ({
      x: toPixelX(point.year, frame, state),
      y: toPixelY(point.y ?? 0, domain, height),
    });
    // Beside the point, unless the dashed line goes on from there.
    const beside =
      projected.length === 0
        ? ({ textAnchor: 'start', dx: 10 } as const)
        : ({ textAnchor: 'middle', dy: -18 } as const);
    const first = shown[0] === last ? undefined : shown[0];
    // On the side from which the line does not come.
    const isRising = first !== undefined && (shown[1]?.y ?? 0) > (first.y ?? 0) && toPlace(first).y < height - 60;
    const dy = isRising ? 18 : -14;
    const labelled = [
      first === undefined
        ? []
        : [-20, -14, -8, 0, 8, 14, 20].map((x) => ({ x: toPlace(first).x + x, y: toPlace(first).y + dy })),
      last === undefined || projected.length === 0 ? [] : [{ x: toPlace(last).x, y: toPlace(last).y - 18 }],
    ];
    const track = [...toTrack(shown.map(toPlace)), ...toTrack(projected.map(toPlace)), ...labelled.flat()];
    const halo = { stroke: palette.paper, strokeWidth: 4 };
    const hasRoom = ({ year }: Point) => width >= 480 && !absent.some((other) => Math.abs(other.year - year) === 1);
    const toReasons = (some: readonly Point[], textAnchor: 'start' | 'middle') =>
      Plot.text(some, {
        x: 'year',
        y: domain[0],
        dy: -10,
        textAnchor,
        text: (point: Point) => (hasRoom(point) ? toAbsenceWords(point.absence, state) : '–'),
        fill: palette.muted,
        fontStyle: 'italic',
        ...halo,
      });
    const body = toTimePlot(document, state, {
      ...frame,
      marks: [
        Plot.line(projected, { x: 'year', y: 'y', stroke: palette.accent, strokeWidth: 2, strokeDasharray: '4 4' }),
        Plot.line(points, { x: 'year', y: (point: Point) => point.y ?? NaN, stroke: palette.accent, strokeWidth: 2.5 }),
        ...toGoalMarks(goals, indicator, frame, track, state),
        Plot.dot(shown, { x: 'year', y: 'y', fill: palette.accent, r: 4, stroke: palette.paper }),
        toReasons(
          absent.filter((point) => point === points[0]),
          'start',
        ),
        toReasons(
          absent.filter((point) => point !== points[0]),
          'middle',
        ),
        Plot.text(last === undefined ? [] : [last], {
          x: 'year',
          y: 'y',
          text,
          ...beside,
          fontSize: 16,
          fontWeight: 600,
          fill: palette.accent,
          ...halo,
        }),
        Plot.text(first === undefined ? [] : [first], { x: 'year', y: 'y', text, dy, fill: palette.ink, ...halo }),
      ],
    });
    return { body, height };
  },
};

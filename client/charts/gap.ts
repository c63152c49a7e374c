/** Groups over the years, each line with its name at its end. */
import * as Plot from '@observablehq/plot';
import { toJoined, toPlaceName, type Chart } from './chart.ts';
import { toFigure, toMeasure, toTick, toUnitWords } from './format.ts';
import { PALETTES, toGroupColour } from './palette.ts';
import { toPlot } from './plot.ts';
import { toCategoryLines, type Line, type Point } from './series.ts';
import { toSpread } from './spread.ts';
import { toElement, toFitted, toTextWidth } from './svg.ts';
import { toDomain } from './trend.ts';
import { toWords } from './words.ts';

const SIZE = 13;
const MARGIN = { top: 16, bottom: 30 };

function lastOf({ points }: Line): Point | undefined {
  return points.findLast(({ y }) => y !== null);
}

export const gap: Chart = {
  tell(answer, state) {
    const { indicator } = answer;
    const measure = toMeasure(indicator, true);
    const words = toWords(state.lang);
    const all = toCategoryLines(answer, measure).flatMap((line) => {
      const shown = line.points.filter(({ y }) => y !== null);
      const [first, last] = [shown[0], shown.at(-1)];
      const say = (point: Point) => `${toFigure(point.y ?? 0, indicator, measure, state.lang)} (${point.label})`;
      return first && last ? [`${line.name} ${say(first)} → ${say(last)}`] : [];
    });
    const description = all.length === 0 ? words.nothing : words.groupsTold(indicator.title, all.join('; '));
    return { title: indicator.title, subtitle: toJoined([toPlaceName(answer), toUnitWords(indicator, measure)]), description };
  },

  draw(document, answer, state) {
    const { indicator } = answer;
    const { lang, theme, width } = state;
    const palette = PALETTES[theme];
    const measure = toMeasure(indicator, true);
    const lines = toCategoryLines(answer, measure);
    const colour = ({ id }: Line) => toGroupColour(id, lines.findIndex((line) => line.id === id), theme);
    const ends = lines.flatMap((line) => {
      const last = lastOf(line);
      return last === undefined ? [] : [{ line, last, text: `${line.name} ${toFigure(last.y ?? 0, indicator, measure, lang)}` }];
    });
    const height = Math.round(Math.min(340, Math.max(190, width * 0.48)));
    const room = Math.min(width * 0.42, Math.max(40, ...ends.map(({ text }) => toTextWidth(text, SIZE))) + 14);
    const values = lines.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));
    const domain = toDomain(values.length === 0 ? [0] : values, indicator.unit.id);
    const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))];
    const plot = toPlot(document, state, {
      height,
      marginLeft: 48,
      marginRight: room,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      x: { domain: [Math.min(...years) - 0.2, Math.max(...years)], ticks: width - room < 420 ? years.filter((_, i) => i % 2 === 0) : years, tickFormat: (year: number) => String(year), tickSize: 0, label: null },
      y: { domain, ticks: 5, tickFormat: (value: number) => toTick(value, lang), tickSize: 0, label: null },
      marks: [
        Plot.gridY({ stroke: palette.rule, strokeOpacity: 1, ticks: 5 }),
        Plot.ruleY([domain[0]], { stroke: palette.muted }),
        ...lines.map((line) => Plot.line(line.points, { x: 'year', y: (point: Point) => point.y ?? NaN, stroke: colour(line), strokeWidth: 2.5 })),
        ...lines.map((line) => Plot.dot(line.points.filter(({ y }) => y !== null), { x: 'year', y: 'y', fill: colour(line), r: 3, stroke: palette.paper })),
      ],
    });
    const scale = (y: number) => MARGIN.top + (1 - (y - domain[0]) / (domain[1] - domain[0])) * (height - MARGIN.top - MARGIN.bottom);
    const places = toSpread(ends.map(({ last }) => scale(last.y ?? 0)), SIZE + 5, MARGIN.top, height - MARGIN.bottom);
    const labels = ends.map(({ line, text }, i) =>
      toElement(document, 'text', { x: width - room + 10, y: ((places[i] ?? 0) + SIZE * 0.36).toFixed(1), 'font-size': SIZE, 'font-weight': 600, fill: colour(line) }, toFitted(text, SIZE, room - 12)),
    );
    return { body: toElement(document, 'g', {}, [plot, ...labels]), height };
  },
};

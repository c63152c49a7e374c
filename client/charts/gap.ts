/** Groups over the years, one line each, named at its end. */
import * as Plot from '@observablehq/plot';
import type { ChartAnswer } from './answer.ts';
import { toJoined, toPlaceName, type Chart } from './chart.ts';
import { toFigure, toMeasure, toUnitWords } from './format.ts';
import { toGapWords } from './groups.ts';
import { PALETTES, toGroupColour } from './palette.ts';
import { toCategoryLines, type Line, type Point } from './series.ts';
import { toReadable } from './shade.ts';
import { toSpread } from './spread.ts';
import type { ChartState } from './state.ts';
import { toElement, toFitted, toTextWidth } from './svg.ts';
import { TIME_MARGIN, toDomain, toPixelY, toTimePlot } from './time-plot.ts';
import { toWords } from './words.ts';

const SIZE = 14;

interface EndLabel {
  readonly colour: string;
  readonly lines: readonly string[];
  readonly y: number;
}

function toShown({ points }: Line): Array<Point & { y: number }> {
  return points.flatMap((point) => (point.y === null ? [] : [{ ...point, y: point.y }]));
}

/** The last year in which any group has a figure, and the groups' rows of it. */
function toNewest({ indicator }: ChartAnswer) {
  const measure = toMeasure(indicator, true);
  const year = Math.max(
    0,
    ...indicator.rows.rows.filter((row) => row[measure] !== null).map(({ period }) => period.year),
  );
  return indicator.rows.rows.filter(({ period }) => period.year === year);
}

function toLabelNodes(
  document: Document,
  state: ChartState,
  labels: readonly EndLabel[],
  x: number,
  height: number,
): Node[] {
  const rows = Math.max(1, ...labels.map(({ lines }) => lines.length));
  const spread = toSpread(
    labels.map(({ y }) => y),
    rows * 18,
    [rows * 9, height - TIME_MARGIN.bottom],
  );
  const halo = { stroke: PALETTES[state.theme].paper, 'stroke-width': 3, 'paint-order': 'stroke' };
  return labels.flatMap(({ colour, lines, y }, index) => {
    const at = spread[index] ?? y;
    const leader =
      Math.abs(at - y) > 4
        ? [
            toElement(document, 'path', {
              d: `M${x - 12},${y.toFixed(1)}L${x - 3},${at.toFixed(1)}`,
              stroke: colour,
              fill: 'none',
            }),
          ]
        : [];
    const texts = lines.map((line, row) =>
      toElement(
        document,
        'text',
        {
          x,
          y: (at + SIZE * 0.36 + (row - (lines.length - 1) / 2) * 18).toFixed(1),
          'font-size': SIZE,
          'font-weight': 600,
          fill: toReadable(colour, PALETTES[state.theme]),
          ...halo,
        },
        line,
      ),
    );
    return [...leader, ...texts];
  });
}

export const gap: Chart = {
  tell(answer, state) {
    const { indicator } = answer;
    const measure = toMeasure(indicator, true);
    const words = toWords(state.lang);
    const newest = toNewest(answer);
    const all = toCategoryLines(answer, measure).flatMap((line) => {
      const shown = toShown(line);
      const [first, last] = [shown[0], shown.at(-1)];
      const say = (point: Point & { y: number }) =>
        `${toFigure(point.y, indicator, measure, state.lang)} (${point.label})`;
      return first === undefined || last === undefined
        ? []
        : [`${line.name} ${first === last ? say(last) : `${say(first)} → ${say(last)}`}`];
    });
    const told = all.length === 0 ? words.nothing : words.groupsTold(indicator.title, all.join('; '));
    const difference = toGapWords(indicator, newest, state);
    return {
      title: indicator.title,
      subtitle: toJoined([toPlaceName(answer), toUnitWords(indicator, measure), difference]),
      description: toJoined([told, difference], ' '),
    };
  },

  draw(document, { indicator, ...rest }, state) {
    const { lang, theme, width } = state;
    const measure = toMeasure(indicator, true);
    const lines = toCategoryLines({ indicator, ...rest }, measure).map((line, index) => ({
      ...line,
      colour: toGroupColour(line.id, index, theme),
    }));
    const isNarrow = width < 480;
    const height = Math.round(Math.max(220, Math.min(380, width * 0.5), lines.length * (isNarrow ? 36 : 18) + 60));
    const domain = toDomain(
      lines.flatMap((line) => toShown(line).map(({ y }) => y)),
      indicator.unit.id,
    );
    const ended = lines.flatMap(({ name, colour, ...line }) => {
      const last = toShown({ ...line, name }).at(-1);
      const figure = last === undefined ? '' : toFigure(last.y, indicator, measure, lang);
      const label = toFitted(name, SIZE, width * 0.3);
      return last === undefined
        ? []
        : [{ colour, lines: isNarrow ? [label, figure] : [`${label} ${figure}`], y: toPixelY(last.y, domain, height) }];
    });
    if (ended.length === 0) return null;
    const marginRight =
      Math.max(...ended.flatMap((label) => label.lines.map((line) => toTextWidth(line, SIZE))), 24) + 24;
    const plot = toTimePlot(document, state, {
      years: indicator.rows.rows.map(({ period }) => period.year),
      domain,
      height,
      marginRight,
      marks: lines.flatMap((line) => [
        Plot.line(line.points, {
          x: 'year',
          y: (point: Point) => point.y ?? NaN,
          stroke: line.colour,
          strokeWidth: 2.5,
        }),
        Plot.dot(toShown(line), { x: 'year', y: 'y', fill: line.colour, r: 3.5, stroke: PALETTES[theme].paper }),
      ]),
    });
    return {
      body: toElement(document, 'g', {}, [
        plot,
        ...toLabelNodes(document, state, ended, width - marginRight + 12, height),
      ]),
      height,
    };
  },
};

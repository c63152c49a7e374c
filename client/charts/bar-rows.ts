/** Horizontal bars with names on the left and figures at their ends, drawn by hand so that every label is exact. */
import { toAbsenceWords } from './chart.ts';
import type { Drawing } from './frame.ts';
import { PALETTES, STATUS_STYLES } from './palette.ts';
import type { Bar } from './series.ts';
import type { ChartState } from './state.ts';
import { toReadable } from './shade.ts';
import { toElement, toFitted, toTextWidth } from './svg.ts';
import { toWords } from './words.ts';

export interface BarOptions {
  readonly toText: (value: number) => string;
  readonly toColour: (bar: Bar, index: number) => string;
  /** A line across all bars, with its label above. */
  readonly line?: { readonly x: number; readonly text: string };
  readonly hasSigns: boolean;
  readonly rowHeight: number;
}

const SIZE = 14;
const EDGE = 12;
const GAP = 10;

function toHatch(document: Document, y: number, x: number, width: number, colour: string): Node[] {
  const count = Math.max(1, Math.floor(width / 8));
  return Array.from({ length: count }, (_, i) =>
    toElement(document, 'path', { d: `M${x + i * 8},${y + 12}l8,-12`, stroke: colour, 'stroke-width': 1.5 }),
  );
}

/** Bars from zero. A row without a figure is hatched and says why. */
export function toBarRows(document: Document, state: ChartState, bars: readonly Bar[], options: BarOptions): Drawing {
  const { width, theme } = state;
  const palette = PALETTES[theme];
  const { toText, toColour, line, hasSigns, rowHeight } = options;
  const texts = bars.map(({ x, isFew }) =>
    x === null ? '' : isFew ? `${toText(x)} (${width < 420 ? 'n < 100' : toWords(state.lang).few})` : toText(x),
  );
  const nameRoom = Math.min(Math.max(...bars.map(({ name }) => toTextWidth(name, SIZE)), 40) + 4, width * 0.36);
  const signRoom = hasSigns ? 24 : 0;
  const left = EDGE + nameRoom + GAP + signRoom;
  const most = Math.max(...bars.map(({ x }) => x ?? 0), line?.x ?? 0) || 1;
  // The longest bar is as long as leaves every bar room for its own label.
  const longest = Math.min(
    ...bars.map(
      ({ x }, i) =>
        ((width - EDGE - left - 8 - Math.max(24, toTextWidth(texts[i] ?? '', SIZE))) * most) /
        Math.max(x ?? 0, most / 50),
    ),
  );
  const scale = (x: number) => (Math.max(0, x) / most) * Math.max(20, Math.min(longest, width - left - EDGE));
  const top = line === undefined ? 4 : 28;
  const nodes: Node[] = [];
  const labels: Node[] = [];
  const halo = { stroke: palette.paper, 'stroke-width': 4, 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
  const at = (y: number) => y + rowHeight / 2 + SIZE * 0.36;

  for (const [index, bar] of bars.entries()) {
    const y = top + index * rowHeight;
    const style = STATUS_STYLES[bar.status ?? 'NO_DATA'];
    nodes.push(
      toElement(
        document,
        'text',
        { x: EDGE + nameRoom, y: at(y), 'text-anchor': 'end', 'font-size': SIZE, fill: palette.ink },
        toFitted(bar.name, SIZE, nameRoom),
      ),
    );
    if (hasSigns && style !== undefined && bar.status !== null)
      nodes.push(
        toElement(
          document,
          'text',
          {
            x: left - signRoom / 2 - 2,
            y: at(y),
            'text-anchor': 'middle',
            'font-size': SIZE,
            'font-weight': 600,
            fill: toReadable(style.colour[theme], palette),
          },
          style.sign,
        ),
      );
    if (bar.x === null) {
      nodes.push(...toHatch(document, y + rowHeight / 2 - 6, left, 32, palette.hatch));
      labels.push(
        toElement(
          document,
          'text',
          { x: left + 48, y: at(y), 'font-size': SIZE - 1, 'font-style': 'italic', fill: palette.muted, ...halo },
          toAbsenceWords(bar.absence, state),
        ),
      );
      continue;
    }
    nodes.push(
      toElement(document, 'rect', {
        x: left,
        y: y + 4,
        width: Math.max(1, scale(bar.x)).toFixed(1),
        height: rowHeight - 8,
        fill: toColour(bar, index),
        ...(bar.isFew ? { 'fill-opacity': 0.35 } : {}),
      }),
    );
    labels.push(
      toElement(
        document,
        'text',
        {
          x: (left + scale(bar.x) + 6).toFixed(1),
          y: at(y),
          'font-size': SIZE,
          'font-weight': 600,
          fill: palette.ink,
          ...halo,
        },
        texts[index] ?? '',
      ),
    );
  }
  const height = top + bars.length * rowHeight + 4;
  if (line !== undefined) nodes.push(...toLineMark(document, state, line.text, left + scale(line.x), height));
  // Figures last, so that the line passes behind them.
  nodes.push(...labels, toElement(document, 'path', { d: `M${left},${top}V${height - 4}`, stroke: palette.muted }));
  return { body: toElement(document, 'g', {}, nodes), height };
}

function toLineMark(document: Document, { width, theme }: ChartState, text: string, x: number, height: number): Node[] {
  const palette = PALETTES[theme];
  const half = toTextWidth(text, 13) / 2;
  const centre = Math.min(Math.max(x, EDGE + half), width - EDGE - half);
  return [
    toElement(document, 'path', {
      d: `M${x.toFixed(1)},22V${height - 4}`,
      stroke: palette.ink,
      'stroke-width': 1.5,
      'stroke-dasharray': '2 3',
    }),
    toElement(
      document,
      'text',
      { x: centre.toFixed(1), y: 16, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 600, fill: palette.ink },
      text,
    ),
  ];
}

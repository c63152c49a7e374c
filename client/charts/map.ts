/** Places as tiles that stand roughly where they lie; the darker, the higher the figure, which stands in the tile. */
import { bars } from './bars.ts';
import { toAbsenceWords, type Chart } from './chart.ts';
import { toFigure, toMeasure } from './format.ts';
import { PALETTES, STATUS_STYLES } from './palette.ts';
import { toBars, type Bar } from './series.ts';
import { toShade, type Shade } from './shade.ts';
import type { ChartState } from './state.ts';
import { toElement, toFitted, toLines } from './svg.ts';
import { COLUMNS, toCells } from './tile-layout.ts';

const EDGE = 12;
const GAP = 4;
const LINE = 18;

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Slanting lines inside a tile, each cut at its edges, so that no clip path is needed. */
function toHatch(document: Document, { x, y, width, height }: Tile, colour: string): Node {
  const lines = Array.from({ length: Math.floor((width + height) / 9) }, (_, index) => {
    const c = (index + 1) * 9;
    return `M${x + Math.max(0, c - height)},${y + Math.min(c, height)}L${x + Math.min(c, width)},${y + Math.max(0, c - width)}`;
  });
  return toElement(document, 'path', {
    d: lines.join(''),
    stroke: colour,
    'stroke-width': 1,
    'stroke-opacity': 0.45,
    fill: 'none',
  });
}

function toTexts(
  document: Document,
  tile: Tile,
  name: readonly string[],
  figure: readonly string[],
  fill: string,
  halo: object,
): Node[] {
  const size = tile.width < 90 ? 12 : 14;
  const write = (text: string, y: number, weight: number, one: number) =>
    toElement(
      document,
      'text',
      {
        x: tile.x + tile.width / 2,
        y,
        'text-anchor': 'middle',
        'font-size': one,
        'font-weight': weight,
        fill,
        ...halo,
      },
      text,
    );
  const top = tile.y + (tile.height - (name.length + figure.length) * LINE) / 2 + 13;
  return [
    ...name.map((line, index) => write(line, top + index * LINE, 400, size)),
    ...figure.map((line, index) =>
      write(
        line,
        top + (name.length + index) * LINE + 2,
        600,
        figure.length > 1 && index > 0 ? 14 : size + (size > 12 ? 2 : 1),
      ),
    ),
  ];
}

function toTile(document: Document, state: ChartState, bar: Bar, tile: Tile, text: string, shade: Shade): Node[] {
  const palette = PALETTES[state.theme];
  const { x, y, width, height } = tile;
  const size = width < 90 ? 12 : 14;
  const [first = '', ...more] = toLines(bar.name, size, width - 6);
  const name = (more.length === 0 ? [first] : [first, more.join(' ')]).map((line) => toFitted(line, size, width - 4));
  if (bar.x === null) {
    const reason = toLines(text, 12, width - 6).map((line) => toFitted(line, 12, width - 4));
    const halo = { stroke: palette.paper, 'stroke-width': 4, 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
    const box = toElement(document, 'rect', { x, y, width, height, fill: palette.paper, stroke: palette.hatch });
    return [
      box,
      toHatch(document, tile, palette.hatch),
      ...toTexts(document, tile, name, [], palette.ink, { ...halo, dy: -reason.length * 9 }),
      ...reason.map((line, index) =>
        toElement(
          document,
          'text',
          {
            x: x + width / 2,
            y: y + (height + name.length * LINE - reason.length * LINE) / 2 + 14 + index * 16,
            'text-anchor': 'middle',
            'font-size': 12,
            'font-style': 'italic',
            fill: palette.muted,
            ...halo,
          },
          line,
        ),
      ),
    ];
  }
  const sign = bar.status === null ? '' : (STATUS_STYLES[bar.status]?.sign ?? '');
  const figure = sign === '' ? [text] : width < 90 ? [text, sign] : [`${text} ${sign}`];
  return [
    toElement(document, 'rect', { x, y, width, height, fill: shade.fill }),
    ...toTexts(document, tile, name, figure, shade.text, {}),
  ];
}

export const map: Chart = {
  tell: bars.tell,

  draw(document, { indicator }, state) {
    const measure = toMeasure(indicator, true);
    const places = toBars(indicator.rows.rows, measure, 'UP', ({ area }) => ({ id: area.id, name: area.shortName }));
    const cells = toCells(places.map(({ id }) => id));
    const values = places.flatMap(({ x }) => x ?? []);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const width = Math.floor((Math.min(state.width, 760) - 2 * EDGE - (COLUMNS - 1) * GAP) / COLUMNS);
    const height = width < 90 ? 88 : 72;
    const left = Math.floor((state.width - COLUMNS * width - (COLUMNS - 1) * GAP) / 2);
    const nodes = places.map((place) => {
      const { col, row } = cells.get(place.id) ?? { col: 0, row: 0 };
      const tile = { x: left + col * (width + GAP), y: 4 + row * (height + GAP), width, height };
      const share = place.x === null || high === low ? 0 : (place.x - low) / (high - low);
      const text =
        place.x === null ? toAbsenceWords(place.absence, state) : toFigure(place.x, indicator, measure, state.lang);
      const told = toElement(document, 'title', {}, `${place.name}: ${text}`);
      return toElement(document, 'g', {}, [
        told,
        ...toTile(document, state, place, tile, text, toShade(share, state.theme)),
      ]);
    });
    const rows = Math.max(...[...cells.values()].map(({ row }) => row)) + 1;
    return { body: toElement(document, 'g', {}, nodes), height: rows * (height + GAP) + 8 };
  },
};

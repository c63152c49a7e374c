/** Districts as tiles in their places on the map: every one visible and named, whatever its size. */
import type { ChartRow } from './answer.ts';
import { bars } from './bars.ts';
import { toAbsenceWords, type Chart } from './chart.ts';
import { toFigure, toMeasure } from './format.ts';
import { PALETTES, STATUS_STYLES } from './palette.ts';
import { toShade } from './shade.ts';
import type { ChartState } from './state.ts';
import { toElement, toFitted } from './svg.ts';
import { toCells } from './tile-layout.ts';

const EDGE = 12;
const SPACE = 4;

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function toTile(document: Document, row: ChartRow, tile: Tile, text: string, share: number | null, state: ChartState): Node {
  const palette = PALETTES[state.theme];
  const { fill, ink } = share === null ? { fill: 'none', ink: palette.muted } : toShade(share, state.theme);
  const { x, y, width, height } = tile;
  const isSmall = width < 84;
  const sign = share === null || row.target === null ? '' : (STATUS_STYLES[row.target.status]?.sign ?? '');
  const write = (label: string, size: number, weight: number, dy: number) =>
    toElement(document, 'text', { x: x + 8, y: y + dy, 'font-size': size, 'font-weight': weight, fill: ink }, toFitted(label, size, width - 14));
  return toElement(document, 'g', {}, [
    toElement(document, 'title', {}, `${row.area.name}: ${text}`),
    toElement(document, 'rect', { x, y, width, height, fill, ...(share === null ? { stroke: palette.hatch, 'stroke-dasharray': '3 3' } : {}) }),
    write(row.area.shortName, isSmall ? 12 : 13, 400, 20),
    write(share === null ? text : `${text} ${sign}`.trim(), share === null ? 12 : isSmall ? 14 : 18, 600, height - 12),
  ]);
}

export const map: Chart = {
  tell: (answer, state) => bars.tell(answer, state),

  draw(document, { indicator }, state) {
    const measure = toMeasure(indicator, true);
    const { rows } = indicator.rows;
    const cells = toCells(rows.map(({ area }) => area.id));
    const columns = Math.max(...[...cells.values()].map(({ column }) => column), 0) + 1;
    const lines = Math.max(...[...cells.values()].map(({ row }) => row), 0) + 1;
    const values = rows.flatMap((row) => row[measure] ?? []);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const width = (state.width - 2 * EDGE - (columns - 1) * SPACE) / columns;
    const height = Math.min(92, Math.max(60, width * 0.62));
    const tiles = rows.map((row) => {
      const cell = cells.get(row.area.id) ?? { column: 0, row: 0 };
      const value = row[measure];
      const share = value === null ? null : high === low ? 0.5 : (value - low) / (high - low);
      const text = value === null ? toAbsenceWords(row.absence, state) : toFigure(value, indicator, measure, state.lang);
      const tile = { x: EDGE + cell.column * (width + SPACE), y: 4 + cell.row * (height + SPACE), width, height };
      return toTile(document, row, tile, text, share, state);
    });
    return { body: toElement(document, 'g', {}, tiles), height: 8 + lines * (height + SPACE) };
  },
};

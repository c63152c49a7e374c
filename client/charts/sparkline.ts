/** A line the size of a word, with the target as a dashed one. */
import { PALETTES } from './palette.ts';
import type { Theme } from './state.ts';

export interface SparkOptions {
  readonly bound: number | null;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly theme: Theme;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** SVG text; a null point leaves a gap. */
export function toSparkline(
  values: ReadonlyArray<number | null>,
  { bound, width, height, label, theme }: SparkOptions,
): string {
  const palette = PALETTES[theme];
  const shown = values.filter((value) => value !== null);
  const all = bound === null ? shown : [...shown, bound];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (index: number) => 3 + (index / Math.max(1, values.length - 1)) * (width - 6);
  const y = (value: number) => (high === low ? height / 2 : 4 + (1 - (value - low) / (high - low)) * (height - 8));
  const path = values
    .flatMap((value, i) =>
      value === null
        ? []
        : [`${i === 0 || values[i - 1] === null ? 'M' : 'L'}${x(i).toFixed(1)},${y(value).toFixed(1)}`],
    )
    .join('');
  const lastIndex = values.findLastIndex((value) => value !== null);
  const last = values[lastIndex];
  const target =
    bound === null
      ? ''
      : `<path d="M0,${y(bound).toFixed(1)}H${width}" stroke="${palette.target}" stroke-width="1.5" stroke-dasharray="3 3" fill="none"/>`;
  const end =
    last === undefined || last === null
      ? ''
      : `<circle cx="${x(lastIndex).toFixed(1)}" cy="${y(last).toFixed(1)}" r="3" fill="${palette.accent}"/>`;
  const line = path === '' ? '' : `<path d="${path}" stroke="${palette.accent}" stroke-width="2" fill="none"/>`;
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(label)}">${target}${line}${end}</svg>`;
}

/** Shades of one hue for figures from low to high, and the text colour that can be read on each. */
import type { Theme } from './state.ts';

type Rgb = readonly [number, number, number];

const ENDS: Readonly<Record<Theme, readonly [Rgb, Rgb]>> = {
  light: [
    [226, 240, 239],
    [11, 94, 94],
  ],
  dark: [
    [31, 58, 60],
    [143, 224, 221],
  ],
};
// Wholly black: on mid shades nothing lighter reaches the contrast that text needs.
const INK = '#000000';
const WHITE = '#ffffff';

function toHex(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance of WCAG 2, from 0 to 1. */
function toLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours after WCAG 2, from 1 to 21. */
export function toContrast(one: string, other: string): number {
  const [low = 0, high = 0] = [toLuminance(one), toLuminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const READABLE = 4.5;

/** A colour drawn towards `ink` until text in it can be read on `paper` (contrast 4.5 of WCAG 2). */
export function toReadable(colour: string, { paper, ink }: { readonly paper: string; readonly ink: string }): string {
  const parse = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [from, to] = [parse(colour), parse(ink)];
  const mixes = Array.from({ length: 11 }, (_, step) => {
    const mix = (index: number) => (from[index] ?? 0) + ((to[index] ?? 0) - (from[index] ?? 0)) * (step / 10);
    return toHex([mix(0), mix(1), mix(2)]);
  });
  return mixes.find((mixed) => toContrast(mixed, paper) >= READABLE) ?? ink;
}

export interface Shade {
  readonly fill: string;
  readonly text: string;
}

/** The shade of a share from 0 (lowest) to 1 (highest). */
export function toShade(share: number, theme: Theme): Shade {
  const [from, to] = ENDS[theme];
  const mix = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * share;
  const fill = toHex([mix(0), mix(1), mix(2)]);
  return { fill, text: toContrast(fill, INK) >= toContrast(fill, WHITE) ? INK : WHITE };
}

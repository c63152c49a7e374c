/** One hue from light to dark for low to high, and the ink that reads on it. */
import type { Theme } from './state.ts';

type Rgb = readonly [number, number, number];
const RAMPS = {
  light: [[232, 242, 242], [8, 92, 92]],
  dark: [[30, 46, 48], [120, 205, 205]],
} as const satisfies Record<Theme, readonly [Rgb, Rgb]>;

function toLuminance([r, g, b]: Rgb): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Fill and text for a share of the way from the lowest (0) to the highest (1); text keeps WCAG's contrast of the two inks that is larger. */
export function toShade(share: number, theme: Theme): { fill: string; ink: string } {
  const [low, high] = RAMPS[theme];
  const mix = (i: 0 | 1 | 2) => Math.round(low[i] + (high[i] - low[i]) * Math.min(1, Math.max(0, share)));
  const colour: Rgb = [mix(0), mix(1), mix(2)];
  const light = toLuminance(colour) + 0.05;
  return { fill: `rgb(${colour.join(',')})`, ink: 1.05 / light > light / 0.06 ? '#ffffff' : '#10191b' };
}

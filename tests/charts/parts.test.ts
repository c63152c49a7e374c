import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay, toFigure, toMeasure } from '../../client/charts/format.ts';
import { PALETTES, STATUS_STYLES, toGroupColour } from '../../client/charts/palette.ts';
import { toContrast, toReadable, toShade } from '../../client/charts/shade.ts';
import { toSparkline } from '../../client/charts/sparkline.ts';
import { toSpread } from '../../client/charts/spread.ts';
import { THEMES } from '../../client/charts/state.ts';
import { toFitted, toLines, toTextWidth } from '../../client/charts/svg.ts';
import { toCells } from '../../client/charts/tile-layout.ts';
import { toDomain } from '../../client/charts/time-plot.ts';
import { CHART_WORDS } from '../../client/charts/words.ts';
import { COUNT, toAnswer } from './answers.ts';
import { PLACES } from './stories.ts';

const pixels = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 });

describe('labels kept apart', () => {
  it('keep their distance, their order and their side', () => {
    fc.assert(
      fc.property(pixels, (wanted) => {
        const placed = toSpread(wanted, 20, [0, 300]);
        const sorted = placed.toSorted((a, b) => a - b);
        for (const [index, y] of sorted.entries()) {
          expect(y - (sorted[index - 1] ?? -20)).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(300 + 1e-6);
        }
        const crossed = wanted.flatMap((a, i) =>
          wanted.filter((b, j) => a < b && (placed[i] ?? 0) >= (placed[j] ?? 0)),
        );
        expect(crossed).toEqual([]);
      }),
    );
  });

  it('stay where they are when they do not meet, and part evenly when they do', () => {
    expect(toSpread([10, 100, 50], 20, [0, 300])).toEqual([10, 100, 50]);
    expect(toSpread([100, 100], 20, [0, 300])).toEqual([90, 110]);
  });
});

describe('tiles', () => {
  it('are one cell for each place, known or not', () => {
    const codes = [...PLACES.map(([code]) => code), '998', '999', '997'];
    const cells = [...toCells(codes).values()].map(({ col, row }) => `${col},${row}`);
    expect(cells).toHaveLength(codes.length);
    expect(new Set(cells).size).toBe(codes.length);
  });

  it('have text that can be read on every shade', () => {
    for (const theme of THEMES) {
      for (let share = 0; share <= 1; share += 0.05) {
        const { fill, text } = toShade(share, theme);
        expect(toContrast(fill, text), `${theme} ${share}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

it('writes group names and signs in colours that can be read on paper', () => {
  for (const theme of THEMES) {
    const colours = [
      ...['KINH', 'KHMER', 'HOA', 'OTHER', 'URBAN', 'RURAL', 'X'].map((code, i) => toGroupColour(code, i, theme)),
      ...Object.values(STATUS_STYLES).map(({ colour }) => colour[theme]),
    ];
    for (const colour of colours)
      expect(toContrast(toReadable(colour, PALETTES[theme]), PALETTES[theme].paper), colour).toBeGreaterThanOrEqual(
        4.5,
      );
  }
});

describe('numbers', () => {
  const { indicator } = toAnswer([]);

  it('are written as the language writes them', () => {
    expect(toFigure(24.1, indicator, 'value', 'vi')).toBe('24,1%');
    expect(toFigure(24.1, indicator, 'value', 'en')).toBe('24.1%');
    expect(toFigure(12_345, { ...indicator, unit: COUNT }, 'value', 'vi')).toBe('12.345');
    expect(toFigure(13.44, { ...indicator, unit: COUNT }, 'rate', 'vi')).toBe('13,4');
    expect(toDay('2020-11-05T02:00:00.000Z', 'vi')).toBe('05/11/2020');
    expect(toDay('2020-11-05T02:00:00.000Z', 'en')).toBe('5 November 2020');
  });

  it('compare places by rate only for counts', () => {
    expect(toMeasure({ ...indicator, unit: COUNT }, true)).toBe('rate');
    expect(toMeasure({ ...indicator, unit: COUNT }, false)).toBe('value');
    expect(toMeasure(indicator, true)).toBe('value');
  });

  it('stand on an axis from zero, unless all are high percentages', () => {
    expect(toDomain([24, 31], 'percent')[0]).toBe(0);
    expect(toDomain([24, 99], 'percent')).toEqual([0, 100]);
    expect(toDomain([92, 99], 'percent')).toEqual([85, 100]);
    expect(toDomain([920, 990], 'count')[0]).toBe(0);
    fc.assert(
      fc.property(fc.array(fc.float({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const [low, high] = toDomain(values, 'count');
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(high).toBeGreaterThan(low);
      }),
    );
  });
});

describe('texts', () => {
  it('break into lines that keep every word', () => {
    const text = 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi';
    const lines = toLines(text, 16, 180);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(toTextWidth(line, 16)).toBeLessThanOrEqual(180);
    expect(toTextWidth(toFitted(text, 14, 90), 14)).toBeLessThanOrEqual(90);
  });

  it('are there in both languages', () => {
    expect(Object.keys(CHART_WORDS.en)).toEqual(Object.keys(CHART_WORDS.vi));
    expect(Object.keys(CHART_WORDS.en.absence)).toEqual(Object.keys(CHART_WORDS.vi.absence));
  });
});

describe('a sparkline', () => {
  const options = { bound: 23, width: 120, height: 32, label: 'Thấp còi "5 tuổi" < 23%', theme: 'light' } as const;

  it('leaves a gap where there is no figure', () => {
    const svg = toSparkline([29, 28, null, 26], options);
    expect(svg.match(/M/g)).toHaveLength(3);
    expect(svg).toContain('&quot;5 tuổi&quot; &lt; 23%');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each([[[]], [[null, null]], [[5]], [[5, 5]]])('is whole for %j', (values: Array<number | null>) => {
    for (const bound of [null, 23])
      expect(toSparkline(values, { ...options, bound })).not.toMatch(/NaN|undefined|Infinity/);
  });
});

import { array, assert, double, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toShares } from '../../data/extracts/generate/effects.ts';
import { binomial, drawerOf, randomOf, toWholes } from '../../data/extracts/generate/random.ts';

describe('randomness', () => {
  it('gives a stream of its own to every name', () => {
    const draws = (seed: number, name: string) => Array.from({ length: 5 }, randomOf(seed, name));
    expect(draws(1, 'a')).toEqual(draws(1, 'a'));
    expect(draws(1, 'a')).not.toEqual(draws(1, 'b'));
    expect(draws(1, 'a')).not.toEqual(draws(2, 'a'));
  });

  it('draws binomial numbers with their mean, by inversion and by the normal curve', () => {
    for (const [n, p] of [
      [8, 0.3],
      [40, 0.02],
      [400, 0.25],
      [1000, 0.97],
    ] as const) {
      const random = randomOf(5, n);
      const drawn = Array.from({ length: 4000 }, () => binomial(random, n, p));
      const mean = drawn.reduce((sum, k) => sum + k, 0) / drawn.length;
      expect(Math.abs(mean - n * p)).toBeLessThan(5 * Math.sqrt((n * p * (1 - p)) / drawn.length));
      expect(Math.max(...drawn)).toBeLessThanOrEqual(n);
    }
  });

  it('draws cells in the proportion of their weights', () => {
    const draw = drawerOf([1, 0, 3]),
      random = randomOf(9);
    const counts = [0, 0, 0];
    for (let i = 0; i < 8000; i += 1) {
      const cell = draw(random);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    expect(counts[1]).toBe(0);
    expect((counts[2] ?? 0) / (counts[0] ?? 1)).toBeGreaterThan(2.5);
  });

  it('deals whole numbers out without losing any', () => {
    assert(
      property(
        array(double({ min: 0, max: 50, noNaN: true }), { maxLength: 40 }),
        double({ min: 0, max: 0.999, noNaN: true }),
        (expected, start) => {
          const wholes = toWholes(expected, start);
          const sum = expected.reduce((total, n) => total + n, 0);
          expect(Math.abs(wholes.reduce((total, n) => total + n, 0) - sum)).toBeLessThanOrEqual(1);
          expect(wholes.every((n, i) => Number.isInteger(n) && Math.abs(n - (expected[i] ?? 0)) <= 1)).toBe(true);
        },
      ),
    );
  });

  it('finds the shares that meet a level, whatever the effects', () => {
    const cell = record({ weight: integer({ min: 1, max: 500 }), effect: double({ min: -3, max: 3, noNaN: true }) });
    assert(
      property(
        array(cell, { minLength: 1, maxLength: 30 }),
        double({ min: 0.02, max: 0.98, noNaN: true }),
        (cells, level) => {
          const total = level * cells.reduce((sum, c) => sum + c.weight, 0);
          const shares = toShares(
            cells.map((c) => c.weight),
            cells.map((c) => c.effect),
            total,
          );
          const met = shares.reduce((sum, share, i) => sum + share * (cells[i]?.weight ?? 0), 0);
          expect(met).toBeCloseTo(total, 3);
        },
      ),
    );
  });
});

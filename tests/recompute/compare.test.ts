import { describe, expect, it } from 'vitest';
import { differences } from './compare.ts';
import type { Figure } from './figures.ts';

const figure = (numerator: number, denominator: number): Figure => ({
  numerator,
  denominator,
  value: (100 * numerator) / denominator,
  absence: null,
});
const missing: Figure = { numerator: null, denominator: null, value: null, absence: 'MISSING' };
const of = (cell: Figure) => new Map([['94|2015|', cell]]);

describe('the comparison that the recomputation rests on', () => {
  it('sees a part that is off by one although the ratio stays', () => {
    expect(differences(of(figure(1, 2)), of(figure(2, 4)))).toHaveLength(1);
  });

  it('sees a ratio that is off by a millionth', () => {
    const off = { ...figure(1, 3), value: 100 / 3 + 1e-6 };
    expect(differences(of(figure(1, 3)), of(off))).toHaveLength(1);
  });

  it('sees another reason for absence, a cell without an answer, and an answer too many', () => {
    expect(differences(of(missing), of({ ...missing, absence: 'NOT_COLLECTED' }))).toHaveLength(1);
    expect(differences(of(missing), new Map())).toHaveLength(1);
    expect(differences(new Map(), of(missing))).toHaveLength(1);
  });

  it('has nothing to say of equal figures', () => {
    expect(differences(of(figure(1, 3)), of(figure(1, 3)))).toEqual([]);
  });
});

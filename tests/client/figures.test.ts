import { describe, expect, it } from 'vitest';
import type { Unit } from '../../client/api/types.ts';
import { toCountText, toDifferenceText, toFigureText, toUnitNote } from '../../client/words/figures.ts';

const percent: Unit = {
  id: 'percent',
  symbol: '%',
  label: 'phần trăm',
  ratePer: null,
  rateLabel: null,
  differenceLabel: 'điểm phần trăm',
};
const count: Unit = {
  id: 'count',
  symbol: '',
  label: 'trẻ em',
  ratePer: 100_000,
  rateLabel: 'trên 100.000 trẻ em',
  differenceLabel: '',
};
const rate: Unit = {
  id: 'per_100000',
  symbol: '/100.000 trẻ em',
  label: 'trên 100.000 trẻ em',
  ratePer: null,
  rateLabel: null,
  differenceLabel: 'trên 100.000 trẻ em',
};

describe('figures', () => {
  it('have a decimal comma and a thousands dot in Vietnamese, the reverse in English', () => {
    expect(toFigureText(26.34, percent, 'vi')).toBe('26,3%');
    expect(toFigureText(26.34, percent, 'en')).toBe('26.3%');
    expect(toFigureText(6126, count, 'vi')).toBe('6.126');
    expect(toCountText(1_199_653, 'vi')).toBe('1.199.653');
    expect(toCountText(1_199_653, 'en')).toBe('1,199,653');
  });

  it('keep one decimal even when it is zero, and none for counts', () => {
    expect(toFigureText(100, percent, 'vi')).toBe('100,0%');
    expect(toFigureText(0, percent, 'vi')).toBe('0,0%');
    expect(toFigureText(0, count, 'vi')).toBe('0');
  });

  it('leave a long unit to the words beside them', () => {
    expect(toFigureText(38, rate, 'vi')).toBe('38,0');
    expect(toUnitNote(rate)).toBe('trên 100.000 trẻ em');
    expect(toUnitNote(percent)).toBe('');
  });
});

describe('differences', () => {
  it('are points where figures are percentages, without a sign', () => {
    expect(toDifferenceText(-1.2, percent, 'vi')).toBe('1,2 điểm phần trăm');
    expect(toDifferenceText(-256, count, 'vi')).toBe('256');
  });
});

import { describe, expect, it } from 'vitest';
import { leftAlike, leftInEnglish, toSpoken } from './language.ts';

const PLACES = ['Vĩnh Châu', 'Mỹ Tú'];

describe('the test of the language switch', () => {
  it('sees Vietnamese that is left on the English page', () => {
    expect(leftInEnglish(['Chỉ tiêu', 'Indicator'], PLACES)).toEqual(['Chỉ tiêu']);
    expect(leftInEnglish(['Khmer cao hơn Kinh 5.0'], PLACES)).toEqual(['Khmer cao hơn Kinh 5.0']);
  });

  it('sees a word that does not change, with marks or without', () => {
    expect(leftAlike(['Loading', 'Nam'], ['Loading', 'Nam', 'Boys'], PLACES)).toEqual(['Loading', 'Nam']);
  });

  it('lets names, figures and signs be the same', () => {
    const both = ['Vĩnh Châu', 'Khmer', 'Măng Non', '2020', '✓', '35.2% ✕', '20261124-2a40a395'];
    expect(leftAlike(both, both, PLACES)).toEqual([]);
    expect(leftInEnglish(['Vĩnh Châu town (35.2%)'], PLACES)).toEqual([]);
    expect(toSpoken('Mỹ Tú: 25,9%', PLACES)).toBe('');
    expect(toSpoken('Vĩnh', PLACES)).toBe('');
  });
});

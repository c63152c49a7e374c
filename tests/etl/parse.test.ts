import { describe, expect, it } from 'vitest';
import { parseDate } from '../../etl/parse/date.ts';
import { parseMark } from '../../etl/parse/mark.ts';
import { parseDecimal, parseInteger } from '../../etl/parse/number.ts';
import { parseYear } from '../../etl/parse/year.ts';

describe('numbers', () => {
  it.each([
    ['12', ',', 12],
    ['1.234', ',', 1234],
    ['1 234 567', ',', 1234567],
    ['1.234,5', ',', 1234.5],
    ['-0,5', ',', -0.5],
    ['1,234.5', '.', 1234.5],
    ['1.234', '.', 1.234],
    ['007', '.', 7],
  ] as const)('%s with mark "%s" is %d', (text, decimal, number) => {
    expect(parseDecimal(text, decimal)).toBe(number);
  });

  it.each(['1O', '12?', 'khoảng 3', '#REF!', '', '1.23.4', '12,34,5', '1e3', 'x', '1..2', '0x10', '5%', '-'])(
    '"%s" is no number',
    (text) => {
      expect(parseDecimal(text, ',')).toBeUndefined();
      expect(parseDecimal(text, '.')).toBeUndefined();
    },
  );

  it('a whole number has no fraction and is held exactly', () => {
    expect(parseInteger('12,0', ',')).toBe(12);
    expect(parseInteger('12,5', ',')).toBeUndefined();
    expect(parseInteger('9007199254740993', ',')).toBeUndefined();
  });
});

describe('days and years', () => {
  it.each([
    ['05/11/2012', '2012-11-05'],
    ['5/1/2012', '2012-01-05'],
    ['2012-11-05', '2012-11-05'],
    ['29/02/2016', '2016-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it.each(['31/06/2015', '15/13/2015', '29/02/2015', '2015', '1/1/15', '00/01/2015', 'tháng 5'])(
    '%s is no day',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it('a school year answers for the year in which it ends', () => {
    expect(parseYear('2014-2015', 'school_year')).toBe(2015);
    expect(parseYear('2014 – 2015', 'school_year')).toBe(2015);
    expect(parseYear('2014-2016', 'school_year')).toBeUndefined();
    expect(parseYear('2015', 'school_year')).toBeUndefined();
  });

  it('a year has four digits, or is the year of a day', () => {
    expect(parseYear('2015', 'year')).toBe(2015);
    expect(parseYear('15', 'year')).toBeUndefined();
    expect(parseYear('31/12/2015', 'date')).toBe(2015);
    expect(parseYear('31/06/2015', 'date')).toBeUndefined();
  });

  it('only x marks', () => {
    expect(['x', 'X'].map(parseMark)).toEqual([true, true]);
    expect(['v', '0', 'có', 'xx'].map(parseMark)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

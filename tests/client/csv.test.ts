import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../client/indicator/csv.ts';

describe('a table as CSV', () => {
  it('begins with the byte order mark by which spreadsheets know the letters', () => {
    expect(toCsv([['Năm', 'Chung']])).toBe('\uFEFFNăm;Chung\r\n');
  });

  it('is read back as it was, with quotes, separators, line ends and marks', () => {
    const lines = [
      ['Tỷ lệ "thấp còi"; dưới 5 tuổi', 'Sở Y tế, 2020'],
      ['2020', '24,2%'],
      ['hai\ndòng', ''],
    ];
    expect(parse(toCsv(lines), { bom: true, delimiter: ';' })).toEqual(lines);
  });

  it('keeps a spreadsheet from running a text as a formula, and leaves figures alone', () => {
    const [fields] = parse(toCsv([['=HYPERLINK("x")', '-1,5', '@a', '+cmd', '-x']]), { bom: true, delimiter: ';' });
    expect(fields).toEqual(['\'=HYPERLINK("x")', '-1,5', "'@a", "'+cmd", "'-x"]);
  });
});

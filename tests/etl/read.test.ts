import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCsv } from '../../etl/read/csv.ts';
import { toCleanText, type TextRow } from '../../etl/read/sheet.ts';
import { toCellText } from '../../etl/read/xlsx-cell.ts';
import { openXlsx } from '../../etl/read/xlsx.ts';
import { findColumns, toHeadingTexts } from '../../etl/stages/headings.ts';
import type { ColumnPlan } from '../../etl/stages/source-plan.ts';
import { GOLDEN_DIR, openTrial, type Trial } from './trial.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.remove());

async function collect(rows: AsyncIterable<TextRow> | Iterable<TextRow>): Promise<TextRow[]> {
  const all: TextRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function readCsv(text: string, delimiter = ','): Promise<TextRow[]> {
  await trial.write('one.csv', text);
  return collect(openCsv(join(trial.dir, 'one.csv'), delimiter).rows());
}

describe('CSV', () => {
  it('counts rows as a spreadsheet does: blank ones too, a line break in quotes not', async () => {
    const rows = await readCsv('\uFEFFa,b\r\n"một\r\nhai",2\r\n\r\n,\r\n3,4');
    expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, 'một hai', '2'],
      [5, '3', '4'],
    ]);
  });

  it('keeps short and long rows, doubled quotes and quotes within a word', async () => {
    const rows = await readCsv('a;b;c\n1\n1;2;3;4\n"nói ""có""";Trường "A";x\n', ';');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b', 'c'],
      ['1'],
      ['1', '2', '3', '4'],
      ['nói "có"', 'Trường "A"', 'x'],
    ]);
  });

  it('says after which row a quote is never closed', async () => {
    await expect(readCsv('a,b\n1,2\n"3,4\n5,6\n')).rejects.toThrow(/after row 2: .*quote/i);
  });

  it('refuses a text that is not UTF-8 rather than lose its letters', async () => {
    await writeFile(join(trial.dir, 'old.csv'), Buffer.from([0x61, 0x2c, 0xe3, 0x0a]));
    await expect(collect(openCsv(join(trial.dir, 'old.csv'), ',').rows())).rejects.toThrow(/not UTF-8/);
  });
});

describe('workbooks', () => {
  it('give merged cells to the first only, formulas by their result, days and rich text as text', async () => {
    const [sheet] = await openXlsx(join(GOLDEN_DIR, 'xlsx-staffing/extracts/health/staffing-2015.xlsx'), ',');
    const rows = await collect(sheet?.rows() ?? []);
    const at = (row: number) => rows.find((r) => r.row === row);
    expect(at(6)?.cells).toEqual(['1', 'Mỹ Tú', 'Thị trấn Huỳnh Hữu Nghĩa', '1,5', '2', '3,5', 'x', '', '2015-03-01']);
    expect(at(7)?.cells.slice(0, 6)).toEqual(['2', '', 'Long Hưng', '1', '2', '3']);
    expect(at(7)?.spread[1]).toBe('Mỹ Tú');
    expect(at(11)?.cells[3]).toBe('#DIV/0!');
    expect(at(13)).toBeUndefined();
    expect(toHeadingTexts(rows.filter((r) => r.row === 4 || r.row === 5)).slice(0, 6)).toEqual([
      'STT',
      'Huyện',
      'Xã',
      'Nhân lực / Bác sĩ',
      'Nhân lực / Điều dưỡng',
      'Nhân lực / Tổng số',
    ]);
  });

  it('write numbers with the mark that the mapping declares, without the noise of binary fractions', () => {
    expect(toCellText(0.1 + 0.2, ',')).toBe('0,3');
    expect(toCellText(1234.5, '.')).toBe('1234.5');
    expect(toCellText(true, '.')).toBe('TRUE');
    expect(toCellText({ formula: 'A1/0', result: { error: '#DIV/0!' }, date1904: false }, '.')).toBe('#DIV/0!');
    expect(toCellText({ text: 'nguồn', hyperlink: 'http://example.org' }, '.')).toBe('nguồn');
    expect(toCellText(null, '.')).toBe('');
  });

  it('that are none are refused with what to do', async () => {
    await trial.write('fake.xlsx', 'a,b\n1,2\n');
    await expect(openXlsx(join(trial.dir, 'fake.xlsx'), '.')).rejects.toThrow(
      /not readable as a workbook.*save it again/,
    );
  });
});

describe('headings', () => {
  const column = (heading: string, required = true): ColumnPlan => ({
    name: heading,
    heading,
    required,
    type: 'text',
    fillDown: false,
    raw: 'c0',
    typed: 'c0',
    lexicon: undefined,
  });

  it('are found without regard to case, marks and spaces, an exact one before others', () => {
    expect(findColumns(['STT', 'HUYEN ', 'Xã'], [column('Xã'), column('Huyện')])).toEqual([2, 1]);
    expect(findColumns(['Tinh', 'Tính'], [column('Tính')])).toEqual([1]);
    expect(findColumns(['Xã'], [column('Xã'), column('Ghi chú', false)])).toEqual([0, undefined]);
  });

  it('that are missing or stand twice are named', () => {
    expect(() => findColumns(['Huyện', 'Số trẻ'], [column('Xã'), column('Sô trẻ đo')])).toThrow(
      'heading "Xã" is not there, heading "Sô trẻ đo" is not there (there is "Số trẻ")',
    );
    expect(() => findColumns(['Nam', 'nam'], [column('NAM')])).toThrow('heading "NAM" stands 2 times');
  });
});

describe('clean text', () => {
  it('is composed, with single spaces', () => {
    expect(toCleanText('  Mỹ\u00A0 Tú\n'.normalize('NFD'))).toBe('Mỹ Tú');
    expect(toCleanText('Mỹ Tú')).toBe('Mỹ Tú');
  });
});

/** Reading of extracts for these tests: rows as texts, each with its row number in the file. */
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { z } from 'zod';

export interface TextRow {
  readonly sheet: string | null;
  /** Counted from 1 with headings. */
  readonly row: number;
  readonly cells: readonly string[];
}

const Records = z.array(z.array(z.string()));

/** Every row of a CSV (headings too) or of all sheets of a workbook. Merged cells are empty but for the first. */
export async function readRows(file: string, bytes: Buffer): Promise<TextRow[]> {
  if (file.endsWith('.csv')) {
    const text = bytes.toString('utf8');
    const delimiter = text.split('\n', 1)[0]?.includes(';') ? ';' : ',';
    const records = Records.parse(parse(text, { bom: true, delimiter }));
    return records.map((cells, i) => ({ sheet: null, row: i + 1, cells }));
  }
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.worksheets.flatMap((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, i) => ({
      sheet: sheet.name,
      row: i + 1,
      cells: Array.from({ length: sheet.columnCount }, (_c, column) => {
        const cell = sheet.getCell(i + 1, column + 1);
        return cell.master === cell ? cell.text : '';
      }),
    })),
  );
}

/** Headings of a CSV or of a sheet's heading rows: two rows join as "upper / lower", an upper one spans its blanks. */
export function toHeadings(rows: readonly TextRow[], sheet: string | null, headerRows: readonly number[]): string[] {
  const [upper, lower] = headerRows.map((row) => rows.find((r) => r.sheet === sheet && r.row === row)?.cells ?? []);
  let last = '';
  return (upper ?? []).map((text, i) => {
    if (text !== '') last = text;
    const below = lower?.[i] ?? '';
    return below === '' ? text : `${last} / ${below}`;
  });
}

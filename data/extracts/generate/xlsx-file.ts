/** Writes sheets as a workbook with title rows, a heading of one or two rows, and merged cells. */
import exceljs from 'exceljs';
import type { Worksheet } from 'exceljs';
import { withFixedTimes } from './zip-times.ts';
import type { Sheet, XlsxForm } from './form.ts';

/** Three titles and a blank row stand above the heading. */
const HEADING_ROW = 5;
/** Invented with the data, so that the same seed gives the same bytes. */
const WRITTEN = new Date(Date.UTC(2021, 0, 4));

const split = (column: string): readonly [string, string] => {
  const [upper = '', lower = ''] = column.split(' / ');
  return [upper, lower];
};
const hasTwoRows = (sheet: Sheet): boolean => sheet.table.columns.some((column) => split(column)[1] !== '');

/** Row of the sheet in which the first row of data stands. */
export function firstRowOf(sheet: Sheet): number {
  return HEADING_ROW + (hasTwoRows(sheet) ? 2 : 1);
}

/** The bytes of a workbook; the same form gives the same bytes. */
export async function toXlsx(form: XlsxForm): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Măng Non';
  workbook.lastModifiedBy = 'Măng Non';
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  for (const sheet of form.sheets) writeSheet(workbook.addWorksheet(sheet.name), sheet);
  return withFixedTimes(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function writeSheet(page: Worksheet, sheet: Sheet): void {
  const { columns, rows } = sheet.table;
  for (const [i, title] of sheet.titles.entries()) {
    page.addRow([title]).font = { bold: true };
    page.mergeCells(i + 1, 1, i + 1, columns.length);
  }
  page.addRow([]);
  writeHeading(page, columns.map(split), hasTwoRows(sheet));
  const first = firstRowOf(sheet);
  // A blank text is an empty cell, as it is when no one types anything.
  page.addRows(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  for (const column of sheet.mergeDown ?? []) {
    let from = 0;
    for (let i = 1; i <= rows.length; i += 1) {
      if (i < rows.length && rows[i]?.[column] === '') continue;
      if (i - 1 > from) page.mergeCells(first + from, column + 1, first + i - 1, column + 1);
      from = i;
    }
  }
  columns.forEach((column, i) => (page.getColumn(i + 1).width = Math.min(34, Math.max(9, column.length * 0.7))));
}

function writeHeading(page: Worksheet, headings: readonly (readonly [string, string])[], two: boolean): void {
  page.addRow(headings.map(([upper], i) => (headings[i - 1]?.[0] === upper ? null : upper))).font = { bold: true };
  if (!two) return;
  page.addRow(headings.map(([, lower]) => lower || null)).font = { bold: true };
  for (let i = 0; i < headings.length;) {
    const [upper, lower] = headings[i] ?? ['', ''];
    const next = headings.findIndex((heading, k) => k > i && heading[0] !== upper);
    const end = lower === '' ? i : (next === -1 ? headings.length : next) - 1;
    if (lower === '') page.mergeCells(HEADING_ROW, i + 1, HEADING_ROW + 1, i + 1);
    else if (end > i) page.mergeCells(HEADING_ROW, i + 1, HEADING_ROW, end + 1);
    i = end + 1;
  }
}

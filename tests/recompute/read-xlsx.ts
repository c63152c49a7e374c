/** Reading of workbooks for the recomputation: every cell as text, merged cells empty but for the first. */
import ExcelJS from 'exceljs';
import { toRow, type Row } from './read-csv.ts';

/** Reads the named sheets (all when none are named); `headings` are the rows of the headings, counted from 1. */
export async function readXlsx(path: string, headings: readonly number[], sheets?: readonly string[]): Promise<Row[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book.worksheets
    .filter((s) => sheets === undefined || sheets.includes(s.name))
    .flatMap((s) => readSheet(s, headings));
}

function readSheet(sheet: ExcelJS.Worksheet, headings: readonly number[]): Row[] {
  const at = readHeadings(sheet, headings);
  const rows: Row[] = [];
  for (let line = Math.max(...headings) + 1; line <= sheet.rowCount; line += 1) {
    const cells = Array.from({ length: sheet.columnCount }, (_, c) => textOf(sheet.getCell(line, c + 1), false));
    if (cells.some((text) => text !== '')) rows.push(toRow(cells, at, line, sheet.name));
  }
  return rows;
}

/** Two rows of headings join as "upper / lower"; an upper one spans the columns that it is merged over. */
function readHeadings(sheet: ExcelJS.Worksheet, rows: readonly number[]): Map<string, number> {
  const at = new Map<string, number>();
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const parts = rows.map((row) => textOf(sheet.getCell(row, column), true)).filter((part) => part !== '');
    const heading = [...new Set(parts)].join(' / ');
    if (heading !== '' && !at.has(heading)) at.set(heading, column - 1);
  }
  return at;
}

function textOf(cell: ExcelJS.Cell, mergedToo: boolean): string {
  if (!mergedToo && cell.isMerged && cell.master !== cell) return '';
  return cell.text.trim().normalize('NFC');
}

/** Reads workbooks cell by cell. */
import type { Row, Workbook, Worksheet } from 'exceljs';
import { toCleanText, type Sheet, type TextRow } from './sheet.ts';
import { toCellText } from './xlsx-cell.ts';

/** The sheets of a workbook, in its order; `decimal` is the mark that numbers are written with. Throws when it is none. */
export async function openXlsx(path: string, decimal: '.' | ','): Promise<Sheet[]> {
  const book = await createWorkbook();
  try {
    await book.xlsx.readFile(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`not readable as a workbook (${why}); open it and save it again as .xlsx`, { cause: error });
  }
  return book.worksheets.map((sheet, no) => ({
    no,
    name: sheet.name.normalize('NFC').trim(),
    rows: () => readRows(sheet, decimal),
  }));
}

// The library takes most of a second to begin; those who have no workbook need not wait for it.
async function createWorkbook(): Promise<Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}

function* readRows(sheet: Worksheet, decimal: '.' | ','): Generator<TextRow> {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.findRow(number);
    if (row === undefined) continue;
    const read = readCells(row, decimal);
    if (read.spread.some((text) => text !== '')) yield { row: number, ...read };
  }
}

function readCells(row: Row, decimal: '.' | ','): { cells: string[]; spread: string[] } {
  const cells: string[] = Array.from({ length: row.cellCount }, () => '');
  const spread = [...cells];
  row.eachCell((cell, column) => {
    const { master } = cell;
    const text = toCleanText(toCellText(master.value, decimal));
    spread[column - 1] = text;
    if (master === cell) cells[column - 1] = text;
  });
  return { cells, spread };
}

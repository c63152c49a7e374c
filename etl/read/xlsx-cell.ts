/** The text of one cell of a workbook. */
import type { CellValue } from 'exceljs';

/** Numbers in the decimal mark given, days as yyyy-mm-dd, formulas by their result, errors as shown ("#REF!"). */
export function toCellText(value: CellValue, decimal: '.' | ','): string {
  if (value === null || value === undefined) return '';
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return toNumberText(value, decimal);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      break;
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if ('error' in value) return String(value.error);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  // The type says string, but a link's text can itself be rich.
  if ('hyperlink' in value) return toCellText(value.text, decimal);
  return toCellText(value.result, decimal);
}

// Fifteen digits are what a spreadsheet keeps and shows; the rest is noise of binary fractions.
function toNumberText(value: number, decimal: '.' | ','): string {
  return String(Number(value.toPrecision(15))).replace('.', decimal);
}

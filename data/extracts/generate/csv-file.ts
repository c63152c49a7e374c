/** Writes a table as CSV, as the department's own software saves it. */
import { stringify } from 'csv-stringify/sync';
import type { CsvForm } from './form.ts';

/** Row of the file in which the first row of data stands. */
export const CSV_FIRST_ROW = 2;

/** The bytes of a CSV form: UTF-8, with byte order mark and CRLF where it was saved by Excel. */
export function toCsv(form: CsvForm): Buffer {
  const text = stringify([form.table.columns, ...form.table.rows], {
    delimiter: form.delimiter,
    bom: form.excel,
    record_delimiter: form.excel ? '\r\n' : '\n',
  });
  return Buffer.from(text);
}

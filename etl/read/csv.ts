/** Reads delimited text: UTF-8 with or without its mark, any line ends, line breaks within quotes. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { toCleanText, type Sheet, type TextRow } from './sheet.ts';

/** A quote that is never closed would otherwise swallow the file. */
const LONGEST_ROW = 1_000_000;

/** The one sheet of a CSV file. Throws with the row when the text cannot be read as CSV. */
export function openCsv(path: string, delimiter: string): Sheet {
  return { no: 0, name: undefined, rows: () => readRows(path, delimiter) };
}

async function* readRows(path: string, delimiter: string): AsyncGenerator<TextRow> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  });
  const file = createReadStream(path);
  file.on('error', (error) => parser.destroy(error));
  file.pipe(parser);
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      const cells = toCells(record);
      if (cells.some((cell) => cell !== '')) yield { row, cells, spread: cells };
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`after row ${row}: ${why}`, { cause: error });
  }
}

function toCells(record: readonly string[]): string[] {
  return record.map(toCleanText);
}

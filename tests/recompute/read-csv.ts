/** Reading of delimited text for the recomputation: headings by name, rows with their place in the file. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** One row of an extract: `get` gives the trimmed text under a heading, `line` its row counted from 1 with the headings. */
export interface Row {
  readonly line: number;
  readonly sheet: string | null;
  get(heading: string): string;
}

/** Reads a CSV file, with or without a byte order mark. */
export function readCsv(path: string, delimiter: ',' | ';'): Row[] {
  const text = readFileSync(path, 'utf8').replace(/^\u{feff}/u, '');
  const lines: string[][] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false });
  const [head = [], ...body] = lines;
  const at = new Map(head.map((heading, i) => [heading.trim().normalize('NFC'), i]));
  return body.flatMap((cells, i) => (cells.every((c) => c.trim() === '') ? [] : [toRow(cells, at, i + 2, null)]));
}

/** A row whose cells are found by heading; asks for a heading that is not there throw. */
export function toRow(
  cells: readonly string[],
  at: ReadonlyMap<string, number>,
  line: number,
  sheet: string | null,
): Row {
  return {
    line,
    sheet,
    get(heading) {
      const index = at.get(heading);
      if (index === undefined) throw new Error(`no heading "${heading}" among: ${[...at.keys()].join(', ')}`);
      return (cells[index] ?? '').trim().normalize('NFC');
    },
  };
}

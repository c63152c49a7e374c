/** Reads the catalogue's CSV tables, one checked row at a time, each with its line. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Located, Mistake } from './mistakes.ts';
import { readText, toUnjoinedMarks } from './read-yaml.ts';
import { toMistakes } from './shape-issues.ts';

/** One checked row and its line. */
export interface CsvRow<T> extends Located {
  readonly data: T;
}

const Records = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) }));

/** Reads and checks a CSV file with a heading row and commas; rows that do not hold become mistakes. */
export async function readCsv<S extends z.ZodObject>(
  file: string,
  schema: S,
  mistakes: Mistake[],
): Promise<CsvRow<z.output<S>>[]> {
  const text = await readText(file, mistakes);
  if (text === undefined) return [];
  mistakes.push(...toUnjoinedMarks(text, file));
  const records = parseRecords(text, file, mistakes);
  return records.flatMap(({ record, info }) => {
    const located: Located = { file, lineOf: () => info.lines };
    const result = schema.safeParse(record);
    if (result.success) return [{ ...located, data: result.data }];
    mistakes.push(...result.error.issues.flatMap((issue) => toMistakes(issue, schema, record, located)));
    return [];
  });
}

function parseRecords(text: string, file: string, mistakes: Mistake[]): z.output<typeof Records> {
  try {
    return Records.parse(parse(text, { columns: true, info: true, bom: true, skip_empty_lines: true }));
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    const value = JSON.stringify(text.split('\n')[line - 1] ?? '');
    mistakes.push({
      file,
      line,
      value,
      problem: 'not readable as CSV',
      remedy: error instanceof Error ? error.message : 'correct the line',
    });
    return [];
  }
}

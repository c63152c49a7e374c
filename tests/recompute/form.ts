/** What the recomputation knows of one form of extract, and the reading of its files row by row. */
import type { Book } from './book.ts';
import type { Gazetteer } from './places.ts';
import type { Row } from './read-csv.ts';

/** What a row comes to: it counts (`undefined`), repeats what other rows say (`skip`), or is turned away with a reason. */
export type Verdict = undefined | 'skip' | { readonly why: string };

export interface Desk {
  readonly book: Book;
  readonly places: Gazetteer;
  readonly year: number;
  /** False when the key has been seen before in this file. */
  once(...key: readonly string[]): boolean;
}

export interface Form {
  /** Which files, under the folder of extracts; the group gives the year, or the school year whose end it is. */
  readonly files: RegExp;
  /** Several forms can share a workbook. */
  readonly name: string;
  read(path: string): Row[] | Promise<Row[]>;
  /** Says which indicators the presence of the file opens. */
  open(desk: Desk): void;
  take(row: Row, desk: Desk): Verdict;
  /** After the last row of a file, for forms whose rows need each other. */
  close?(desk: Desk): void;
}

/** Reads one file into the book. Rows that are turned away are kept with their reason. */
export async function readForm(form: Form, file: string, path: string, book: Book, places: Gazetteer): Promise<void> {
  const seen = new Set<string>();
  const year = Number(form.files.exec(file)?.[1]?.slice(-4));
  const once = (...key: readonly string[]) => seen.size < seen.add(JSON.stringify(key)).size;
  const desk: Desk = { book, places, year, once };
  form.open(desk);
  for (const row of await form.read(path)) {
    const verdict = form.take(row, desk);
    book.count(file, verdict === undefined ? 'taken' : verdict === 'skip' ? 'skipped' : 'rejected');
    if (typeof verdict === 'object') book.rejected.push({ file, sheet: row.sheet, line: row.line, why: verdict.why });
  }
  form.close?.(desk);
}

/** A whole number written in digits; undefined for anything that a person would have to guess. */
export function toWhole(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Several cells as whole numbers, or undefined when one of them is not. */
export function toWholes(...texts: readonly string[]): number[] | undefined {
  const numbers = texts.map(toWhole);
  return numbers.includes(undefined) ? undefined : numbers.flatMap((n) => n ?? []);
}

const GROUPS: Readonly<Record<string, string>> = {
  Kinh: 'KINH',
  Khmer: 'KHMER',
  'Khơ-me': 'KHMER',
  Hoa: 'HOA',
  Khác: 'OTHER',
};

/** The ethnic group that a label stands for, or undefined. */
export function toGroup(label: string): string | undefined {
  return GROUPS[label];
}

export function isSex(label: string): boolean {
  return label === 'Nam' || label === 'Nữ';
}

/** True for a day that the calendar has, written dd/mm/yyyy, in the year. */
export function isDayOf(year: number, text: string): boolean {
  const [, day, month, of] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  const date = new Date(`${of}-${month}-${day}T00:00:00Z`);
  return Number(of) === year && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** Repeats a label that is written only on the first row of its group. */
export function filler(...headings: readonly string[]): (row: Row) => Row {
  const last = new Map<string, string>();
  return (row) => {
    for (const heading of headings) if (row.get(heading) !== '') last.set(heading, row.get(heading));
    const held = new Map(headings.map((heading) => [heading, last.get(heading) ?? '']));
    return { ...row, get: (heading) => held.get(heading) ?? row.get(heading) };
  };
}

/** What is wrong in the catalogue's files: gathered wholly, then thrown as one error. */

/** One mistake: where it is (lines from 1), the bad value as written, what is wrong with it and what to do. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly value: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Thrown by the loaders with every mistake that they found, in the order of files and lines. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    const sorted = mistakes.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
    const noun = sorted.length === 1 ? 'mistake' : 'mistakes';
    super([`${sorted.length} ${noun} in the catalogue`, ...sorted.map(toLine)].join('\n'));
    this.mistakes = sorted;
  }
}

function toLine({ file, line, value, problem, remedy }: Mistake): string {
  return `${file}:${line}: ${problem}: ${value}; ${remedy}`;
}

/** A value as it is quoted in an error: text in quotes, the rest as JSON, cut at 60 characters. */
export function toQuoted(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Where a part of a file is; `path` as in the file's data: `['targets', 0, 'year']`. */
export interface Located {
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Adds a mistake at a part of a located file. */
export type Report = (
  at: Located,
  path: readonly PropertyKey[],
  value: unknown,
  problem: string,
  remedy: string,
) => void;

/** A collector of mistakes: `report` adds, `throwAny` throws a `CatalogError` when there are some. */
export function toCollector(): {
  readonly mistakes: Mistake[];
  readonly report: Report;
  readonly throwAny: () => void;
} {
  const mistakes: Mistake[] = [];
  return {
    mistakes,
    report: (at, path, value, problem, remedy) => {
      mistakes.push({ file: at.file, line: at.lineOf(path), value: toQuoted(value), problem, remedy });
    },
    throwAny: () => {
      if (mistakes.length > 0) throw new CatalogError(mistakes);
    },
  };
}

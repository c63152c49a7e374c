/** What every reader gives: sheets of rows of text. */

/** One row that has some text. */
export interface TextRow {
  /** Counted from 1 as a spreadsheet does: blank rows count, a line break within quotes does not begin a row. */
  readonly row: number;
  /** Merged cells give their value to the first of them only. */
  readonly cells: readonly string[];
  /** The same, with a merged value in every cell that it covers: for headings. */
  readonly spread: readonly string[];
}

export interface Sheet {
  /** Counted from 0 in the file's order. */
  readonly no: number;
  /** Absent where the format has no sheets. */
  readonly name: string | undefined;
  rows(): AsyncIterable<TextRow> | Iterable<TextRow>;
}

/**
 * A cell's text as it is worked with: Unicode composed (NFC), white space single and only within.
 * Throws when the text was not UTF-8, since a letter is already lost then.
 */
export function toCleanText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  if (text.includes('\uFFFD') || text.includes('\0'))
    throw new Error('the text is not UTF-8; save the file again as "CSV UTF-8"');
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

// Whatever could need tidying: white space at the ends, doubled or unusual; letters apart from their marks; broken text.
const UNTIDY = /^\s|\s$|\s\s|[^\S ]|\p{M}|[\0\uFFFD]/u;

/** Marks in a table of yes and no. */

/** True for "x" and "X"; undefined for any other text. Blank, which is false, never comes here. */
export function parseMark(text: string): boolean | undefined {
  return /^x$/i.test(text) ? true : undefined;
}

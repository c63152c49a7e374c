/** The page's table as CSV, with its marks on top. */

/** A text field that a spreadsheet will not take for a formula, quoted where it must be. */
function toField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text;
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** UTF-8 with a byte order mark and semicolons, as Vietnamese and other comma-decimal spreadsheets read it. */
export function toCsv(lines: ReadonlyArray<readonly string[]>): string {
  return `\uFEFF${lines.map((fields) => fields.map(toField).join(';')).join('\r\n')}\r\n`;
}

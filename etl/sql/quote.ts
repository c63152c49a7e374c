/** Texts and names written into a statement. */

/** A text as a literal. */
export function toLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an identifier. */
export function toName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A scalar of a mapping as a literal. */
export function toScalar(value: string | number | boolean): string {
  return typeof value === 'string' ? toLiteral(value) : String(value);
}

/** DuckDB's values as the server uses them. */

/** Whole numbers of 64 bits become numbers while they are exact; days become yyyy-mm-dd. Throws on a number too large. */
export function toPlain(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') {
    if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER))
      throw new Error(`number ${value} is too large to be exact; cast it in the query`);
    return Number(value);
  }
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/** Where two sets of figures differ: parts must be equal, ratios within a billionth. */
import type { Figure } from './figures.ts';

/** One line for each cell that is missing, is too many, or differs. */
export function differences(expected: ReadonlyMap<string, Figure>, answered: ReadonlyMap<string, Figure>): string[] {
  const lines: string[] = [];
  for (const [key, want] of expected) {
    const got = answered.get(key);
    if (got === undefined) lines.push(`${key}: no answer, expected ${toText(want)}`);
    else if (!isSame(want, got)) lines.push(`${key}: answered ${toText(got)}, expected ${toText(want)}`);
  }
  for (const [key, got] of answered)
    if (!expected.has(key)) lines.push(`${key}: answered ${toText(got)}, expected nothing`);
  return lines;
}

function isSame(want: Figure, got: Figure): boolean {
  if (want.absence !== got.absence) return false;
  if (want.absence !== null) return got.value === null;
  return want.numerator === got.numerator && want.denominator === got.denominator && isNear(want.value, got.value);
}

function isNear(want: number | null, got: number | null): boolean {
  if (want === null || got === null) return want === got;
  return Math.abs(want - got) <= 1e-9 * Math.max(Math.abs(want), Math.abs(got));
}

function toText({ numerator, denominator, value, absence }: Figure): string {
  return absence ?? `${numerator}/${denominator} = ${value}`;
}

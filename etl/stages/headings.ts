/** Finds a mapping's columns under the headings of a sheet. */
import { toNearest } from '../../data/catalog/nearest.ts';
import { foldText } from '../places/fold.ts';
import type { TextRow } from '../read/sheet.ts';
import type { ColumnPlan } from './source-plan.ts';

/** For each column the index of its cell, or undefined for an optional one that the sheet lacks. */
export type Positions = readonly (number | undefined)[];

/** Several rows of headings join as "upper / lower"; a heading merged over both stands once. */
export function toHeadingTexts(rows: readonly TextRow[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.spread.length));
  return Array.from({ length: width }, (_, i) => {
    const parts = rows.map((row) => row.spread[i] ?? '').filter((part) => part !== '');
    return parts.filter((part, at) => part !== parts[at - 1]).join(' / ');
  });
}

const fold = (heading: string) => foldText(heading).replaceAll(' ', '');

/** Where the columns lie. Throws with the headings that are not there, or that stand twice. Compared without case, marks and spaces. */
export function findColumns(headings: readonly string[], columns: readonly ColumnPlan[]): Positions {
  const problems: string[] = [];
  const positions = columns.map(({ heading, required }) => {
    const exact = toIndexes(headings, (text) => text === heading);
    const found = exact.length > 0 ? exact : toIndexes(headings, (text) => fold(text) === fold(heading));
    if (found.length > 1) problems.push(`heading "${heading}" stands ${found.length} times`);
    if (found.length === 0 && required) problems.push(toMissing(heading, headings));
    return found[0];
  });
  if (problems.length > 0) throw new Error(problems.join(', '));
  return positions;
}

function toIndexes(headings: readonly string[], fits: (text: string) => boolean): number[] {
  return headings.flatMap((text, i) => (text !== '' && fits(text) ? [i] : []));
}

function toMissing(heading: string, headings: readonly string[]): string {
  const near = toNearest(
    heading,
    headings.filter((text) => text !== ''),
  );
  return `heading "${heading}" is not there${near === undefined ? '' : ` (there is "${near}")`}`;
}

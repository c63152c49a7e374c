/** Figures of the plan's indicators out of the book: for the province, its districts, urban and rural, ethnic groups. */
import type { Book, Entry } from './book.ts';
import type { Gazetteer } from './places.ts';

export type Absence = 'NOT_COLLECTED' | 'MISSING' | 'NOT_APPLICABLE' | 'ZERO_DENOMINATOR';

export interface Figure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly absence: Absence | null;
}

/** What the recomputation knows of an indicator without asking the catalogue. */
export interface Known {
  readonly id: string;
  readonly level: 'commune' | 'district';
  /** By what the ratio is multiplied; null for a count, whose figure is the numerator itself. */
  readonly factor: number | null;
  readonly byGroup: boolean;
  /** Units of the province itself count too. */
  readonly provinceToo?: boolean;
}

export const KNOWN: readonly Known[] = [
  { id: 'stunting-u5', level: 'commune', factor: 100, byGroup: true },
  { id: 'underweight-u5', level: 'commune', factor: 100, byGroup: true },
  { id: 'stations-with-midwife', level: 'commune', factor: 100, byGroup: false },
  { id: 'hiv-children-treated', level: 'district', factor: 100, byGroup: false },
  { id: 'hiv-affected-served', level: 'district', factor: 100, byGroup: false },
  { id: 'child-injuries', level: 'commune', factor: null, byGroup: true },
  { id: 'child-drownings', level: 'commune', factor: null, byGroup: true },
  { id: 'preschool-universal-communes', level: 'commune', factor: 100, byGroup: false },
  { id: 'preschool-age-5', level: 'commune', factor: 100, byGroup: true },
  { id: 'nursery-attendance', level: 'commune', factor: 100, byGroup: true },
  { id: 'kindergarten-attendance', level: 'commune', factor: 100, byGroup: true },
  { id: 'primary-net-enrolment', level: 'commune', factor: 100, byGroup: true },
  { id: 'lower-secondary-net-enrolment', level: 'commune', factor: 100, byGroup: true },
  { id: 'special-circumstances-share', level: 'commune', factor: 100, byGroup: true },
  { id: 'child-abuse-cases', level: 'district', factor: null, byGroup: false },
  { id: 'special-circumstances-assisted', level: 'commune', factor: 100, byGroup: true },
  { id: 'child-friendly-communes', level: 'commune', factor: 100, byGroup: false },
  { id: 'communes-with-playground', level: 'commune', factor: 100, byGroup: false },
  { id: 'child-forum-participation', level: 'district', factor: 100_000, byGroup: true },
  { id: 'plan-integration', level: 'district', factor: 100, byGroup: false, provinceToo: true },
  { id: 'officials-briefed', level: 'district', factor: 100, byGroup: false, provinceToo: true },
];

export const YEARS = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020] as const;
export const GROUPS = ['KINH', 'KHMER', 'HOA', 'OTHER'] as const;
export const RESIDENCES = ['URBAN', 'RURAL'] as const;

/** A cell that is asked for; what is absent from it is taken all together. */
export interface Cell {
  readonly year: number;
  /** A district; absent: the province. */
  readonly district?: string;
  readonly residence?: string;
  readonly group?: string;
}

/** The figure of a cell, or why there is none. */
export function toFigure(book: Book, places: Gazetteer, known: Known, cell: Cell): Figure {
  const entry = book.entries.get(`${known.id}|${cell.year}`);
  if (entry === undefined || !isOpen(entry.numerator) || !isOpen(entry.denominator)) return toAbsent('NOT_COLLECTED');
  const concerned = placesOf(places, known, cell);
  if (concerned.length === 0) return toAbsent('NOT_APPLICABLE');
  const reported = concerned.filter(
    (place) => hasReported(entry.numerator, place) && hasReported(entry.denominator, place),
  );
  if (reported.length === 0) return toAbsent('MISSING');
  const numerator = sumOf(entry.numerator, reported, cell.group);
  const denominator = sumOf(entry.denominator, reported, cell.group);
  if (denominator === 0) return { numerator, denominator, value: null, absence: 'ZERO_DENOMINATOR' };
  return {
    numerator,
    denominator,
    value: known.factor === null ? numerator : (numerator / denominator) * known.factor,
    absence: null,
  };
}

type Side = Entry['numerator'];

function isOpen(side: Side): boolean {
  return side.complete || side.sums.size > 0;
}

function hasReported(side: Side, place: string): boolean {
  return side.complete || side.sums.has(place);
}

function placesOf(places: Gazetteer, known: Known, cell: Cell): string[] {
  if (known.level === 'district') {
    const own = cell.district === undefined ? [...places.districts] : [cell.district];
    return known.provinceToo === true && cell.district === undefined ? [...own, '94'] : own;
  }
  return places
    .communes(cell.year)
    .filter((c) => cell.district === undefined || places.districtOf(c) === cell.district)
    .filter((c) => cell.residence === undefined || places.residence(c, cell.year) === cell.residence);
}

function sumOf(side: Side, places: readonly string[], group: string | undefined): number {
  let sum = 0;
  for (const place of places) {
    for (const [of, n] of side.sums.get(place) ?? []) if (group === undefined || of === group) sum += n;
  }
  return sum;
}

function toAbsent(absence: Absence): Figure {
  return { numerator: null, denominator: null, value: null, absence };
}

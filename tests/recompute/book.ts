/** Where the recomputation adds up: what each place reported of each indicator in each year, by ethnic group. */
export type Part = 'numerator' | 'denominator';

/** Sums of one indicator, year and part: place -> group -> number; the group is '' where the extract names none. */
type Sums = Map<string, Map<string, number>>;

interface Side {
  readonly sums: Sums;
  /** A register in which no line means none: every place has reported once the file is there. */
  complete: boolean;
}

export interface Entry {
  readonly numerator: Side;
  readonly denominator: Side;
}

export interface Rejected {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  readonly why: string;
}

export class Book {
  readonly entries = new Map<string, Entry>();
  readonly rejected: Rejected[] = [];
  /** Rows of data seen, taken and turned away, by file. */
  readonly counts = new Map<string, { taken: number; rejected: number; skipped: number }>();

  /** Says that a file of this indicator and part is there for the year. */
  open(indicator: string, year: number, part: Part, complete = false): Side {
    const key = `${indicator}|${year}`;
    const entry = this.entries.get(key) ?? { numerator: newSide(), denominator: newSide() };
    this.entries.set(key, entry);
    const side = entry[part];
    side.complete ||= complete;
    return side;
  }

  add(indicator: string, year: number, part: Part, area: string, group: string, n: number): void {
    const side = this.open(indicator, year, part);
    const groups = side.sums.get(area) ?? new Map<string, number>();
    groups.set(group, (groups.get(group) ?? 0) + n);
    side.sums.set(area, groups);
  }

  count(file: string, what: 'taken' | 'rejected' | 'skipped'): void {
    const counts = this.counts.get(file) ?? { taken: 0, rejected: 0, skipped: 0 };
    counts[what] += 1;
    this.counts.set(file, counts);
  }
}

function newSide(): Side {
  return { sums: new Map(), complete: false };
}

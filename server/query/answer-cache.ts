/** Answers kept for as long as their release is open: a release never changes, so neither do they. */
import type { Release } from '../releases/release.ts';
import type { ObservationAnswer } from './answer.ts';

/** Rows kept for one release; about 1 kB each. */
const MAX_KEPT_ROWS = 40_000;

interface Entry {
  readonly answer: Promise<ObservationAnswer>;
  /** Rows, and one for the entry itself; 0 until it has been made. */
  weight: number;
}

interface Kept {
  readonly entries: Map<string, Entry>;
  weight: number;
}

const caches = new WeakMap<Release, Kept>();

/** The kept answer for a key, or the one that `make` gives; the longest unused go when there are too many rows. */
export function keepAnswer(
  release: Release,
  key: string,
  make: () => Promise<ObservationAnswer>,
): Promise<ObservationAnswer> {
  const kept = caches.get(release) ?? { entries: new Map<string, Entry>(), weight: 0 };
  caches.set(release, kept);
  const known = kept.entries.get(key);
  if (known !== undefined) {
    kept.entries.delete(key);
    kept.entries.set(key, known);
    return known.answer;
  }
  const entry: Entry = { answer: make(), weight: 0 };
  kept.entries.set(key, entry);
  void weigh(kept, key, entry);
  return entry.answer;
}

/** Counts an answer once it is made; one that failed is not kept. */
async function weigh(kept: Kept, key: string, entry: Entry): Promise<void> {
  try {
    const { rows } = await entry.answer;
    entry.weight = rows.length + 1;
    kept.weight += entry.weight;
    trim(kept);
  } catch {
    kept.entries.delete(key);
  }
}

/** What is still being made stays: its weight is not known, and its asker waits. */
function trim(kept: Kept): void {
  for (const [key, { weight }] of kept.entries) {
    if (kept.weight <= MAX_KEPT_ROWS) return;
    if (weight === 0) continue;
    kept.entries.delete(key);
    kept.weight -= weight;
  }
}

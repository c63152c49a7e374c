/** Answers kept for as long as their release is open: a release never changes, so neither do they. */
import type { Release } from '../releases/release.ts';
import type { ObservationAnswer } from './answer.ts';

/** Rows kept for one release; about 1 kB each. */
const MAX_KEPT_ROWS = 40_000;

interface Kept {
  readonly answers: Map<string, Promise<ObservationAnswer>>;
  rows: number;
}

const caches = new WeakMap<Release, Kept>();

/** The kept answer for a key, or the one that `make` gives; the longest unused go when there are too many rows. */
export function keepAnswer(release: Release, key: string, make: () => Promise<ObservationAnswer>): Promise<ObservationAnswer> {
  const kept = caches.get(release) ?? { answers: new Map<string, Promise<ObservationAnswer>>(), rows: 0 };
  caches.set(release, kept);
  const known = kept.answers.get(key);
  if (known !== undefined) {
    kept.answers.delete(key);
    kept.answers.set(key, known);
    return known;
  }
  const made = make();
  kept.answers.set(key, made);
  made.then(
    ({ rows }) => trim(kept, rows.length),
    () => kept.answers.delete(key),
  );
  return made;
}

async function trim(kept: Kept, added: number): Promise<void> {
  kept.rows += added;
  for (const [key, answer] of kept.answers) {
    if (kept.rows <= MAX_KEPT_ROWS) return;
    kept.answers.delete(key);
    const { rows } = await answer;
    kept.rows -= rows.length;
  }
}

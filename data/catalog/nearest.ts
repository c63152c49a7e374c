/** Guesses at what a writer meant by an unknown name. */

/** Lower case without marks. */
export function toFolded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Edits (insert, delete, replace) between two texts; Wagner and Fischer 1974, doi:10.1145/321796.321811. */
function toDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, x] of [...a].entries()) {
    const row = [i + 1];
    for (const [j, y] of [...b].entries()) {
      const replaced = (previous[j] ?? 0) + (x === y ? 0 : 1);
      row.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    previous = row;
  }
  return previous.at(-1) ?? 0;
}

/** The known name nearest to a given one without case and marks: within a third of its length, or else beginning with it. */
export function toNearest(name: string, known: readonly string[]): string | undefined {
  const wanted = toFolded(name);
  let best: string | undefined;
  let bound = Math.max(1, Math.ceil(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = toDistance(wanted, toFolded(candidate));
    if (distance < bound) [best, bound] = [candidate, distance];
  }
  return best ?? (wanted.length < 3 ? undefined : known.find((one) => toFolded(one).startsWith(wanted)));
}

/** The remedy for an unknown name: the nearest known one, and the list where it is short. */
export function toSuggestion(name: string, known: Iterable<string>, what: string): string {
  const all = [...known];
  const nearest = toNearest(name, all);
  const listed = all.length > 0 && all.length <= 12 ? `use one of: ${all.join(', ')}` : `use a known ${what}`;
  return nearest === undefined ? listed : `did you mean "${nearest}"? ${listed}`;
}

/** Yes-or-no facts of communes and units: the story says how many have it, their standing says which. */
import { effectOf, levelOf } from './effects.ts';
import type { Commune } from './places.ts';
import { normalOf } from './random.ts';
import type { StoryId } from './story.ts';

/** The codes of communes that have it in a year: those of the best standing, which hardly changes from year to year. */
export function communesWith(
  seed: number,
  id: StoryId,
  year: number,
  communes: readonly Commune[],
): ReadonlySet<string> {
  const standing = (commune: Commune) =>
    effectOf(id, year, {
      district: commune.district.code,
      urban: commune.urban,
      own: normalOf(seed, `${id}/${commune.code}`) + 0.15 * normalOf(seed, `${id}/${commune.code}/${year}`),
    });
  return best(communes, standing, (commune) => commune.code, levelOf(id, year));
}

/** The names of the first `count` items by standing. */
export function best<T>(
  items: readonly T[],
  standing: (item: T) => number,
  name: (item: T) => string,
  count: number,
): ReadonlySet<string> {
  const ranked = items
    .map((item) => ({ name: name(item), standing: standing(item) }))
    .toSorted((a, b) => b.standing - a.standing || a.name.localeCompare(b.name, 'vi'));
  return new Set(ranked.slice(0, count).map((item) => item.name));
}

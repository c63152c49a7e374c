/** Search that forgives missing marks. */
import { toFolded } from '../../data/catalog/nearest.ts';

/** True when every word sought stands in one of the texts; without words everything is found. */
export function isFound(search: string | null | undefined, texts: readonly string[]): boolean {
  const words = toFolded(search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const folded = texts.map(toFolded);
  return words.every((word) => folded.some((text) => text.includes(word)));
}

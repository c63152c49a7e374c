/** A key for what is made from files: the same files give the same key. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Twelve hexadecimal digits of the SHA-256 over every file's path and bytes under the given files and folders,
 * in the order of their paths. What does not exist counts as empty; `leaveOut` names folders that do not count.
 */
export function toContentKey(root: string, places: readonly string[], leaveOut: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const path of places.flatMap((place) => filesUnder(root, place, leaveOut))) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}

function filesUnder(root: string, place: string, leaveOut: readonly string[]): string[] {
  if (leaveOut.includes(place) || !existsSync(join(root, place))) return [];
  if (statSync(join(root, place)).isFile()) return [place];
  return readdirSync(join(root, place))
    .toSorted()
    .flatMap((name) => filesUnder(root, `${place}/${name}`, leaveOut));
}

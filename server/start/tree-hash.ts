/** A hash of the files below a folder. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

function listFiles(path: string, skip: readonly string[]): string[] {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path).filter((name) => !skip.includes(name));
  return names.toSorted().flatMap((name) => listFiles(join(path, name), skip));
}

/** SHA-256 over names and contents; `skip` names folders to pass over. */
export function toTreeHash(root: string, skip: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of listFiles(root, skip))
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** The repository's own files: those that git knows or would add, without what is made or installed. */
import { execFileSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

const OWN = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];

/** Paths from `root`, sorted. A file that was deleted but is still in the index does not count, nor does a link. */
export function listFiles(root: string): string[] {
  const listed = execFileSync('git', OWN, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && isFile(join(root, path))).toSorted();
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

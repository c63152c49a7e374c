/** A copy of the repository in which mistakes can be planted, to see that a check finds them. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../setup/folders.ts';
import { listFiles } from './files.ts';

export interface Copy {
  readonly root: string;
  /** Writes a file that is not in the repository. */
  plant(path: string, text: string): void;
  /** Adds to a file of the repository. */
  append(path: string, text: string): void;
  /** Puts a file back as it is in the repository, or away when it is not there. */
  restore(path: string): void;
  remove(): void;
}

/** Copies the repository's own files and lends them the installed packages. */
export function makeCopy(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'mang-non-'));
  const own = new Set(listFiles(ROOT));
  const put = (path: string) => cpSync(join(ROOT, path), join(root, path));
  for (const path of own) put(path);
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return {
    root,
    plant(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    append: (path, text) => appendFileSync(join(root, path), text),
    restore: (path) => (own.has(path) ? put(path) : rmSync(join(root, path))),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

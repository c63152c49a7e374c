/** Puts away what earlier runs made and no run needs any more. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './folders.ts';

const DAY = 24 * 3600 * 1000;

/** Removes what begins with `prefix` and has not been touched for a day: a run beside this one may still use the rest. */
export function removeOld(prefix: string, keep: string): void {
  for (const name of readdirSync(CACHE).filter((n) => n.startsWith(prefix))) {
    const path = join(CACHE, name);
    if (path !== keep && statSync(path).mtimeMs < Date.now() - DAY) rmSync(path, { recursive: true, force: true });
  }
}

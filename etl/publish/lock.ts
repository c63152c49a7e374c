/** One load at a time in a folder of releases. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../refusal.ts';
import { BUILDING, LOCK } from './folders.ts';

/**
 * Holds the folder while `work` runs, and first removes what dead loads left behind.
 * Refuses when another process that is alive holds it.
 */
export async function withLock<T>(dir: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dir, { recursive: true });
  const lock = join(dir, LOCK);
  await takeLock(lock);
  try {
    await removeLeftovers(dir);
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<void> {
  // A second try follows the removal of a dead holder's lock.
  for (let tries = 2; tries > 0; tries -= 1) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (isAlive(holder)) {
        throw refuse(
          `another load (process ${holder}) is writing here`,
          `wait for it to end; if there is none, remove "${lock}"`,
        );
      }
      await rm(lock, { force: true });
    }
  }
  throw refuse('another load has just begun here', 'wait for it to end');
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// Only the holder of the lock builds, so whatever is half built is nobody's.
async function removeLeftovers(dir: string): Promise<void> {
  const names = await readdir(dir);
  for (const name of names.filter((n) => n.startsWith(BUILDING)))
    await rm(join(dir, name), { recursive: true, force: true });
}

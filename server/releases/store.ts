/** Which releases can answer; the current one is followed as it changes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../errors.ts';
import { openRelease, readReleaseManifest, type Manifest, type Release } from './release.ts';

const LOOK_EVERY_MS = 1000;
// Longer than a request may take, so that one which began before the swap ends on its release.
const CLOSE_AFTER_MS = 30_000;

export interface ReleaseStore {
  /** The release that answers when none is named. */
  current(): Promise<Release>;
  /** A release by id; the current one without. Throws UNKNOWN_RELEASE. */
  get(id?: string | null): Promise<Release>;
  /** Manifests of all kept releases, the newest first. */
  list(): Manifest[];
  close(): Promise<void>;
}

interface Opened {
  readonly release: Promise<Release>;
  usedAt: number;
}

/**
 * Follows a folder of releases. `now` is in milliseconds. A new current release that cannot be opened is told to the
 * process as a warning, and the one before it goes on answering. Throws when the folder has no current release.
 */
export function openReleaseStore(dir: string, now: () => number = Date.now): ReleaseStore {
  const opened = new Map<string, Opened>();
  let currentId = readCurrent(dir);
  let refusedId = '';
  let lookedAt = now();

  const open = (id: string) => {
    const known = opened.get(id);
    if (known !== undefined) {
      known.usedAt = now();
      return known.release;
    }
    const release = openRelease(dir, id);
    opened.set(id, { release, usedAt: now() });
    release.catch(() => opened.delete(id));
    return release;
  };
  const closeUnused = () => {
    for (const [id, { release, usedAt }] of opened) {
      if (id === currentId || now() - usedAt < CLOSE_AFTER_MS) continue;
      opened.delete(id);
      void release.then(({ reader }) => reader.close());
    }
  };
  const follow = async () => {
    lookedAt = now();
    try {
      const id = readCurrent(dir);
      if (id !== currentId && id !== refusedId) {
        refusedId = id;
        await open(id);
        [currentId, refusedId] = [id, ''];
      }
    } catch (error) {
      process.emitWarning(`the new current release cannot be opened, ${currentId} goes on answering: ${String(error)}`);
    }
    closeUnused();
  };
  const current = async () => {
    if (now() - lookedAt >= LOOK_EVERY_MS) await follow();
    return open(currentId);
  };
  const list = () => {
    const ids = readdirSync(dir).filter(
      (name) => !name.startsWith('.') && existsSync(join(dir, name, 'manifest.json')),
    );
    return ids.map((id) => readReleaseManifest(dir, id)).toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  };
  return {
    current,
    list,
    async get(id) {
      if (id === undefined || id === null) return current();
      const known = list().map((manifest) => manifest.id);
      if (known.includes(id)) return open(id);
      throw new CodedError('UNKNOWN_RELEASE', `unknown release "${id}"`, `use one of: ${known.join(', ')}`, known[0]);
    },
    async close() {
      for (const { release } of opened.values()) {
        const [settled] = await Promise.allSettled([release]);
        if (settled.status === 'fulfilled') await settled.value.reader.close();
      }
      opened.clear();
    },
  };
}

function readCurrent(dir: string): string {
  const path = join(dir, 'CURRENT');
  if (!existsSync(path)) throw new Error(`no release in "${dir}"; run: npm run etl -- load`);
  return readFileSync(path, 'utf8').trim();
}

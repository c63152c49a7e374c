/** Which releases can answer; the current one is followed as it changes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../errors.ts';
import { openRelease, readReleaseManifest, type Manifest, type Release } from './release.ts';

const LOOK_EVERY_MS = 1000;
// Long enough for the queries of a request that began before the swap.
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

/** Follows a folder of releases. `now` is in milliseconds. Throws when the folder has no current release. */
export function openReleaseStore(dir: string, now: () => number = Date.now): ReleaseStore {
  const opened = new Map<string, Promise<Release>>();
  const closing = new Set<NodeJS.Timeout>();
  let currentId = readCurrent(dir);
  let lookedAt = now();

  const open = (id: string) => {
    let release = opened.get(id);
    if (release === undefined) {
      release = openRelease(dir, id);
      release.catch(() => opened.delete(id));
      opened.set(id, release);
    }
    return release;
  };
  const retire = (id: string) => {
    const timer = setTimeout(() => {
      closing.delete(timer);
      const old = opened.get(id);
      opened.delete(id);
      void old?.then(({ reader }) => reader.close());
    }, CLOSE_AFTER_MS);
    timer.unref();
    closing.add(timer);
  };
  const current = async () => {
    if (now() - lookedAt >= LOOK_EVERY_MS) {
      lookedAt = now();
      const id = readCurrent(dir);
      if (id !== currentId) {
        await open(id);
        retire(currentId);
        currentId = id;
      }
    }
    return open(currentId);
  };
  const list = () => {
    const ids = readdirSync(dir).filter((name) => !name.startsWith('.') && existsSync(join(dir, name, 'manifest.json')));
    return ids.map((id) => readReleaseManifest(dir, id)).toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  };
  return {
    current,
    list,
    async get(id) {
      if (id === undefined || id === null) return current();
      const known = list().map((manifest) => manifest.id);
      if (!known.includes(id)) throw new CodedError('UNKNOWN_RELEASE', `unknown release "${id}"`, `use one of: ${known.join(', ')}`, known[0]);
      return open(id);
    },
    async close() {
      for (const timer of closing) clearTimeout(timer);
      for (const release of await Promise.allSettled(opened.values())) if (release.status === 'fulfilled') await release.value.reader.close();
    },
  };
}

function readCurrent(dir: string): string {
  const path = join(dir, 'CURRENT');
  if (!existsSync(path)) throw new Error(`no release in "${dir}"; run: npm run etl -- load`);
  return readFileSync(path, 'utf8').trim();
}

/** The releases of a folder: which there are, which is served, which may go. */
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceDurably } from './durable.ts';
import { CURRENT, INPUTS, MANIFEST, Manifest } from './folders.ts';

/** How many releases are kept, the served one among them. */
export const KEPT = 5;

/** The id of the release that is served; undefined when there is none yet. */
export async function readCurrent(dir: string): Promise<string | undefined> {
  const text = await readFile(join(dir, CURRENT), 'utf8').catch(() => '');
  const id = text.trim();
  return id !== '' && (await readManifest(dir, id)) !== undefined ? id : undefined;
}

/** What a release says of itself; undefined when it is not there or not readable: it then counts as no release. */
export async function readManifest(dir: string, id: string): Promise<Manifest | undefined> {
  return Manifest.safeParse(await readJson(join(dir, id, MANIFEST))).data;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Every whole release, the newest first. */
export async function listReleases(dir: string): Promise<readonly Manifest[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const ids = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  const manifests = (await Promise.all(ids.map((id) => readManifest(dir, id)))).filter((m) => m !== undefined);
  return manifests.toSorted((a, b) => compare(b.createdAt, a.createdAt) || compare(b.id, a.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Removes the oldest releases beyond those that are kept; never the one that is served. Returns the ids removed. */
export async function pruneReleases(dir: string): Promise<readonly string[]> {
  const current = await readCurrent(dir);
  const others = (await listReleases(dir)).map(({ id }) => id).filter((id) => id !== current);
  const old = others.slice(KEPT - 1);
  for (const id of old) await rm(join(dir, id), { recursive: true, force: true });
  return old;
}

const Inputs = z.object({ release: z.string(), inputsHash: z.string() });

/**
 * Writes down that a release answers for these inputs. It is not written into the release, which never changes:
 * other inputs can give the same content.
 */
export async function writeInputs(dir: string, release: string, inputsHash: string): Promise<void> {
  await replaceDurably(join(dir, INPUTS), `${JSON.stringify({ release, inputsHash })}\n`);
}

/** The inputs that the served release answers for; undefined when that is not known. */
export async function readInputsHash(dir: string): Promise<string | undefined> {
  const current = await readCurrent(dir);
  const inputs = Inputs.safeParse(await readJson(join(dir, INPUTS))).data;
  return current !== undefined && inputs?.release === current ? inputs.inputsHash : undefined;
}

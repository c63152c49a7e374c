/** Which files of the folders of extracts belong to which source. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Source } from '../../data/sources/schema.ts';
import { refuse } from '../refusal.ts';

export interface ExtractFile {
  /** Relative to its folder of extracts, with forward slashes. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const EXTRACT = /\.(?:csv|xlsx)$/i;

/** Every CSV file and workbook under the folders, by name. Refuses a folder that is not there, and a name that two folders share. */
export async function findExtracts(roots: readonly string[]): Promise<ExtractFile[]> {
  const found = (await Promise.all(roots.map(listFolder))).flat().toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [i, file] of found.entries()) {
    const before = found[i - 1];
    if (before?.name === file.name)
      throw refuse(
        `the same name in two folders: "${before.path}" and "${file.path}"`,
        'rename or remove one of them',
        file.name,
      );
  }
  const hashed: ExtractFile[] = [];
  for (const file of found) hashed.push({ ...file, ...(await hashFile(file.path)) });
  return hashed;
}

async function listFolder(root: string): Promise<{ name: string; path: string }[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw refuse(
      `the folder of extracts "${root}" cannot be read (${why})`,
      'run "npm run demo:extracts" for the demonstration extracts, or name another folder with --extracts',
    );
  });
  // A spreadsheet program leaves "~$name.xlsx" beside a workbook that is open.
  return entries
    .filter((entry) => entry.isFile() && EXTRACT.test(entry.name) && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: path.slice(join(root, sep).length).split(sep).join('/').normalize('NFC') }));
}

async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/** True when a name fits a pattern: "*" is any text within one folder, "**" any at all, "?" one character. */
export function isMatch(name: string, pattern: string): boolean {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*\*\/?|[*?]/g, (wild) => {
    if (wild === '*') return '[^/]*';
    return wild === '?' ? '[^/]' : '.*';
  });
  return new RegExp(`^${source}$`, 'u').test(name);
}

/** A file as one source reads it; a workbook can hold the tables of several. */
export interface Claim {
  /** From 1, by source and name: the same files give the same numbers. */
  readonly id: number;
  readonly file: ExtractFile;
  readonly source: Source;
}

/** Gives files to the sources whose pattern they fit; `unclaimed` fit none. */
export function toClaims(
  files: readonly ExtractFile[],
  sources: readonly Source[],
): { readonly claims: readonly Claim[]; readonly unclaimed: readonly string[] } {
  const pairs = sources.flatMap((source) =>
    files.filter((file) => isMatch(file.name, source.files)).map((file) => ({ file, source })),
  );
  const claims = pairs.map((pair, i) => ({ id: i + 1, ...pair }));
  const claimed = new Set(claims.map(({ file }) => file.name));
  return { claims, unclaimed: files.map(({ name }) => name).filter((name) => !claimed.has(name)) };
}

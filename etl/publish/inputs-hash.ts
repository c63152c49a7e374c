/** What a load looks at, as one number, told without loading. */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { findExtracts, type ExtractFile } from '../stages/extract-files.ts';
import { ETL_VERSION } from '../version.ts';

const RULES = /\.(?:ya?ml|csv)$/;

/** SHA-256 over the names and contents of extracts, of catalogue and mappings, and over the ETL's version. */
export async function toInputsHash(
  extracts: readonly ExtractFile[],
  catalogDir: string,
  sourcesDir: string,
): Promise<string> {
  const hash = createHash('sha256').update(ETL_VERSION);
  for (const { name, bytes, sha256 } of extracts) hash.update(`\0${name}\0${bytes}\0${sha256}`);
  for (const [what, dir] of [
    ['catalog', catalogDir],
    ['sources', sourcesDir],
  ] as const) {
    const entries = await readdir(dir, { recursive: true }).catch(() => []);
    for (const name of entries.filter((n) => RULES.test(n)).toSorted()) {
      hash.update(`\0${what}/${name.split(sep).join('/')}\0`).update(await readFile(join(dir, name)));
    }
  }
  return hash.digest('hex');
}

/** The same from the folders themselves. */
export async function hashInputs(
  roots: readonly string[],
  catalogDir: string,
  sourcesDir: string,
): Promise<{ readonly extracts: readonly ExtractFile[]; readonly inputsHash: string }> {
  const extracts = await findExtracts(roots);
  return { extracts, inputsHash: await toInputsHash(extracts, catalogDir, sourcesDir) };
}

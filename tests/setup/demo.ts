/** The demonstration extracts and the release made of them: once for all tests, and again only when what makes them changed. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toContentKey } from './content-key.ts';
import { CACHE, ROOT } from './folders.ts';
import { removeOld } from './old.ts';
import { runScript } from './spawn.ts';

/** Where one made set lies. */
export interface Demo {
  readonly extracts: string;
  readonly releases: string;
}

const MAKERS = ['data', 'etl', 'package-lock.json'];
const MADE = ['data/extracts/generated', 'data/extracts/samples', 'data/releases', 'data/catalog/json-schema'];

/** Makes the extracts and the release by the project's own commands, or finds them made. Takes up to a minute the first time. */
export async function prepareDemo(): Promise<Demo> {
  const home = join(CACHE, `demo-${toContentKey(ROOT, MAKERS, MADE)}`);
  if (!existsSync(home)) await makeDemo(home);
  return { extracts: join(home, 'extracts'), releases: join(home, 'releases') };
}

// Made beside and renamed: two runs of the tests at once never see each other's half.
async function makeDemo(home: string): Promise<void> {
  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await runScript('data/extracts/generate.ts', ['--out', join(draft, 'extracts')]);
    await makeRelease(join(draft, 'extracts'), join(draft, 'releases'));
    if (!existsSync(home)) renameSync(draft, home);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOld('demo-', home);
}

/** Loads the generated extracts in `extracts` and the published ones; `more` are further options of the command. */
export function makeRelease(extracts: string, releases: string, more: readonly string[] = []): Promise<string> {
  const folders = ['--extracts', extracts, '--extracts', 'data/extracts/published'];
  return runScript('etl/main.ts', ['load', ...folders, '--releases', releases, '--quiet', ...more]);
}

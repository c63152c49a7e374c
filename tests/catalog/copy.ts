/** A copy of the catalogue and the mappings in a temporary folder, to plant mistakes in. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogError, type Mistake } from '../../data/catalog/mistakes.ts';
import { ROOT } from '../setup/folders.ts';

/** `edit` replaces a text once and gives its line, counted from 1; `restore` undoes every edit and writing. */
export interface Copy {
  readonly catalog: string;
  readonly sources: string;
  readonly edit: (file: string, from: string, to: string) => Promise<number>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies `data/catalog` and `data/sources`; files are named as below `data/`. */
export async function toCopy(): Promise<Copy> {
  const dir = await mkdtemp(join(tmpdir(), 'catalog-'));
  for (const folder of ['catalog', 'sources']) {
    await cp(join(ROOT, 'data', folder), join(dir, folder), { recursive: true });
  }
  const before = new Map<string, string | undefined>();
  const write = async (file: string, text: string, old?: string) => {
    if (!before.has(file)) before.set(file, old);
    await writeFile(join(dir, file), text);
  };
  return {
    catalog: join(dir, 'catalog'),
    sources: join(dir, 'sources'),
    edit: async (file, from, to) => {
      const text = await readFile(join(dir, file), 'utf8');
      const at = text.indexOf(from);
      if (at < 0) throw new Error(`"${from}" is not in ${file}; plant something that is there`);
      await write(file, text.slice(0, at) + to + text.slice(at + from.length), text);
      return text.slice(0, at).split('\n').length;
    },
    write: (file, text) => write(file, text),
    restore: async () => {
      for (const [file, text] of before)
        await (text === undefined ? rm(join(dir, file)) : writeFile(join(dir, file), text));
      before.clear();
    },
    remove: () => rm(dir, { recursive: true }),
  };
}

/** The mistakes that a loading throws; none when it succeeds. */
export async function toMistakesOf(loading: Promise<unknown>): Promise<readonly Mistake[]> {
  try {
    await loading;
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.mistakes;
    throw error;
  }
}

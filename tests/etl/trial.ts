/** Loads of small extracts in folders of their own, and what the release then holds. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { loadCatalog } from '../../data/catalog/load.ts';
import { loadSources } from '../../data/sources/load.ts';
import { openDatabase } from '../../data/warehouse/connect.ts';
import { hashInputs } from '../../etl/publish/inputs-hash.ts';
import { load, type LoadOutcome } from '../../etl/publish/load.ts';
import { ROOT } from '../setup/folders.ts';

export const CATALOG_DIR = join(ROOT, 'tests/etl/catalog');
export const GOLDEN_DIR = join(ROOT, 'tests/etl/golden');

/** The queries whose answers are kept beside a golden case, by the name of the file. */
export const DUMPS = {
  'facts.csv':
    'select indicator, year, district, area, residence, ethnicity, sex, age_group, cause, numerator, denominator, numerator_provenance, denominator_provenance from fact',
  'rejects.csv':
    'select f.source, f.name as file, r.sheet, r."row", r.heading, r.value, r.code, r.message_vi, r.message_en, r.year, r.area from reject r join file f on f.id = r.file',
  'coverage.csv':
    "select indicator, year, district, area, residence, status, reason from coverage where status = 'missing'",
  'published.csv':
    'select indicator, year, area, dimension, category, value, low, high, provenance, citation, source from published',
  'files.csv': 'select source, name, provenance, rows_read, rows_loaded, rows_rejected, rows_skipped from file',
} as const;

export interface Trial {
  readonly dir: string;
  readonly extracts: string;
  readonly sources: string;
  readonly releases: string;
  load(more?: {
    readonly force?: boolean;
    readonly now?: Date;
    readonly extracts?: readonly string[];
  }): Promise<LoadOutcome>;
  write(name: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

const NOTHING = { onStep: () => undefined, onRead: () => undefined };

// Read once for all trials of a file of tests.
const CATALOG = loadCatalog(CATALOG_DIR);

/** A folder for one trial; `from` is a golden case whose mappings and extracts are read where they lie. */
export async function openTrial(from?: string): Promise<Trial> {
  const dir = await mkdtemp(join(tmpdir(), 'etl-'));
  const home = from === undefined ? dir : join(GOLDEN_DIR, from);
  const [extracts, sources, releases] = [join(home, 'extracts'), join(home, 'sources'), join(dir, 'releases')];
  const catalog = await CATALOG;
  return {
    dir,
    extracts,
    sources,
    releases,
    async load({ force = false, now = new Date('2026-01-02T03:04:05Z'), extracts: roots = [extracts] } = {}) {
      const known = await loadSources(sources, catalog);
      const inputs = await hashInputs(roots, CATALOG_DIR, sources);
      const order = { catalog, sources: known, sourcesDir: sources, releasesDir: releases, force, now, ...inputs };
      return load(order, NOTHING);
    },
    async write(name, text) {
      await mkdir(dirname(join(dir, name)), { recursive: true });
      await writeFile(join(dir, name), text);
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** The rows of queries over a release, as values of JSON. */
export async function askReleaseAll(
  releases: string,
  id: string,
  queries: readonly string[],
): Promise<readonly (readonly Record<string, unknown>[])[]> {
  const database = await openDatabase(join(releases, id, 'internal.duckdb'), { readOnly: true });
  try {
    const db = await database.connect();
    const answers: Record<string, unknown>[][] = [];
    for (const sql of queries) answers.push((await db.runAndReadAll(sql)).getRowObjectsJson());
    db.closeSync();
    return answers;
  } finally {
    database.close();
  }
}

export async function askRelease(
  releases: string,
  id: string,
  sql: string,
): Promise<readonly Record<string, unknown>[]> {
  const [rows = []] = await askReleaseAll(releases, id, [sql]);
  return rows;
}

/** Every dump of a release as CSV text by its name, in a fixed order of rows. */
export async function dumpRelease(releases: string, id: string): Promise<ReadonlyMap<string, string>> {
  const queries = Object.values(DUMPS).map((sql) => `select * from (${sql}) order by all nulls first`);
  const answers = await askReleaseAll(releases, id, queries);
  const texts = Object.entries(DUMPS).map(([name, sql], i): [string, string] => {
    const columns = sql
      .replace(/^select | from .*$/gs, '')
      .split(', ')
      .map(toLast);
    return [name, stringify([...(answers[i] ?? [])], { header: true, columns })];
  });
  return new Map(texts);
}

function toLast(column: string): string {
  return (column.split(/ as |\./).at(-1) ?? column).replaceAll('"', '');
}

export async function readGolden(name: string, file: string): Promise<string> {
  return readFile(join(GOLDEN_DIR, name, 'expected', file), 'utf8');
}

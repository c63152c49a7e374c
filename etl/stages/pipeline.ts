/** From extracts to the tables of a release, within one open database. */
import type { Catalog } from '../../data/catalog/schema.ts';
import type { Source } from '../../data/sources/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { toDdl } from '../../data/warehouse/tables.ts';
import { runAll } from '../sql/rows.ts';
import { accountFiles, accountSums, createClaims, type FileAccount, type SideSum } from './account.ts';
import { benchmark } from './benchmark.ts';
import { checkRows, writeRejects } from './check.ts';
import { writeCoverage } from './coverage.ts';
import type { Claim } from './extract-files.ts';
import { writeFacts } from './facts.ts';
import { harmonise } from './harmonise.ts';
import { buildLexicon } from './lexicon.ts';
import { addParts, createParts } from './parts.ts';
import { createPlaceYears } from './place-years.ts';
import { checkSides } from './plan-checks.ts';
import { writePublished } from './published.ts';
import { toSourcePlan } from './source-plan.ts';
import { stageFiles, type OnRead } from './stage.ts';
import { writeAreas, writeFiles } from './tables.ts';

/** The steps of a load, in their order. */
export const STEPS = ['read', 'harmonise', 'check', 'figures', 'publish'] as const;
export type Step = (typeof STEPS)[number];

export interface Watcher {
  readonly onStep: (step: Step) => void;
  readonly onRead: OnRead;
}

export interface Work {
  readonly catalog: Catalog;
  readonly sources: readonly Source[];
  readonly sourcesDir: string;
  readonly claims: readonly Claim[];
}

export interface Account {
  readonly files: readonly FileAccount[];
  readonly sums: readonly SideSum[];
}

/** Fills an empty database. Throws `LoadRefused` when a file cannot be read or the account does not close, `CatalogError` when mappings disagree. */
export async function runPipeline(db: DuckDBConnection, work: Work, watcher: Watcher): Promise<Account> {
  const { catalog, sources, claims } = work;
  const plans = sources.map(toSourcePlan);
  checkSides(plans, catalog, work.sourcesDir);
  await runAll(db, toDdl(catalog.dimensions));
  await createClaims(db, claims);

  watcher.onStep('read');
  const read = await stageFiles(db, plans, claims, watcher.onRead);

  watcher.onStep('harmonise');
  await buildLexicon(db, plans);
  await harmonise(db, plans, claims, catalog);

  watcher.onStep('check');
  await checkRows(db, plans, catalog);
  const files = await accountFiles(db, plans, claims, read);
  await writeRejects(db, plans);

  watcher.onStep('figures');
  await createPlaceYears(db, catalog, toYears(catalog));
  await createParts(db, catalog.dimensions);
  // Totals must be there before the rows that are brought to them.
  const last = (plan: { source: Source }) => plan.source.benchmark !== undefined;
  for (const plan of plans.filter((p) => !last(p))) await addParts(db, plan, catalog);
  for (const plan of plans.filter(last)) {
    await benchmark(db, plan, plans, catalog);
    await addParts(db, plan, catalog);
  }
  await writeCoverage(db, plans, catalog);
  await writeFacts(db, catalog);
  await writePublished(db, plans, catalog);
  await writeAreas(db, catalog.areas);
  await writeFiles(db, files);
  const sums = await accountSums(db);
  return { files, sums };
}

function toYears({ programme }: Catalog): number[] {
  const { from, to } = programme.years;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

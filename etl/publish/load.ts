/** One load: from extracts to a release that is served, or to nothing at all. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalog } from '../../data/catalog/schema.ts';
import type { Source } from '../../data/sources/schema.ts';
import { openDatabase } from '../../data/warehouse/connect.ts';
import { refuse } from '../refusal.ts';
import { toClaims, type ExtractFile } from '../stages/extract-files.ts';
import { runPipeline, type Account, type Watcher } from '../stages/pipeline.ts';
import { replaceDurably, syncPath, writeDurably } from './durable.ts';
import { BUILDING, CATALOG, CURRENT, DATABASE, MANIFEST, REPORT, toReleaseId, Manifest } from './folders.ts';
import { toCatalogText } from './frozen-catalog.ts';
import { toLoadReport, type LoadReport } from './load-report.ts';
import { withLock } from './lock.ts';
import { pruneReleases, readCurrent, readManifest, writeInputs } from './releases.ts';
import { toControl, verifyDatabase, type Control } from './verify.ts';

/** What a load works on; the clock and the folders come from outside. */
export interface LoadOrder {
  readonly catalog: Catalog;
  readonly sources: readonly Source[];
  readonly sourcesDir: string;
  readonly extracts: readonly ExtractFile[];
  readonly inputsHash: string;
  readonly releasesDir: string;
  /** Publish even when the content is that of the release which is served. */
  readonly force: boolean;
  readonly now: Date;
}

export interface LoadOutcome {
  readonly release: string;
  /** True when the content is that of the release which was served already: nothing new was published. */
  readonly unchanged: boolean;
  readonly contentHash: string;
  readonly report: LoadReport;
}

const MEMORY = '900MB';

/** Loads and publishes. Throws `LoadRefused` or `CatalogError`; the release that is served stays as it was then. */
export function load(order: LoadOrder, watcher: Watcher): Promise<LoadOutcome> {
  return withLock(order.releasesDir, async () => {
    const building = join(order.releasesDir, `${BUILDING}${process.pid}`);
    await mkdir(building);
    try {
      return await build(order, building, watcher);
    } finally {
      await rm(building, { recursive: true, force: true });
    }
  });
}

async function build(order: LoadOrder, building: string, watcher: Watcher): Promise<LoadOutcome> {
  const { catalog, sources, releasesDir, extracts, inputsHash } = order;
  const { claims, unclaimed } = toClaims(extracts, sources);
  if (claims.length === 0)
    throw refuse('no extract fits any mapping', 'run "npm run demo:extracts", or name the folder with --extracts');
  const claimed = new Set(claims.map(({ source }) => source.id));
  const withoutFiles = sources.map(({ id }) => id).filter((id) => !claimed.has(id));
  const catalogText = toCatalogText(catalog, sources);

  const path = join(building, DATABASE);
  const database = await openDatabase(path, { readOnly: false, memoryLimit: MEMORY });
  let account: Account;
  let control: Control;
  let report: LoadReport;
  try {
    const db = await database.connect();
    account = await runPipeline(db, { ...order, claims }, watcher);
    watcher.onStep('publish');
    report = await toLoadReport(db, account, unclaimed, withoutFiles);
    control = await toControl(db, catalog.dimensions, catalogText);
    await db.run('checkpoint');
    db.closeSync();
  } finally {
    database.close();
  }
  const { contentHash } = control;

  const current = await readCurrent(releasesDir);
  if (
    !order.force &&
    current !== undefined &&
    (await readManifest(releasesDir, current))?.contentHash === contentHash
  ) {
    await writeInputs(releasesDir, current, inputsHash);
    return { release: current, unchanged: true, contentHash, report };
  }
  await syncPath(path);
  await verifyDatabase(path, control, catalog.dimensions, catalogText);

  const { id, there } = await chooseId(order, contentHash);
  if (!there) {
    const manifest = toManifest(id, order, contentHash, report);
    await writeDurably(join(building, CATALOG), catalogText);
    await writeDurably(join(building, MANIFEST), toJson(manifest));
    await writeDurably(join(building, REPORT), toJson(report));
    await syncPath(building);
    await rename(building, join(releasesDir, id));
    await syncPath(releasesDir);
  }
  await replaceDurably(join(releasesDir, CURRENT), `${id}\n`);
  await writeInputs(releasesDir, id, inputsHash);
  await pruneReleases(releasesDir);
  return { release: id, unchanged: false, contentHash, report };
}

/** The new release's id. Content that was published earlier the same day is there already, and only becomes the current one again. */
async function chooseId(order: LoadOrder, contentHash: string): Promise<{ id: string; there: boolean }> {
  const base = toReleaseId(order.now, contentHash);
  const isThere = (id: string) => existsSync(join(order.releasesDir, id));
  if (!isThere(base)) return { id: base, there: false };
  const same = await readManifest(order.releasesDir, base);
  if (!order.force && same?.contentHash === contentHash) return { id: base, there: true };
  let next = 2;
  while (isThere(`${base}-${next}`)) next += 1;
  return { id: `${base}-${next}`, there: false };
}

function toManifest(id: string, order: LoadOrder, contentHash: string, report: LoadReport): Manifest {
  const { rowsRead, rowsLoaded, rowsRejected, rowsSkipped, facts } = report;
  return {
    id,
    createdAt: order.now.toISOString(),
    contentHash,
    inputsHash: order.inputsHash,
    facts,
    rowsRead,
    rowsLoaded,
    rowsRejected,
    rowsSkipped,
    generated: report.files.some(({ provenance }) => provenance === 'generated'),
    files: report.files.map((file) => Manifest.shape.files.element.parse(file)),
  };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

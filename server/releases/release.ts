/** One release opened to be read: its catalogue, its manifest and its database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { toStateDate, toStateOn, type AreasOnDay } from '../../data/catalog/area-states.ts';
import {
  Alias,
  AreaState,
  Department,
  Dimension,
  Indicator,
  Programme,
  Words,
  type Catalog,
} from '../../data/catalog/schema.ts';
import { openWarehouse, type WarehouseReader } from '../query/dialect/open.ts';

const ReleaseFile = z.object({
  name: z.string(),
  source: z.string(),
  sha256: z.string(),
  provenance: z.enum(['generated', 'reported', 'census', 'survey']),
  rowsRead: z.number(),
  rowsLoaded: z.number(),
  rowsRejected: z.number(),
  rowsSkipped: z.number(),
});
const Manifest = z.object({
  id: z.string(),
  createdAt: z.string(),
  contentHash: z.string(),
  facts: z.number(),
  rowsRead: z.number(),
  rowsLoaded: z.number(),
  rowsRejected: z.number(),
  rowsSkipped: z.number(),
  generated: z.boolean(),
  files: z.array(ReleaseFile),
});
export type Manifest = z.infer<typeof Manifest>;

const ReleaseSource = z.object({
  id: z.string(),
  title: Words,
  department: z.string(),
  provenance: z.enum(['generated', 'reported', 'census', 'survey']),
  citation: Words,
  feeds: z.array(z.string()).default([]),
});
export type ReleaseSource = z.infer<typeof ReleaseSource>;

const Frozen = z.object({
  programme: Programme,
  departments: z.array(Department),
  dimensions: z.array(Dimension),
  indicators: z.array(Indicator),
  areas: z.array(AreaState),
  aliases: z.array(Alias),
  sources: z.array(ReleaseSource),
});

export interface Release {
  readonly id: string;
  readonly manifest: Manifest;
  readonly catalog: Catalog;
  readonly sources: readonly ReleaseSource[];
  readonly reader: WarehouseReader;
  /** The places as they were on the programme's day of a year. */
  dayOf(year: number): AreasOnDay;
}

export function readReleaseManifest(dir: string, id: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(dir, id, 'manifest.json'), 'utf8')));
}

/** Opens a release's folder. Throws when a file is missing or not as it was published. */
export async function openRelease(dir: string, id: string): Promise<Release> {
  const { sources, ...catalog } = Frozen.parse(JSON.parse(readFileSync(join(dir, id, 'catalog.json'), 'utf8')));
  const reader = await openWarehouse(join(dir, id, 'internal.duckdb'));
  const days = new Map<number, AreasOnDay>();
  const dayOf = (year: number) => {
    const known = days.get(year) ?? toStateOn(catalog.areas, toStateDate(catalog.programme, year));
    days.set(year, known);
    return known;
  };
  return { id, manifest: readReleaseManifest(dir, id), catalog, sources, reader, dayOf };
}

/** What lies in a folder of releases. */
import { z } from 'zod';

/** The file that names the release that is served. */
export const CURRENT = 'CURRENT';
/** What the last load looked at, and the release that answers for it. */
export const INPUTS = 'INPUTS';
export const LOCK = '.lock';
export const BUILDING = '.building-';

export const DATABASE = 'internal.duckdb';
export const CATALOG = 'catalog.json';
export const MANIFEST = 'manifest.json';
export const REPORT = 'report.json';

/** What a release says of itself. */
export const Manifest = z.object({
  id: z.string(),
  createdAt: z.string(),
  contentHash: z.string(),
  inputsHash: z.string(),
  facts: z.number(),
  rowsRead: z.number(),
  rowsLoaded: z.number(),
  rowsRejected: z.number(),
  rowsSkipped: z.number(),
  generated: z.boolean(),
  files: z.array(
    z.object({
      name: z.string(),
      source: z.string(),
      sha256: z.string(),
      provenance: z.string(),
      rowsRead: z.number(),
      rowsLoaded: z.number(),
      rowsRejected: z.number(),
      rowsSkipped: z.number(),
    }),
  ),
});
export type Manifest = z.output<typeof Manifest>;

/** A release's name: the day it was made (yyyymmdd, UTC) and the start of its content's hash. */
export function toReleaseId(now: Date, contentHash: string): string {
  return `${now.toISOString().slice(0, 10).replaceAll('-', '')}-${contentHash.slice(0, 8)}`;
}

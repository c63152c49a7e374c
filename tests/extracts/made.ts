/** Extracts made in memory for the tests. */
import { join } from 'node:path';
import { buildWorld, makeExtracts, type Extract, type Wish } from '../../data/extracts/generate/extracts.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const PUBLISHED = join(ROOT, 'data/extracts/published');
export const AREAS = join(ROOT, 'data/catalog/areas.csv');

/** All extracts of a wish, by file name. */
export async function makeAll(wish: Wish): Promise<Map<string, Extract>> {
  const made = new Map<string, Extract>();
  for await (const extract of makeExtracts(buildWorld(wish, { areas: AREAS, published: PUBLISHED }), wish))
    made.set(extract.file, extract);
  return made;
}

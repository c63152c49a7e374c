/** The catalogue as it travels with a release. */
import type { Catalog } from '../../data/catalog/schema.ts';
import type { Source } from '../../data/sources/schema.ts';

/** The catalogue and what a reader may know of each source, as JSON. */
export function toCatalogText(catalog: Catalog, sources: readonly Source[]): string {
  const known = sources.map(({ id, title, department, provenance, citation, feeds }) => ({
    id,
    title,
    department,
    provenance,
    citation,
    // Which indicators a source's rejected rows could have fed.
    feeds: [...new Set(feeds.map(({ indicator }) => indicator))],
  }));
  return `${JSON.stringify({ ...catalog, sources: known }, null, 1)}\n`;
}

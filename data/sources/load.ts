/** Reads the mappings of a folder and checks them against the catalogue. */
import { deepFreeze } from '../catalog/freeze.ts';
import { toCollector } from '../catalog/mistakes.ts';
import { readYamlFolder } from '../catalog/read-yaml.ts';
import type { Catalog } from '../catalog/schema.ts';
import { checkColumns } from './column-checks.ts';
import { checkDimensions } from './dimension-checks.ts';
import { checkFeeds } from './feed-checks.ts';
import { Source } from './schema.ts';
import { checkSource } from './source-checks.ts';

/**
 * Loads every `<id>.yml` of a folder, in the order of their ids, frozen.
 * Throws a `CatalogError` with all mistakes of all files at once.
 */
export async function loadSources(dir: string, catalog: Catalog): Promise<readonly Source[]> {
  const { mistakes, report, throwAny } = toCollector();
  const read = await readYamlFolder(dir, Source, mistakes);
  const files = read.map(({ parsed }) => parsed);
  for (const { path, parsed } of read) {
    const { id } = parsed.data;
    if (path !== `${id}.yml`)
      report(parsed, ['id'], path, `source "${id}" is in the wrong file`, `move it to ${id}.yml, or correct its id`);
    checkSource(parsed, files, catalog, report);
    checkColumns(parsed, report);
    checkDimensions(parsed, catalog, report);
    checkFeeds(parsed, catalog, report);
  }
  throwAny();
  return deepFreeze(files.map(({ data }) => data).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

/** Reads the catalogue from its folder: every file, every check, then one frozen whole. */
import { join } from 'node:path';
import { z } from 'zod';
import { checkAliases, checkAreas } from './areas.ts';
import { checkTogether } from './cross-checks.ts';
import { deepFreeze } from './freeze.ts';
import { toCollector } from './mistakes.ts';
import { readCsv } from './read-csv.ts';
import { readYaml, readYamlFolder } from './read-yaml.ts';
import { Alias, AreaState, Department, Dimension, Indicator, Programme, type Catalog } from './schema.ts';

/**
 * Loads the catalogue of a folder: programme.yml, departments.yml, dimensions/, indicators/<sector>/, areas.csv, aliases.csv.
 * Dimensions and indicators come in their `order`, the rest as in the files; everything is frozen.
 * Throws a `CatalogError` with all mistakes of all files at once.
 */
export async function loadCatalog(dir = 'data/catalog'): Promise<Catalog> {
  const { mistakes, report, throwAny } = toCollector();
  const [programme, departments, dimensions, indicators, areas, aliases] = await Promise.all([
    readYaml(join(dir, 'programme.yml'), Programme, mistakes),
    readYaml(join(dir, 'departments.yml'), z.array(Department), mistakes),
    readYamlFolder(join(dir, 'dimensions'), Dimension, mistakes),
    readYamlFolder(join(dir, 'indicators'), Indicator, mistakes),
    readCsv(join(dir, 'areas.csv'), AreaState, mistakes),
    readCsv(join(dir, 'aliases.csv'), Alias, mistakes),
  ]);
  checkAreas(areas, report);
  checkAliases(aliases, new Set(areas.map((row) => row.data.code)), report);
  checkTogether({ programme, departments, dimensions, indicators, areas }, report);
  throwAny();
  // Both are absent only with mistakes, which have been thrown.
  if (programme === undefined || departments === undefined)
    throw new Error(`the catalogue in "${dir}" has no programme or no departments; add both files`);
  const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
  return deepFreeze({
    programme: programme.data,
    departments: departments.data,
    dimensions: dimensions.map(({ parsed }) => parsed.data).toSorted(byOrder),
    indicators: indicators.map(({ parsed }) => parsed.data).toSorted(byOrder),
    areas: areas.map((row) => row.data),
    aliases: aliases.map((row) => row.data),
  });
}

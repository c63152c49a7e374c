/** Writes the schema as text beside the code; with `--check`, says whether it is as the code would write it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { loadCatalog } from '../../data/catalog/load.ts';
import { toSchema } from './schema.ts';

const FILE = new URL('./schema.graphql', import.meta.url);

const { dimensions } = await loadCatalog('data/catalog');
const text = `# Emitted from the code: npm run schema\n\n${printSchema(lexicographicSortSchema(await toSchema(dimensions)))}\n`;
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('server/graphql/schema.graphql is stale; run: npm run schema\n');
  process.exitCode = 1;
}

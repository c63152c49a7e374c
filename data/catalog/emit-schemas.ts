/** `node --import tsx data/catalog/emit-schemas.ts [--check]`: writes the JSON Schemas, or says which are stale. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA_DIR, toJsonSchemas } from './json-schema.ts';

const stale: string[] = [];
await mkdir(SCHEMA_DIR, { recursive: true });
for (const [name, text] of toJsonSchemas()) {
  const file = join(SCHEMA_DIR, name);
  const written = await readFile(file, 'utf8').catch(() => '');
  if (written === text) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) await writeFile(file, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}; run "node --import tsx data/catalog/emit-schemas.ts" and commit`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'the json schemas are fresh' : `written: ${stale.join(', ')}`);
}

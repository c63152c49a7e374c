/** The built client: once for all tests, and again only when its sources changed. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toContentKey } from './content-key.ts';
import { CACHE, ROOT } from './folders.ts';
import { removeOld } from './old.ts';
import { runNode } from './spawn.ts';

/** Builds the client by the project's own command, or finds it built; gives its folder. */
export async function prepareClient(): Promise<string> {
  const key = toContentKey(ROOT, ['client', 'server/graphql/schema.graphql', 'package-lock.json'], ['client/dist']);
  const home = join(CACHE, `client-${key}`);
  if (existsSync(home)) return home;
  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'client/vite.config.ts', '--logLevel', 'warn'];
  const ran = await runNode([...vite, '--outDir', draft, '--emptyOutDir']);
  if (ran.code !== 0) throw new Error(`the client could not be built:\n${ran.output}`);
  if (!existsSync(home)) renameSync(draft, home);
  rmSync(draft, { recursive: true, force: true });
  removeOld('client-', home);
  return home;
}

/** Makes extracts, release and client where they are missing or out of date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { toTreeHash } from './tree-hash.ts';
import { runNode, runStep } from './run.ts';

const TSX = ['--import', 'tsx'];
const EXTRACTS = join('data', 'extracts', 'generated');
/** The last file that the generator writes. */
const LAST_EXTRACT = 'planted-faults.json';

/** Release and client are made side by side. Says what it does; silent when all is there. */
export async function prepare(root: string, config: Config): Promise<void> {
  await Promise.all([prepareRelease(root, config), prepareClient(root, config)]);
}

async function prepareRelease(root: string, { releasesDir }: Config): Promise<void> {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  if (!existsSync(join(root, EXTRACTS, LAST_EXTRACT))) {
    say('Making the demonstration extracts (generated figures) ...');
    await runStep(root, 'making the extracts', [...TSX, 'data/extracts/generate.ts'], false);
  }
  const status = await runNode(root, [...TSX, 'etl/main.ts', 'status', '--json', '--releases', releasesDir], false);
  if (status.code === 0 && isUpToDate(status.output)) return;
  say('Loading the extracts into a release ...');
  await runStep(
    root,
    'loading the extracts',
    [...TSX, 'etl/main.ts', 'load', '--quiet', '--releases', releasesDir],
    true,
  );
}

function isUpToDate(json: string): boolean {
  const status: unknown = JSON.parse(json);
  return typeof status === 'object' && status !== null && 'upToDate' in status && status.upToDate === true;
}

async function prepareClient(root: string, { clientDir }: Config): Promise<void> {
  const out = resolve(root, clientDir);
  const mark = join(out, '.sources');
  const hash = toTreeHash(join(root, 'client'), ['dist']) + toTreeHash(join(root, 'package-lock.json'), []);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  process.stdout.write('Building the client ...\n');
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'client/vite.config.ts', '--logLevel', 'warn'];
  await runStep(root, 'building the client', [...vite, '--outDir', out, '--emptyOutDir'], true);
  writeFileSync(mark, hash);
}

/** `npm test`: finds a browser, runs every test, and closes with `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './setup/browser.ts';
import { CACHE, ROOT } from './setup/folders.ts';
import { isGood, toClosingLine, type Tally } from './setup/tally.ts';

const browser = findBrowser();
if (browser.path === undefined) {
  console.error(browser.remedy);
  console.log(toClosingLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}

mkdirSync(CACHE, { recursive: true });
const tallyFile = join(CACHE, `tally-${process.pid}.json`);
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)], {
  cwd: ROOT,
  env: { ...process.env, CHROMIUM_PATH: browser.path, TALLY_FILE: tallyFile },
  stdio: 'inherit',
});
child.on('close', (code) => {
  const tally = readTally(code ?? 1);
  rmSync(tallyFile, { force: true });
  console.log(toClosingLine(tally));
  process.exit(isGood(tally) ? (code ?? 1) : 1);
});

function readTally(code: number): Tally {
  if (existsSync(tallyFile)) return JSON.parse(readFileSync(tallyFile, 'utf8'));
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

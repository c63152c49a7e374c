/** Chromium for the browser tests: found, or installed where that is one command, or asked for in one line. Never left out silently. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

type Found = { readonly path: string; readonly remedy?: never } | { readonly path?: never; readonly remedy: string };

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// Everything that would reach for the network by itself, or needs a sandbox that containers do not give.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Looks at CHROMIUM_PATH, the usual places, playwright's own; installs with apt-get when root on Debian. */
export function findBrowser(): Found {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    return existsSync(asked)
      ? { path: asked }
      : { remedy: `no browser at CHROMIUM_PATH "${asked}": set it to the path of Chromium or Chrome` };
  }
  const found = firstPresent() ?? installOnDebian();
  if (found !== undefined) return { path: found };
  return {
    remedy:
      'no Chromium found for the browser tests: install Chromium or Google Chrome, or set CHROMIUM_PATH to its path',
  };
}

function firstPresent(): string | undefined {
  return [...USUAL, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

function installOnDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('no Chromium found: installing it with apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'chromium')) return undefined;
  return firstPresent();
}

/** Starts the browser that `findBrowser` finds; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const browser = findBrowser();
  if (browser.path === undefined) throw new Error(browser.remedy);
  return chromium.launch({ executablePath: browser.path, args: FLAGS });
}

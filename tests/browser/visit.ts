/** A page as a reader meets it, with everything that goes wrong on the way written down. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../setup/folders.ts';

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, requests that failed or were refused. */
  readonly trouble: readonly string[];
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  /** Waits until nothing is being asked for and nothing has been for a moment. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const SCREENS = join(ROOT, '.cache', 'screens');

/** Opens an address in a window of its own, at a width, and waits until nothing more is loaded. */
export async function visit(browser: Browser, url: string, width = 1280): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const trouble: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && trouble.push(`${response.status()}: ${response.url()}`),
  );
  const settle = watchRequests(page);
  await page.goto(url);
  await settle();
  return { page, trouble, asked, settle, close: () => context.close() };
}

const MOMENT = 250;

/** Counts what is under way from now on; the answer waits until that has been nothing for a moment. */
function watchRequests(page: Page): () => Promise<void> {
  const line = { underWay: 0, last: Date.now() };
  const count = (change: number) => () => {
    line.underWay += change;
    line.last = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  const quiet = async () => {
    line.last = Date.now();
    while (line.underWay > 0 || Date.now() - line.last < MOMENT) await setTimeout(MOMENT / 5);
  };
  return async () => {
    await quiet();
    // On a busy machine a page may rest for longer than a moment while parts of it are still to come.
    await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null);
    await quiet();
  };
}

/** By how many pixels the page is wider than its window: 0 when nothing has to be scrolled sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** Keeps a picture of the whole page, for people to look at. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
}

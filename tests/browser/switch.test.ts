import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { leftAlike, leftInEnglish } from './language.ts';
import { visit, type Visit } from './visit.ts';
import { readWords } from './words.ts';

let server: TestServer;
let browser: Browser;
let places: string[];
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer(inject('demo').releases), launchBrowser()]);
  places = await readPlaces();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Bare names of districts and communes, longest first: they are written alike in both languages. */
async function readPlaces(): Promise<string[]> {
  const query = '{ districts: areas(level: DISTRICT) { shortName } communes: areas(level: COMMUNE) { shortName } }';
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(server.graphql, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data }: { data: Record<string, Array<{ shortName: string }>> } = JSON.parse(await response.text());
  return Object.values(data).flatMap((areas) => areas.map(({ shortName }) => shortName));
}

async function choose({ page, settle }: Visit, language: string): Promise<void> {
  await page.getByRole('button', { name: language }).click();
  await settle();
}

describe.each(['/', '/i/stunting-u5', '/i/child-abuse-cases', '/i/plan-integration'])(
  'the language switch on %s',
  (path) => {
    it('changes every word, and changes all of them back', async () => {
      const visited = await visit(browser, `${server.url}${path}`);
      const { page, trouble, close } = visited;
      const vietnamese = await readWords(page);
      expect(await page.locator('html').getAttribute('lang')).toBe('vi');
      await choose(visited, 'English');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const english = await readWords(page);
      expect(leftInEnglish(english, places)).toEqual([]);
      expect(leftAlike(vietnamese, english, places)).toEqual([]);
      expect(english.length).toBeGreaterThan(40);
      await choose(visited, 'Tiếng Việt');
      expect(await readWords(page)).toEqual(vietnamese);
      expect(trouble).toEqual([]);
      await close();
    });
  },
);

describe('the language that was chosen', () => {
  it('stays when another page is opened', async () => {
    const visited = await visit(browser, server.url);
    const { page, settle, close } = visited;
    await choose(visited, 'English');
    await page.goto(`${server.url}/i/stunting-u5`);
    await settle();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await close();
  });

  it('is Vietnamese at first, with its decimal comma', async () => {
    const { page, close } = await visit(browser, `${server.url}/i/stunting-u5`);
    expect(await page.locator('main').innerText()).toMatch(/\d,\d%/);
    expect(await page.locator('main').innerText()).not.toMatch(/\d\.\d%/);
    await close();
  });
});

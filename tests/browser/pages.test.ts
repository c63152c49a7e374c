import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { keepScreen, overflowOf, visit } from './visit.ts';

const WIDTHS = [360, 1280, 1920] as const;
/** Marks that a chart makes out of figures: bars, lines, dots, tiles. */
const MARKS = 'rect, circle, path';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer(inject('demo').releases, true), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(WIDTHS)('at %i pixels', (width) => {
  it('the front page says where each of the 21 indicators stands, with trends, a map and a chart', async () => {
    const { page, trouble, close } = await visit(browser, server.url, width);
    expect(trouble).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    const links = await page.locator('table a[href^="/i/"]').count();
    expect(links).toBe(21);
    const trends = page.locator('table svg');
    expect(await trends.count()).toBe(21);
    for (const trend of await trends.all()) expect(await trend.locator('path').count()).toBeGreaterThan(0);
    const charts = page.locator('figure.chart svg');
    expect(await charts.count()).toBeGreaterThanOrEqual(2);
    expect(Math.max(...(await countMarks(charts, 'rect')))).toBeGreaterThanOrEqual(11);
    expect(await countMarks(charts, 'circle')).toContain(9);
    await keepScreen(page, `front-${width}`);
    await close();
  });

  it('an indicator page shows trend, districts, groups and the table of all years', async () => {
    const { page, trouble, close } = await visit(browser, `${server.url}/i/stunting-u5`, width);
    expect(trouble).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    const charts = page.locator('figure.chart svg');
    expect(await charts.count()).toBeGreaterThanOrEqual(6);
    for (const chart of await charts.all()) expect(await chart.locator(MARKS).count()).toBeGreaterThan(1);
    expect(await page.locator('table tbody tr').count()).toBe(9);
    expect(await page.locator('main').innerText()).toContain('Tử số');
    await keepScreen(page, `stunting-u5-${width}`);
    await close();
  });

  it('a page of another origin shows both embeds, the frame as high as its chart', async () => {
    const { page, trouble, close } = await visit(browser, server.sample ?? '', width);
    expect(trouble).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(new URL(server.sample ?? '').origin).not.toBe(new URL(server.url).origin);
    await expect.poll(() => page.locator('mang-non-chart').evaluate(isDrawn)).toBe(true);
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('svg').first().locator(MARKS).count()).toBeGreaterThan(1);
    // Browsers do not lay out what is out of sight in a frame of another origin.
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const hidden = () => frame.locator('body').evaluate((body) => body.scrollHeight - window.innerHeight);
    await expect.poll(hidden).toBeLessThanOrEqual(0);
    await keepScreen(page, `host-${width}`);
    await close();
  });
});

/** How many marks of a kind each chart has. */
async function countMarks(charts: Locator, mark: string): Promise<number[]> {
  return Promise.all((await charts.all()).map((chart) => chart.locator(mark).count()));
}

/** True when the element's own picture (not the one that stands inside it for the time being) has been drawn. */
function isDrawn(element: Element): boolean {
  const image = element.shadowRoot?.querySelector('img');
  return image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;
}

describe('every indicator', () => {
  it('has a page with a chart that draws its figures, and no trouble', async () => {
    const ids = await readIds();
    expect(ids).toHaveLength(21);
    const wrong: string[] = [];
    const { page, trouble, settle, close } = await visit(browser, server.url);
    for (const id of ids) {
      await page.goto(`${server.url}/i/${id}`);
      await settle();
      const marks = await page.locator('figure.chart svg').first().locator('circle').count();
      if (marks < 8) wrong.push(`${id}: ${marks} dots`);
    }
    expect(trouble).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  }, 180_000);

  async function readIds(): Promise<string[]> {
    const body = JSON.stringify({ query: '{ indicators { id } }' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(server.graphql, { method: 'POST', headers, body });
    const { data }: { data: { indicators: Array<{ id: string }> } } = JSON.parse(await response.text());
    return data.indicators.map(({ id }) => id);
  }
});

describe('the query page', () => {
  it('comes from our own files and shows examples', async () => {
    const { page, trouble, asked, close } = await visit(browser, `${server.url}/graphiql`);
    await page.locator('.graphiql-container').waitFor();
    expect(trouble).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(`${server.url}/`))).toEqual([]);
    await keepScreen(page, 'graphiql-1280');
    await close();
  });
});

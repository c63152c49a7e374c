import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { visit } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer(inject('demo').releases), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Numbers everything that can be used and is shown, so that a stop of the focus can be told by its number. */
function numberControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const usable = 'a[href], button:not([disabled]), select, input, textarea, summary, [tabindex="0"]';
    const shown = [...document.querySelectorAll(usable)].filter((e) => e.checkVisibility({ visibilityProperty: true }));
    for (const [i, element] of shown.entries()) element.setAttribute('data-stop', String(i));
    return shown.length;
  });
}

/** Where the focus is, and whether a reader can see that it is there. */
function readFocus(page: Page): Promise<{ stop: string | null; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return { stop: null, isSeen: false };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isSeen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    return { stop: element.getAttribute('data-stop'), isSeen };
  });
}

describe.each(['/', '/i/stunting-u5'])('without a mouse on %s', (path) => {
  it('everything is reached, in the order of the page, and seen to be reached', async () => {
    const { page, close } = await visit(browser, `${server.url}${path}`);
    const count = await numberControls(page);
    const stops: string[] = [];
    const unseen: string[] = [];
    for (let i = 0; i < count; i += 1) {
      await page.keyboard.press('Tab');
      const { stop, isSeen } = await readFocus(page);
      stops.push(stop ?? '?');
      if (!isSeen) unseen.push(stop ?? '?');
    }
    expect(stops).toEqual(Array.from({ length: count }, (_, i) => String(i)));
    expect(unseen).toEqual([]);
    expect(count).toBeGreaterThan(8);
    await close();
  });
});

describe('with the keyboard alone', () => {
  it('the first stop leads to the content, and an indicator is opened from the table', async () => {
    const { page, close } = await visit(browser, server.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.locator('table a[href^="/i/underweight-u5"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/i\/underweight-u5/);
    await page.locator('h1').waitFor();
    expect(await page.title()).toContain('nhẹ cân');
    await close();
  });

  it('the language is changed', async () => {
    const { page, close } = await visit(browser, server.url);
    await page.getByRole('button', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('html[lang=en]').waitFor();
    expect(await page.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('true');
    await close();
  });
});

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { ROOT } from '../setup/folders.ts';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { runScript } from '../setup/spawn.ts';

const TITLE = 'Trẻ em dưới 5 tuổi thấp còi theo cách gọi mới';
const NEW_TITLE = 'Tỷ lệ xã, phường, thị trấn có từ ba điểm vui chơi trở lên';
const NEW_SHORT = 'Xã có từ ba điểm vui chơi';

const NEW_INDICATOR = `id: communes-with-three-playgrounds
order: 22
sector: social
department: social
title: { vi: "${NEW_TITLE}", en: Communes with three playgrounds or more }
shortTitle: { vi: "${NEW_SHORT}", en: Three playgrounds or more }
definition: { vi: "Tỷ lệ phần trăm xã, phường, thị trấn có từ ba điểm vui chơi.", en: Share of communes with three playgrounds. }
numerator: { vi: Số xã có từ ba điểm vui chơi, en: Communes with three playgrounds }
denominator: { vi: Tổng số xã, en: All communes }
unit: percent
direction: up
targets:
  - { year: 2020, operator: ">=", value: 30, section: II.2.3 }
level: commune
calendar: year
sensitivity: none
`;

const NEW_FEED = `  - indicator: communes-with-three-playgrounds
    numerator: { count: rows, where: [{ column: grounds, between: [3, 30] }] }
    denominator: { count: rows }
`;

const folder = mkdtempSync(join(tmpdir(), 'mang-non-extend-'));
let server: TestServer;
let browser: Browser;

/** Copies the catalogue, the mappings and two departments' extracts, and changes only files of data. */
function makeProvince(): void {
  for (const part of ['catalog', 'sources']) cpSync(join(ROOT, 'data', part), join(folder, part), { recursive: true });
  const extracts = inject('demo').extracts;
  for (const [department, wanted] of [
    ['health', 'can-do-dinh-duong-'],
    ['social', 'diem-vui-choi-'],
  ] as const) {
    mkdirSync(join(folder, 'extracts', department), { recursive: true });
    for (const name of readdirSync(join(extracts, department)).filter((n) => n.startsWith(wanted))) {
      cpSync(join(extracts, department, name), join(folder, 'extracts', department, name));
    }
  }
  change('catalog/indicators/health/stunting-u5.yml', 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', TITLE);
  change('catalog/indicators/health/stunting-u5.yml', 'value: 23', 'value: 24.5');
  writeFileSync(join(folder, 'catalog/indicators/social/communes-with-three-playgrounds.yml'), NEW_INDICATOR);
  const mapping = readFileSync(join(folder, 'sources/playgrounds.yml'), 'utf8');
  writeFileSync(join(folder, 'sources/playgrounds.yml'), `${mapping.trimEnd()}\n${NEW_FEED}`);
}

function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} no longer holds "${from}": change another part of it`);
  writeFileSync(path, text.replace(from, to));
}

beforeAll(async () => {
  makeProvince();
  const options = ['extracts', 'catalog', 'sources', 'releases'].flatMap((name) => [`--${name}`, join(folder, name)]);
  await runScript('etl/main.ts', ['load', '--quiet', ...options]);
  server = await startTestServer(join(folder, 'releases'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(query: string): Promise<unknown> {
  const response = await fetch(server.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return JSON.parse(await response.text());
}

describe('a changed indicator file', () => {
  it('shows its new title and target in GraphQL, and the target is judged by', async () => {
    const answer = await ask(`{
      indicator(id: "stunting-u5") { title targets { year value } }
      observations(indicators: ["stunting-u5"], by: [PERIOD], period: { latest: 1 }) { rows { target { bound met } } }
    }`);
    expect(answer).toEqual({
      data: {
        indicator: {
          title: TITLE,
          targets: [
            { year: 2015, value: 26 },
            { year: 2020, value: 24.5 },
          ],
        },
        observations: { rows: [{ target: { bound: 24.5, met: true } }] },
      },
    });
  });

  it('shows its new title on the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/i/stunting-u5`);
    await page.getByText(TITLE).first().waitFor();
    expect(await page.title()).toContain(TITLE);
    await page.close();
  });
});

describe('a new indicator file and an entry in a mapping', () => {
  it('make it the 22nd of the programme', async () => {
    const answer = await ask('{ indicators { id } }');
    expect(answer).toHaveProperty('data.indicators.length', 22);
    expect(answer).toHaveProperty('data.indicators.21.id', 'communes-with-three-playgrounds');
  });

  it('give it figures by district, with target', async () => {
    const answer = await ask(`{
      indicator(id: "communes-with-three-playgrounds") { title }
      observations(indicators: ["communes-with-three-playgrounds"], by: [AREA], areaLevel: DISTRICT, period: { latest: 1 }) {
        count
        rows { value denominator target { bound } }
      }
    }`);
    expect(answer).toHaveProperty('data.indicator.title', NEW_TITLE);
    expect(answer).toHaveProperty('data.observations.count', 11);
    expect(answer).toHaveProperty('data.observations.rows.0.target.bound', 30);
    expect(answer).toHaveProperty('data.observations.rows.0.value', expect.any(Number));
  });

  it('put it on the front page and give it a page of its own with a chart', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.getByText(NEW_SHORT).first().waitFor();
    await page.goto(`${server.url}/i/communes-with-three-playgrounds`);
    await page.getByText(NEW_TITLE).first().waitFor();
    await page.locator('svg').first().waitFor();
    expect(await page.title()).toContain(NEW_TITLE);
    await page.close();
  });
});

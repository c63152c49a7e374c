/** The routes beside GraphQL, and what a caller may do wrong. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { post } from './ask.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(inject('demo').releases, true);
});
afterAll(() => server.close());
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });

/** A chain of fragments, each spread inside every field of the one before it. */
function toSpreads(length: number, ...fields: string[]): string {
  const chain = Array.from({ length }, (_, i) => {
    const inside = fields.map((field) => `${field} ...F${i + 1} }`).join(' ');
    return `fragment F${i} on Area { id ${inside} }`;
  });
  return `{ area(id: "31498") { ...F0 } } ${chain.join(' ')} fragment F${length} on Area { id parent { id } }`;
}

describe('GraphQL over HTTP', () => {
  it('answers GET with a preflight header and refuses one without', async () => {
    const query = encodeURIComponent('{ release { id } }');
    const good = await get(`/graphql?query=${query}`, { 'apollo-require-preflight': '1' });
    expect(good.status).toBe(200);
    const bad = await get(`/graphql?query=${query}`);
    expect(bad.status).toBe(400);
  });

  it.each([
    ['a document that cannot be read', '{ release {', 'BAD_REQUEST'],
    ['a field that is not there', '{ nothing }', 'BAD_REQUEST'],
    [
      'a breakdown that is not there',
      '{ observations(indicators: ["stunting-u5"], by: [COLOUR]) { count } }',
      'BAD_REQUEST',
    ],
    [
      'a period that is none',
      '{ observations(indicators: ["stunting-u5"], period: {from: "next year"}) { count } }',
      'BAD_REQUEST',
    ],
    ['a day that is none', '{ areas(asOf: "2013-99-99") { id } }', 'BAD_REQUEST'],
    ['a document too deep', `{ area(id: "94") { ${'parent { '.repeat(20)}id${' }'.repeat(20)} } }`, 'TOO_COSTLY'],
    [
      'a document of too many aliases',
      `{ ${Array.from({ length: 70 }, (_, i) => `a${i}: limits { maxRows }`).join(' ')} }`,
      'TOO_COSTLY',
    ],
    ['a document deep by its fragments', toSpreads(12, 'parent { id '), 'TOO_COSTLY'],
    [
      'a document whose fragments multiply its aliases',
      toSpreads(6, 'a: parent { id ', 'b: parent { id '),
      'TOO_COSTLY',
    ],
    [
      'an answer that lists of lists would swell',
      `{ areas { ${'children { parent { '.repeat(6)}id${' } }'.repeat(6)} } }`,
      'TOO_COSTLY',
    ],
    ['a document of too many words', `{ limits { ${'maxRows '.repeat(6000)} } }`, 'BAD_REQUEST'],
  ])('refuses %s with a code and a remedy, and nothing of the inside', async (_, query, code) => {
    const { errors } = await post(server.graphql, query);
    expect(errors[0]?.extensions).toMatchObject({
      code,
      remedy: expect.any(String),
      requestId: expect.stringMatching(/^req-/),
    });
    expect(JSON.stringify(errors)).not.toMatch(/stack|select |node_modules|\.ts/);
  });
});

describe('routes', () => {
  it('/health names the release', async () => {
    const response = await get('/health');
    expect(await response.json()).toMatchObject({
      status: 'ok',
      tier: 'internal',
      release: expect.stringMatching(/^\d{8}-/),
    });
  });

  it('serve the pages, with 404 for an indicator that is not there', async () => {
    expect(
      [await get('/'), await get('/i/stunting-u5'), await get('/i/nothing'), await get('/nowhere')].map(
        ({ status }) => status,
      ),
    ).toEqual([200, 200, 404, 404]);
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('draw pictures that any site may show, with the mark, and answer 304 to who has them', async () => {
    const response = await get('/i/stunting-u5.svg?tab=bars&lang=en&w=480');
    const svg = await response.text();
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('Generated figures, not official');
    expect(svg).toContain('Kế Sách');
    const again = await get('/i/stunting-u5.svg?tab=bars&lang=en&w=480', {
      'if-none-match': response.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it('refuse a picture of what is not there, or not carried, with a remedy', async () => {
    const unknown = await get('/i/nothing.svg');
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({
      error: { extensions: { code: 'UNKNOWN_INDICATOR', remedy: expect.any(String) } },
    });
    const uncarried = await get('/i/stations-with-midwife.svg?by=ethnicity');
    expect(uncarried.status).toBe(400);
    expect((await get('/i/stunting-u5.svg?area=999')).status).toBe(404);
  });

  it('serve one chart as a page for a frame, whatever stands in the address', async () => {
    const response = await get('/embed/stunting-u5?by=ethnicity&lang=%22%3E%3Cscript%3Ealert(1)%3C/script%3E');
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(page).toContain('<svg');
    expect(page).not.toContain('alert(1)');
  });

  it('serve a small loader, and GraphiQL from our own files only', async () => {
    const loader = await get('/embed.js');
    expect(loader.headers.get('access-control-allow-origin')).toBe('*');
    expect((await loader.arrayBuffer()).byteLength).toBeLessThan(4096);
    const page = await (await get('/graphiql')).text();
    expect(page).not.toMatch(/https?:\/\//);
    const script = /src="(\/assets\/graphiql-[^"]+)"/.exec(page)?.[1] ?? '';
    expect((await get(script)).status).toBe(200);
  });

  it('serve a sample page on another origin with both embeds', async () => {
    const page = await (await fetch(server.sample ?? '')).text();
    expect(new URL(server.sample ?? '').origin).not.toBe(new URL(server.url).origin);
    expect(page).toContain(`${server.url}/embed.js`);
    expect(page).toContain(`${server.url}/embed/stunting-u5`);
  });

  it('never leave the folder of the client', async () => {
    for (const path of ['/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fpackage.json', '/index.html'])
      expect((await get(path)).status).toBe(404);
  });
});

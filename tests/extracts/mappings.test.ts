import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../data/catalog/load.ts';
import { loadSources } from '../../data/sources/load.ts';
import { readRows, toHeadings } from './extract-rows.ts';
import { makeAll, PUBLISHED, ROOT } from './made.ts';

const sources = await loadSources(join(ROOT, 'data/sources'), await loadCatalog(join(ROOT, 'data/catalog')));
const toPattern = (files: string) => new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);

describe('every mapping', () => {
  const files = new Map<string, Buffer>();
  beforeAll(async () => {
    for (const [file, extract] of await makeAll({ seed: 3, years: [2015], scale: 0.05 }))
      files.set(file, extract.bytes);
    for (const file of readFilesOf(PUBLISHED)) files.set(relative(PUBLISHED, file), readFileSync(file));
  });

  it.each(sources.map((source) => [source.id, source] as const))(
    '%s names headings of its extract',
    async (_, source) => {
      const pattern = toPattern(source.files);
      const [file, bytes] = [...files].find(([name]) => pattern.test(name)) ?? [];
      expect(file, `no extract matches ${source.files}`).toBeDefined();
      const rows = await readRows(file ?? '', bytes ?? Buffer.alloc(0));
      const headings = source.xlsx
        ? (source.xlsx.sheets ?? [...new Set(rows.map((row) => row.sheet ?? ''))]).map((sheet) =>
            toHeadings(rows, sheet, source.xlsx?.headerRows ?? []),
          )
        : [rows[0]?.cells ?? []];
      expect(headings.length).toBeGreaterThan(0);
      for (const page of headings)
        expect(page).toEqual(expect.arrayContaining(Object.values(source.columns).map((column) => column.header)));
    },
  );

  it('leaves no extract unread', () => {
    const patterns = sources.map((source) => toPattern(source.files));
    expect([...files.keys()].filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('feeds every indicator of the catalogue', async () => {
    const fed = new Set(sources.flatMap((source) => source.feeds.map((feed) => feed.indicator)));
    const { indicators } = await loadCatalog(join(ROOT, 'data/catalog'));
    expect(indicators.map((indicator) => indicator.id).filter((id) => !fed.has(id))).toEqual([]);
  });

  it('says generated for what is generated, and only for that', () => {
    for (const source of sources) expect(source.provenance === 'generated', source.id).toBe(source.files.includes('/'));
  });
});

function readFilesOf(dir: string): string[] {
  return readdirSync(dir).map((name) => join(dir, name));
}

/** A newcomer adds an indicator, a dimension, a state of a place, each by one file or line. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toStateOn } from '../../data/catalog/area-states.ts';
import { SCHEMA_DIR, toJsonSchemas } from '../../data/catalog/json-schema.ts';
import { loadCatalog } from '../../data/catalog/load.ts';
import { toNearest } from '../../data/catalog/nearest.ts';
import { toDdl } from '../../data/warehouse/tables.ts';
import { ROOT } from '../setup/folders.ts';
import { toCopy, type Copy } from './copy.ts';

let copy: Copy;
beforeAll(async () => {
  copy = await toCopy();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const INDICATOR = `id: vaccinated-u1
order: 22
sector: health
department: health
title: { vi: Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ, en: Fully vaccinated infants }
shortTitle: { vi: Tiêm chủng đầy đủ, en: Fully vaccinated }
definition: { vi: Tỷ lệ phần trăm trẻ em dưới 1 tuổi được tiêm chủng đầy đủ., en: Share of infants fully vaccinated. }
numerator: { vi: Số trẻ được tiêm chủng đầy đủ, en: Infants fully vaccinated }
denominator: { vi: Số trẻ em dưới 1 tuổi, en: Infants }
unit: percent
direction: up
level: commune
calendar: year
breakdowns: [migration]
`;

const DIMENSION = `id: migration
order: 9
title: { vi: Tình trạng di cư, en: Migration }
by: { vi: theo tình trạng di cư, en: by migration }
categories:
  - { id: MOVED, label: { vi: Mới đến, en: Moved in } }
  - { id: STAYED, label: { vi: Tại chỗ, en: Settled } }
`;

describe('adding', () => {
  it('an indicator and a dimension takes one file each', async () => {
    await copy.write('catalog/indicators/health/vaccinated-u1.yml', INDICATOR);
    await copy.write('catalog/dimensions/migration.yml', DIMENSION);
    const catalog = await loadCatalog(copy.catalog);
    const added = catalog.indicators.find((indicator) => indicator.id === 'vaccinated-u1');
    expect(added).toMatchObject({ order: 22, targets: [], kind: 'additive', numeratorOnly: [], categories: {} });
    expect(catalog.indicators.filter((one) => one.sector !== 'context').map((one) => one.id)).toHaveLength(22);
    expect(catalog.dimensions.at(-1)?.id).toBe('migration');
    expect(toDdl(catalog.dimensions)[0]).toContain('migration varchar');
  });

  it('keeps what is not said on the side of caution', async () => {
    await copy.write('catalog/indicators/health/vaccinated-u1.yml', INDICATOR.replace('[migration]', '[sex]'));
    const catalog = await loadCatalog(copy.catalog);
    expect(catalog.indicators.find((one) => one.id === 'vaccinated-u1')?.sensitivity).toBe('sensitive');
  });

  it('changing a title or a target shows in what is loaded', async () => {
    const file = 'catalog/indicators/health/stunting-u5.yml';
    await copy.edit(file, 'en: Stunting among children under 5', 'en: Short for their age');
    await copy.edit(file, 'value: 23', 'value: 22.5');
    const changed = (await loadCatalog(copy.catalog)).indicators[0];
    expect([changed?.title.en, changed?.targets[1]?.value]).toEqual(['Short for their age', 22.5]);
  });

  it('a later state of a place leaves the earlier years as they were', async () => {
    const row = '31753,commune,948,Xã Mỹ Quới,Xã,rural,2009-12-24,';
    await copy.edit(
      'catalog/areas.csv',
      row,
      `${row}2018-01-01\n${row.replaceAll('Xã', 'Phường').replace('rural,2009-12-24', 'urban,2018-01-01')}`,
    );
    const { areas } = await loadCatalog(copy.catalog);
    const residence = (date: string) => toStateOn(areas, date).byCode.get('31753')?.residence;
    expect([residence('2017-12-31'), residence('2018-12-31')]).toEqual(['rural', 'urban']);
  });
});

describe('the schemas for editors', () => {
  it('are as committed', async () => {
    for (const [name, text] of toJsonSchemas()) {
      expect(await readFile(join(ROOT, SCHEMA_DIR, name), 'utf8'), `${name} is stale`).toBe(text);
    }
    expect([...toJsonSchemas().keys()]).toHaveLength(5);
  });

  it('let an indicator leave out what has a default, and nothing else', () => {
    const schema: unknown = JSON.parse(toJsonSchemas().get('indicator.schema.json') ?? '{}');
    expect(schema).toMatchObject({
      additionalProperties: false,
      required: expect.arrayContaining(['id', 'title', 'level']),
    });
    expect(schema).not.toMatchObject({ required: expect.arrayContaining(['targets']) });
  });
});

describe('a guess at an unknown name', () => {
  it.each([
    ['Dong Thap', 'Đồng Tháp'],
    ['stunting_u5', 'stunting-u5'],
    ['KHMR', 'KHMER'],
    ['poverty', undefined],
  ])('%s: %s', (written, meant) => {
    expect(toNearest(written, ['Đồng Tháp', 'stunting-u5', 'KHMER', 'underweight-u5'])).toBe(meant);
  });
});

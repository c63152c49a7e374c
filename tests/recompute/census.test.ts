import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../setup/folders.ts';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { ask, toKey } from './answers.ts';
import { readCensusByAge, readCensusByCommune } from './forms/census.ts';
import { readGazetteer } from './places.ts';

/** As published: General Statistics Office, Population and Housing Census of 1 April 2019, people by district. */
const PUBLISHED: Readonly<Record<string, number>> = {
  '941': 137_305,
  '942': 95_188,
  '943': 149_156,
  '944': 90_524,
  '945': 58_304,
  '946': 94_255,
  '947': 150_067,
  '948': 74_115,
  '949': 73_596,
  '950': 164_680,
  '951': 112_463,
};
const PROVINCE = 1_199_653;
const URBAN = 388_550;
const YEAR = 2019;

const folder = join(ROOT, 'data/extracts/published');
const byAge = readCensusByAge(join(folder, 'tong-dieu-tra-2019-huyen-tuoi.csv'));
const byCommune = readCensusByCommune(join(folder, 'tong-dieu-tra-2019-xa.csv'));
const places = readGazetteer(join(ROOT, 'data/catalog/areas.csv'), join(ROOT, 'data/catalog/aliases.csv'));
const sum = (rows: ReadonlyArray<{ readonly people: number }>) => rows.reduce((total, row) => total + row.people, 0);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(inject('demo').releases);
});
afterAll(() => server.close());

describe('the census of 2019', () => {
  it('adds up in the published extracts, by age and by commune', () => {
    expect(sum(byAge)).toBe(PROVINCE);
    expect(sum(byCommune)).toBe(PROVINCE);
    expect(sum(byAge.filter((row) => row.residence === 'URBAN'))).toBe(URBAN);
    expect(byCommune).toHaveLength(109);
  });

  it.each(Object.entries(PUBLISHED))('has the published figure of district %s in both extracts', (district, people) => {
    expect(sum(byAge.filter((row) => row.district === district))).toBe(people);
    expect(sum(byCommune.filter((row) => places.districtOf(row.commune) === district))).toBe(people);
  });

  it.each(['population', 'population-by-age'])('is answered by the server as published: %s', async (indicator) => {
    const province = await ask(server.graphql, { indicator, by: ['AREA', 'PERIOD'], level: 'PROVINCE' });
    expect(province.get(toKey('94', YEAR))?.value).toBe(PROVINCE);
    const districts = await ask(server.graphql, { indicator, by: ['AREA', 'PERIOD'], level: 'DISTRICT' });
    const answered = Object.keys(PUBLISHED).map((code) => [code, districts.get(toKey(code, YEAR))?.value]);
    expect(Object.fromEntries(answered)).toEqual(PUBLISHED);
  });

  it('is answered urban and rural as published', async () => {
    const cells = await ask(server.graphql, {
      indicator: 'population-by-age',
      by: ['AREA', 'PERIOD', 'RESIDENCE'],
      level: 'PROVINCE',
    });
    expect(cells.get(toKey('94', YEAR, 'URBAN'))?.value).toBe(URBAN);
    expect(cells.get(toKey('94', YEAR, 'RURAL'))?.value).toBe(PROVINCE - URBAN);
  });

  it('stands behind the children of 2019: each district, urban and rural, each whole age group', async () => {
    const by = ['AREA', 'PERIOD', 'RESIDENCE', 'AGE_GROUP'];
    const cells = await ask(server.graphql, { indicator: 'child-injuries', by, level: 'DISTRICT' });
    const groups = [
      ['Y0_4', 0],
      ['Y5_9', 5],
    ] as const;
    const published = byAge.flatMap((row) =>
      groups
        .filter(([, from]) => row.from === from && row.people > 0)
        .map(([group]) => [toKey(row.district, YEAR, row.residence, group), row.people] as const),
    );
    const answered = published.map(([key]) => [key, cells.get(key)?.denominator] as const);
    expect(Object.fromEntries(answered)).toEqual(Object.fromEntries(published));
    expect(published.length).toBeGreaterThan(40);
  });
});

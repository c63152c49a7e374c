/** The catalogue, the places and the releases over HTTP. */
import { readFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { post } from './ask.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(inject('demo').releases);
});
afterAll(() => server.close());
const ask = (query: string, variables?: object) => post(server.graphql, query, variables);

describe('the catalogue', () => {
  it('has the 21 indicators of the plan, and the context apart', async () => {
    const { data } = await ask(
      '{ plan: indicators { id } context: indicators(sector: CONTEXT) { id } health: indicators(sector: HEALTH) { id } }',
    );
    expect(data.plan).toHaveLength(21);
    expect(data.health).toHaveLength(7);
    expect(data.context).toEqual(expect.arrayContaining([{ id: 'population' }]));
  });

  it('is searched without marks', async () => {
    const { data } = await ask('{ indicators(search: "duoi nuoc") { id } }');
    expect(data.indicators).toEqual([{ id: 'child-drownings' }]);
  });

  it('describes an indicator wholly, in both languages', async () => {
    const { data, errors } = await ask(`{ indicator(id: "special-circumstances-share") {
      sector title en: title(lang: EN) definition formula numeratorLabel denominatorLabel direction level sensitivity notes
      unit { id symbol label differenceLabel(lang: EN) ratePer } department { id title } breakdowns { id title by categories { id label } aggregates { id } }
      targets { year operator value relative section label(lang: EN) } sources { id title citation provenance department { id } } coverage { period { year } expected reported missing { name } } gap { label(lang: EN) difference }
    } }`);
    expect(errors).toEqual([]);
    expect(data.indicator).toMatchObject({
      sector: 'SOCIAL',
      direction: 'DOWN',
      level: 'COMMUNE',
      department: { id: 'social' },
      unit: { id: 'percent', symbol: '%', differenceLabel: 'percentage points', ratePer: null },
      targets: [
        { year: 2015, operator: 'LTE', value: 14, section: 'II.2.3', label: 'at most 14% by 2015' },
        { year: 2020, operator: 'LTE', value: 11 },
      ],
    });
    expect(data.indicator?.sources).toHaveLength(2);
    expect(data.indicator?.breakdowns).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'RESIDENCE' }),
        expect.objectContaining({ id: 'ETHNICITY', aggregates: [{ id: 'MINORITY' }] }),
      ]),
    );
  });

  it('names the nearest for an unknown id', async () => {
    const { errors } = await ask('{ indicator(id: "stuntin-u5") { id } }');
    expect(errors[0]?.extensions).toMatchObject({
      code: 'UNKNOWN_INDICATOR',
      remedy: expect.stringContaining('stunting-u5'),
    });
  });

  it('tells the programme and its limits', async () => {
    const { data } = await ask(
      '{ programme { years milestones baselineYear area { name(lang: EN) } title } limits { maxRows maxIndicators maxDepth maxAliases maxTokens maxItems timeoutMs } breakdowns { id } }',
    );
    expect(data.programme).toMatchObject({
      milestones: [2015, 2020],
      baselineYear: 2012,
      area: { name: 'Sóc Trăng province' },
    });
    expect(data.limits).toEqual({
      maxRows: 20_000,
      maxIndicators: 50,
      maxDepth: 14,
      maxAliases: 60,
      maxTokens: 5000,
      maxItems: 100_000,
      timeoutMs: 10_000,
    });
    expect(data.breakdowns).toHaveLength(8);
  });
});

describe('places', () => {
  it('are those of a day', async () => {
    const { data } = await ask(`{
      districts: areas(level: DISTRICT) { id } communes: areas(level: COMMUNE, asOf: "2013-12-30") { id } inside: areas(within: "945", level: COMMUNE) { id parent { id } }
      old: area(id: "31735", asOf: "2012-12-31") { name en: name(lang: EN) residence { id } validTo } new: area(id: "31735") { name en: name(lang: EN) shortName residence { id } parent { name } }
    }`);
    expect(data.districts).toHaveLength(11);
    expect(data.communes).toHaveLength(109);
    expect(data.inside).toHaveLength(8);
    expect(data.old).toEqual({
      name: 'Xã Long Tân',
      en: 'Long Tân commune',
      residence: { id: 'RURAL' },
      validTo: '2013-12-30',
    });
    expect(data.new).toEqual({
      name: 'Phường 2',
      en: 'Ward 2',
      shortName: 'Phường 2',
      residence: { id: 'URBAN' },
      parent: { name: 'Thị xã Ngã Năm' },
    });
  });

  it('are found without marks', async () => {
    const { data } = await ask('{ areas(search: "ke sach", level: DISTRICT) { id children { id } } }');
    expect(data.areas?.[0]?.id).toBe('943');
    expect(data.areas?.[0]?.children).toHaveLength(13);
  });
});

describe('releases', () => {
  it('account for every row of every extract', async () => {
    const { data } = await ask(
      '{ release { facts rowsRead rowsLoaded rowsRejected rowsSkipped contentHash createdAt files { name rowsRead rowsLoaded rowsRejected rowsSkipped sha256 source { id department { id } } provenance } } releases { id } }',
    );
    const files: unknown = data.release?.files;
    if (!Array.isArray(files)) throw new Error('no files');
    for (const file of files) expect(file.rowsRead).toBe(file.rowsLoaded + file.rowsRejected + file.rowsSkipped);
    expect(files.reduce((sum, file) => sum + file.rowsRead, 0)).toBe(data.release?.rowsRead);
    expect(files.map(({ provenance }) => provenance)).toEqual(
      expect.arrayContaining(['GENERATED', 'CENSUS', 'REPORTED']),
    );
  });
});

describe('the schema', () => {
  it('is served as it is committed, everything with a description', async () => {
    const { data } = await ask(getIntrospectionQuery());
    const served = lexicographicSortSchema(buildClientSchema(JSON.parse(JSON.stringify(data))));
    const text = readFileSync('server/graphql/schema.graphql', 'utf8');
    expect(printSchema(served)).toBe(printSchema(lexicographicSortSchema(buildSchema(text))));
    const bare = Object.values(served.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && type.name !== 'Query' && !type.description,
    );
    expect(bare.map((type) => type.name)).toEqual([]);
  });
});

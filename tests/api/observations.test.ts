/** Figures over HTTP, from the demonstration release. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { post } from './ask.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(inject('demo').releases);
});
afterAll(() => server.close());
const ask = (query: string, variables?: object) => post(server.graphql, query, variables);

describe('observations', () => {
  it('give stunting for 2020 in 11 districts and 4 groups with parts, target and status', async () => {
    const { data, errors } = await ask(`{
      observations(indicators: ["stunting-u5"], by: [AREA, ETHNICITY], areaLevel: DISTRICT, period: {from: "2020", to: "2020"}) {
        count tier release { id generated notice(lang: EN) }
        rows { area { id name } category(breakdown: ETHNICITY) { id label } numerator denominator value absence provenance target { bound met status target { year label } } }
        warnings { code message(lang: EN) }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.observations).toMatchObject({
      count: 44,
      tier: 'INTERNAL',
      release: { generated: true, notice: 'Generated figures, not official' },
    });
    const rows: unknown = data.observations?.rows;
    if (!Array.isArray(rows)) throw new Error('no rows');
    expect(new Set(rows.map((row) => row.area.id)).size).toBe(11);
    expect(new Set(rows.map((row) => row.category.id))).toEqual(new Set(['KINH', 'KHMER', 'HOA', 'OTHER']));
    for (const { value, numerator, denominator, absence, target } of rows) {
      if (absence !== null) continue;
      expect(value).toBeCloseTo((numerator / denominator) * 100, 9);
      expect(target.met).toBe(value < 23);
      expect(target).toMatchObject({ bound: 23, target: { year: 2020, label: 'dưới 23% vào năm 2020' } });
      expect(target.status === 'MET').toBe(target.met);
    }
  });

  it('refuse stations by ethnic group with a code, a remedy and a request that works', async () => {
    const { errors, status } = await ask(
      '{ observations(indicators: ["stations-with-midwife"], by: [AREA, ETHNICITY]) { count } }',
    );
    expect(status).toBe(200);
    const extensions = errors[0]?.extensions ?? {};
    expect(extensions).toMatchObject({
      code: 'BREAKDOWN_NOT_COLLECTED',
      suggestion: { indicators: ['stations-with-midwife'], by: ['AREA'] },
    });
    expect(extensions.remedy).toContain('AREA, PERIOD, RESIDENCE');
    expect(extensions.requestId).toMatch(/^req-/);
    const again = await ask(
      'query Again($indicators: [ID!]!, $by: [Breakdown!]!) { observations(indicators: $indicators, by: $by) { count } }',
      Object(extensions.suggestion),
    );
    expect(again.data).toEqual({ observations: { count: 11 } });
  });

  it('understand fragments, aliases, variables and directives', async () => {
    const query = `query Two($id: ID!, $years: PeriodInput, $withTarget: Boolean!) {
      all: observations(indicators: [$id], period: $years) { rows { ...Figure } }
      minority: observations(indicators: [$id], period: $years, where: { ethnicity: { in: ["MINORITY"] } }) { rows { ...Figure } }
    }
    fragment Figure on Observation { value numerator target @include(if: $withTarget) { status } }`;
    const { data, errors } = await ask(query, {
      id: 'stunting-u5',
      years: { from: '2020', to: '2020' },
      withTarget: false,
    });
    expect(errors).toEqual([]);
    expect(Number(data.minority?.rows?.[0]?.numerator)).toBeLessThan(Number(data.all?.rows?.[0]?.numerator));
    expect(data.all?.rows?.[0]).not.toHaveProperty('target');
  });

  it('take a school year for the year in which it ends', async () => {
    const { data } = await ask(
      '{ observations(indicators: ["primary-net-enrolment"], period: {from: "2014-2015", to: "2014-2015"}) { rows { period { id year grain label en: label(lang: EN) start end } } } }',
    );
    expect(data.observations?.rows?.[0]?.period).toEqual({
      id: '2015',
      year: 2015,
      grain: 'SCHOOL_YEAR',
      label: 'năm học 2014-2015',
      en: 'school year 2014-2015',
      start: '2014-09-01',
      end: '2015-05-31',
    });
  });

  it('hold under an indicator with the same arguments', async () => {
    const { data } = await ask(
      '{ indicator(id: "stunting-u5") { observations(by: [AREA], where: {area: {within: "945"}}, areaLevel: COMMUNE, period: {latest: 1}) { count } } }',
    );
    expect(data.indicator?.observations).toEqual({ count: 8 });
  });

  it('answer from a kept release by id and refuse an unknown one', async () => {
    const { data } = await ask('{ release { id } }');
    const pinned = await ask(
      'query Pinned($id: ID) { observations(indicators: ["stunting-u5"], release: $id) { release { id } } }',
      { id: data.release?.id },
    );
    expect(pinned.data.observations?.release).toEqual(data.release);
    const { errors } = await ask('{ observations(indicators: ["stunting-u5"], release: "19990101-none") { count } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNKNOWN_RELEASE' });
  });

  it('mark census denominators of 2019 and tell them from generated ones', async () => {
    const { data } = await ask(
      '{ observations(indicators: ["child-injuries"], by: [PERIOD], period: {from: "2018", to: "2019"}) { rows { provenance denominatorProvenance } warnings { code } } }',
    );
    expect(data.observations?.rows).toEqual([
      { provenance: 'GENERATED', denominatorProvenance: 'GENERATED' },
      { provenance: 'GENERATED', denominatorProvenance: 'CENSUS' },
    ]);
    expect(data.observations?.warnings).toEqual(expect.arrayContaining([{ code: 'DENOMINATOR_BENCHMARKED' }]));
  });
});

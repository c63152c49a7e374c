/** Questions and their answers, on a warehouse small enough to work out by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CodedError } from '../../server/errors.ts';
import { findGap } from '../../server/measures/gap.ts';
import type { Tier } from '../../server/query/assemble.ts';
import { answerObservations } from '../../server/query/observations.ts';
import type { ObservationRequest } from '../../server/query/request.ts';
import type { ReleaseStore } from '../../server/releases/store.ts';
import { openSmallRelease, reported, stunting, type Row } from './small-release.ts';

const S = 'stunting-u5';
let store: ReleaseStore;

const injuries = (year: number, cause: string | null, numerator: number | null, denominator: number | null): Row => ({
  indicator: 'child-injuries',
  year,
  district: '945',
  area: '31615',
  residence: 'URBAN',
  ethnicity: 'KINH',
  sex: 'M',
  age_group: 'Y0_4',
  cause,
  numerator,
  denominator,
  numerator_provenance: numerator === null ? null : 'generated',
  denominator_provenance: denominator === null ? null : 'census',
});

beforeAll(async () => {
  store = await openSmallRelease({
    fact: [
      stunting(2012, '945', '31615', 'URBAN', 'KINH', 30, 100),
      stunting(2012, '945', '31618', 'RURAL', 'KHMER', 50, 100),
      stunting(2014, '945', '31615', 'URBAN', 'KINH', 20, 200),
      stunting(2014, '945', '31618', 'RURAL', 'KHMER', 90, 200),
      stunting(2014, '943', '31528', 'URBAN', 'KINH', 0, 50),
      injuries(2012, 'FALL', 8, null),
      injuries(2012, 'BURN', 2, null),
      injuries(2012, null, null, 1000),
      injuries(2014, 'FALL', 9, null),
      injuries(2014, null, null, 1000),
      {
        indicator: 'plan-integration',
        year: 2014,
        district: null,
        area: '94',
        numerator: 3,
        denominator: 4,
        numerator_provenance: 'generated',
        denominator_provenance: 'generated',
      },
      {
        indicator: 'plan-integration',
        year: 2014,
        district: '945',
        area: '945',
        numerator: 1,
        denominator: 4,
        numerator_provenance: 'generated',
        denominator_provenance: 'generated',
      },
      {
        indicator: 'hiv-children-treated',
        year: 2014,
        district: '945',
        area: '945',
        sex: 'F',
        numerator: 2,
        denominator: 3,
        numerator_provenance: 'generated',
        denominator_provenance: 'generated',
      },
    ],
    coverage: [
      ...[2012, 2014].flatMap((year) => [
        reported(S, year, '945', '31615', 'URBAN'),
        reported(S, year, '945', '31618', 'RURAL'),
      ]),
      reported(S, 2014, '943', '31528', 'URBAN'),
      reported(S, 2014, '947', '31684', 'URBAN', 'missing'),
      ...[2012, 2014].map((year) => reported('child-injuries', year, '945', '31615', 'URBAN')),
      reported('plan-integration', 2014, '945', '945', null),
      reported('hiv-children-treated', 2014, '945', '945', null),
    ],
    published: [
      {
        indicator: 'ethnic-share',
        year: 2019,
        area: '94',
        dimension: 'ethnicity',
        category: 'KINH',
        value: 64.58,
        provenance: 'reported',
        citation: 'x',
        source: 'test',
      },
    ],
    reject: [{ file: 1, source: 'test', row: 7, heading: 'Xã', value: '?', code: 'x', year: 2014 }],
  });
});
afterAll(() => store.close());

async function ask(request: ObservationRequest, tier: Tier = 'internal') {
  return answerObservations(await store.current(), request, { tier });
}

async function refusal(request: ObservationRequest): Promise<CodedError> {
  const error: unknown = await ask(request).catch((one: unknown) => one);
  if (error instanceof CodedError) return error;
  throw new Error(`not refused: ${JSON.stringify(request)}`);
}

describe('figures', () => {
  it('are sums of numerators over sums of denominators, never means of rates', async () => {
    const { rows } = await ask({ indicators: [S], by: [], period: { from: 2014, to: 2014 } });
    expect(rows[0]).toMatchObject({ numerator: 110, denominator: 450, absence: null });
    expect(rows[0]?.value).toBeCloseTo((110 / 450) * 100, 12);
  });

  it('answer for the newest year when none is named', async () => {
    const { rows } = await ask({ indicators: [S], by: [] });
    expect(rows[0]?.period).toEqual({ id: '2014', grain: 'year', year: 2014, from: 2014, to: 2014 });
  });

  it('fill the whole grid, with the reason for each absence', async () => {
    const { rows, count } = await ask({ indicators: [S], by: ['area'], period: { from: 2014, to: 2014 } });
    const absence = Object.fromEntries(rows.map((row) => [row.area.code, row.absence]));
    expect(count).toBe(11);
    expect(absence).toMatchObject({ 945: null, 943: null, 947: 'MISSING', 941: 'NOT_APPLICABLE' });
  });

  it('keep zero apart from absence', async () => {
    const { rows } = await ask({
      indicators: [S],
      by: ['area', 'residence'],
      period: { from: 2014, to: 2014 },
      where: { area: { in: ['943'] } },
    });
    expect(rows.map((row) => [row.categories[0]?.category, row.value, row.absence])).toEqual([
      ['URBAN', 0, null],
      ['RURAL', null, 'NOT_APPLICABLE'],
    ]);
  });

  it('say that a year without an extract was not collected', async () => {
    const { rows } = await ask({ indicators: [S], by: ['period'] });
    expect(rows).toHaveLength(9);
    expect(rows.filter((row) => row.absence === 'NOT_COLLECTED').map((row) => row.period.year)).toEqual([
      2013, 2015, 2016, 2017, 2018, 2019, 2020,
    ]);
  });

  it('say that a group without children has nobody concerned', async () => {
    const { rows } = await ask({ indicators: [S], by: ['ethnicity'], period: { from: 2014, to: 2014 } });
    expect(rows.map((row) => [row.categories[0]?.category, row.absence])).toEqual([
      ['KINH', null],
      ['KHMER', null],
      ['HOA', 'ZERO_DENOMINATOR'],
      ['OTHER', 'ZERO_DENOMINATOR'],
    ]);
  });

  it('keep a whole denominator when asked by a dimension that only numerators carry', async () => {
    const { rows } = await ask({ indicators: ['child-injuries'], by: ['cause'], period: { from: 2012, to: 2012 } });
    const fall = rows.find((row) => row.categories[0]?.category === 'FALL');
    expect(fall).toMatchObject({ value: 8, denominator: 1000, rate: 800, denominatorProvenance: 'census' });
    const traffic = rows.find((row) => row.categories[0]?.category === 'TRAFFIC');
    expect(traffic).toMatchObject({ value: 0, denominator: 1000, rate: 0, absence: null });
  });

  it('count units of the province itself for the province only', async () => {
    const province = await ask({ indicators: ['plan-integration'], by: [] });
    expect(province.rows[0]).toMatchObject({ numerator: 4, denominator: 8 });
    const districts = await ask({ indicators: ['plan-integration'], by: ['area'] });
    expect(districts.rows.find((row) => row.area.code === '945')).toMatchObject({ numerator: 1, denominator: 4 });
  });

  it('take years together only when asked for a range without PERIOD, with a warning', async () => {
    const { rows, warnings } = await ask({ indicators: [S], by: [], period: { from: 2012, to: 2014 } });
    expect(rows[0]).toMatchObject({
      numerator: 190,
      denominator: 650,
      target: null,
      period: { id: '2012..2014', grain: 'pooled' },
    });
    expect(warnings.map(({ code }) => code)).toContain('POOLED_PERIODS');
  });

  it('come as published where they were published, and nowhere else', async () => {
    const { rows } = await ask({ indicators: ['ethnic-share'], by: ['ethnicity'], period: { from: 2019, to: 2019 } });
    expect(rows.map((row) => [row.value, row.absence])).toEqual([
      [64.58, null],
      [null, 'NOT_COLLECTED'],
      [null, 'NOT_COLLECTED'],
      [null, 'NOT_COLLECTED'],
      [null, 'NOT_COLLECTED'],
    ]);
    expect(rows[0]?.provenance).toBe('reported');
  });
});

describe('conditions', () => {
  it('on categories narrow the sums; an aggregate stands for its parts', async () => {
    const { rows } = await ask({
      indicators: [S],
      by: [],
      period: { from: 2014, to: 2014 },
      where: { categories: { ethnicity: { in: ['MINORITY'] } } },
    });
    expect(rows[0]).toMatchObject({ numerator: 90, denominator: 200 });
  });

  it('on figures and statuses look at finished rows', async () => {
    const high = await ask({ indicators: [S], by: ['area', 'period'], where: { value: { gte: 20 } } });
    expect(high.rows.map((row) => [row.area.code, row.period.year])).toEqual([
      ['945', 2012],
      ['945', 2014],
    ]);
    const met = await ask({ indicators: [S], by: ['area', 'period'], where: { status: { in: ['MET'] } } });
    expect(met.rows.map((row) => [row.area.code, row.period.year])).toEqual([['943', 2014]]);
  });

  it('join by or over what the rows are broken down by', async () => {
    const where = { or: [{ categories: { ethnicity: { in: ['KHMER'] } } }, { value: { lt: 11 } }] };
    const { rows } = await ask({ indicators: [S], by: ['ethnicity'], period: { from: 2014, to: 2014 }, where });
    expect(rows.map((row) => row.categories[0]?.category)).toEqual(['KINH', 'KHMER']);
    expect((await refusal({ indicators: [S], by: [], where })).code).toBe('BAD_REQUEST');
  });

  it('order by Vietnamese names and by figures, absent ones last, and page', async () => {
    const names = await ask({ indicators: [S], by: ['area'], orderBy: [{ field: 'AREA', direction: 'ASC' }] });
    expect(names.rows.map((row) => row.area.name).slice(0, 3)).toEqual([
      'Huyện Châu Thành',
      'Huyện Cù Lao Dung',
      'Huyện Kế Sách',
    ]);
    const values = await ask({
      indicators: [S],
      by: ['area'],
      orderBy: [{ field: 'VALUE', direction: 'DESC' }],
      limit: 2,
      offset: 1,
    });
    expect(values.count).toBe(11);
    expect(values.rows[0]?.area.code).toBe('943');
    expect(values.rows[1]?.value).toBeNull();
  });
});

describe('refusals name what can be asked instead', () => {
  it.each<[string, ObservationRequest, string]>([
    ['an unknown indicator', { indicators: ['stunting'], by: [] }, 'UNKNOWN_INDICATOR'],
    ['an unknown place', { indicators: [S], by: [], where: { area: { in: ['999'] } } }, 'UNKNOWN_AREA'],
    [
      'a breakdown that is not carried',
      { indicators: ['stations-with-midwife'], by: ['ethnicity'] },
      'BREAKDOWN_NOT_COLLECTED',
    ],
    [
      'a filter by one that is not carried',
      { indicators: ['stations-with-midwife'], by: [], where: { categories: { ethnicity: { in: ['KINH'] } } } },
      'BREAKDOWN_NOT_COLLECTED',
    ],
    [
      'communes of a figure by district',
      { indicators: ['hiv-children-treated'], by: ['area'], areaLevel: 'commune' },
      'BREAKDOWN_NOT_COLLECTED',
    ],
    [
      'districts of a published figure',
      { indicators: ['ethnic-share'], by: ['area'], areaLevel: 'district' },
      'NOT_ADDITIVE',
    ],
    ['a year outside the plan', { indicators: [S], by: [], period: { from: 1999, to: 2000 } }, 'PERIOD_OUT_OF_RANGE'],
    ['a range that runs backwards', { indicators: [S], by: [], period: { from: 2015, to: 2013 } }, 'BAD_REQUEST'],
    ['an unknown category', { indicators: [S], by: [], where: { categories: { sex: { in: ['X'] } } } }, 'BAD_REQUEST'],
    [
      'too many rows',
      { indicators: [S], by: ['area', 'period', 'ethnicity', 'sex', 'age_group', 'residence'], areaLevel: 'commune' },
      'TOO_MANY_ROWS',
    ],
    [
      'the country, of a figure of the province',
      { indicators: [S], by: [], where: { area: { in: ['VN'] } } },
      'BREAKDOWN_NOT_COLLECTED',
    ],
    ['the country as a level', { indicators: [S], by: ['area'], areaLevel: 'country' }, 'BREAKDOWN_NOT_COLLECTED'],
    ['an empty list of places', { indicators: [S], by: [], where: { area: { in: [] } } }, 'BAD_REQUEST'],
    [
      'a category of another indicator',
      { indicators: [S], by: [], where: { categories: { age_group: { in: ['Y0_4'] } } } },
      'BREAKDOWN_NOT_COLLECTED',
    ],
    [
      'a part of a published figure',
      { indicators: ['ethnic-share'], by: [], where: { categories: { ethnicity: { in: ['KINH'] } } } },
      'NOT_ADDITIVE',
    ],
    ['no indicator', { indicators: [], by: [] }, 'BAD_REQUEST'],
  ])('%s', async (_, request, code) => {
    const error = await refusal(request);
    expect(error.code).toBe(code);
    expect(error.remedy.length).toBeGreaterThan(10);
  });
});

describe('doubts', () => {
  it('say that figures are generated, incomplete, and held against the target of the province', async () => {
    const { warnings } = await ask({ indicators: [S], by: ['area'], period: { from: 2014, to: 2014 } });
    expect(warnings.map(({ code }) => code)).toEqual(['GENERATED_DATA', 'INCOMPLETE_REPORTING', 'TARGET_OF_PROVINCE']);
    expect(warnings[1]?.words.en).toBe(
      'Incomplete: 1 place-years have not reported and 1 rows were rejected at intake.',
    );
  });
});

describe('the public tier', () => {
  it('withholds sensitive figures below the province and broken down, and lets no condition find them', async () => {
    const below = await ask(
      { indicators: ['hiv-children-treated'], by: ['area'], where: { area: { in: ['945'] } } },
      'public',
    );
    expect(below.rows[0]).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      target: null,
      absence: 'PROTECTED',
    });
    const found = await ask(
      { indicators: ['hiv-children-treated'], by: ['area'], where: { value: { gte: 0 } } },
      'public',
    );
    expect(found.count).toBe(0);
    const split = await ask({ indicators: ['hiv-children-treated'], by: ['sex'] }, 'public');
    expect(split.rows.every((row) => row.absence === 'PROTECTED')).toBe(true);
    const whole = await ask({ indicators: ['hiv-children-treated'], by: [] }, 'public');
    expect(whole.rows[0]?.numerator).toBe(2);
  });
});

describe('the widest gap', () => {
  it('is between the highest and lowest group of 100 children or more, the worse off first', async () => {
    const gap = await findGap(await store.current(), S, undefined, 'internal');
    expect(gap).toMatchObject({
      dimension: 'residence',
      high: { category: 'RURAL', value: 45 },
      low: { category: 'URBAN', value: 8 },
      difference: 37,
    });
    expect(gap?.words).toEqual({
      vi: 'Nông thôn cao hơn thành thị 37,0 điểm phần trăm',
      en: 'Rural 37.0 percentage points above urban',
    });
  });

  it('is none where nothing is broken down', async () => {
    expect(await findGap(await store.current(), 'plan-integration', undefined, 'internal')).toBeNull();
  });
});

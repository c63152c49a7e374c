/** The statements themselves: their text, that DuckDB can plan them, and that sums are right whatever the grouping. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilePublished, compileSums } from '../../server/query/compile.ts';
import { toCompiler } from '../../server/query/dialect/open.ts';
import { answerObservations } from '../../server/query/observations.ts';
import { planRequest, type IndicatorPlan } from '../../server/query/plan.ts';
import type { ObservationRequest } from '../../server/query/request.ts';
import type { ReleaseStore } from '../../server/releases/store.ts';
import { openSmallRelease, reported, stunting } from './small-release.ts';

const COMMUNES = [
  { district: '945', area: '31615', residence: 'URBAN' },
  { district: '945', area: '31618', residence: 'RURAL' },
  { district: '943', area: '31528', residence: 'URBAN' },
] as const;
const GROUPS = ['KINH', 'KHMER', 'HOA', 'OTHER'] as const;
const YEARS = [2012, 2013] as const;
const FACTS = COMMUNES.flatMap((commune, i) =>
  GROUPS.flatMap((group, j) =>
    YEARS.map((year, k) => ({ ...commune, group, year, numerator: i + 2 * j + k, denominator: 20 + i * j + k })),
  ),
);

let store: ReleaseStore;
beforeAll(async () => {
  store = await openSmallRelease({
    fact: FACTS.map(({ year, district, area, residence, group, numerator, denominator }) =>
      stunting(year, district, area, residence, group, numerator, denominator),
    ),
    coverage: COMMUNES.flatMap(({ district, area, residence }) =>
      YEARS.map((year) => reported('stunting-u5', year, district, area, residence)),
    ),
  });
});
afterAll(() => store.close());

async function planOf(request: ObservationRequest): Promise<IndicatorPlan> {
  const [plan] = await planRequest(await store.current(), request);
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

const SHAPES: Readonly<Record<string, ObservationRequest>> = {
  'the province over time': { indicators: ['stunting-u5'], by: ['period'] },
  'districts and groups in one year': {
    indicators: ['stunting-u5'],
    by: ['area', 'ethnicity'],
    period: { from: 2012, to: 2012 },
  },
  'communes of a district, filtered': {
    indicators: ['stunting-u5'],
    by: ['area'],
    areaLevel: 'commune',
    where: { area: { within: '945' }, categories: { ethnicity: { notIn: ['KINH'] }, residence: { in: ['RURAL'] } } },
  },
  'causes, numerators apart': { indicators: ['child-injuries'], by: ['cause'], period: { from: 2012, to: 2012 } },
};

describe('every shape of statement', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, request) => {
    const release = await store.current();
    const plan = await planOf(request);
    for (const part of ['both', 'numerator', 'denominator'] as const) {
      const { sql, parameters } = compileSums(toCompiler(), plan, [2012], part).compile();
      expect(`${sql}\n${JSON.stringify(parameters)}`).toMatchSnapshot(part);
      await expect(compileSums(release.reader.db, plan, [2012], part).explain()).resolves.toBeDefined();
    }
  });

  it('of published figures', async () => {
    const plan = await planOf({ indicators: ['ethnic-share'], by: ['ethnicity'], period: { from: 2019, to: 2019 } });
    expect(compilePublished(toCompiler(), plan, [2019]).compile().sql).toMatchSnapshot();
    const { reader } = await store.current();
    await expect(compilePublished(reader.db, plan, [2019]).explain()).resolves.toBeDefined();
  });

  it('binds what the asker says and never writes it into the text', async () => {
    const plan = await planOf({ indicators: ['stunting-u5'], by: ['area'], where: { area: { in: ['945'] } } });
    const { sql, parameters } = compileSums(toCompiler(), plan, [2012], 'both').compile();
    expect(sql).not.toMatch(/945|stunting|2012/);
    expect(parameters).toEqual(expect.arrayContaining(['stunting-u5', '945', 2012]));
  });
});

describe('any grouping', () => {
  it('sums to what the facts themselves sum to', async () => {
    const release = await store.current();
    const by = fc.subarray(['area', 'period', 'residence', 'ethnicity']);
    const kept = fc.subarray([...GROUPS], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(by, kept, async (asked, groups) => {
        const request = {
          indicators: ['stunting-u5'],
          by: asked,
          period: { from: 2012, to: 2013 },
          where: { categories: { ethnicity: { in: groups } } },
        };
        const { rows } = await answerObservations(release, request, { tier: 'internal' });
        const facts = FACTS.filter(({ group }) => groups.includes(group));
        const sum = (
          list: ReadonlyArray<{ numerator: number | null; denominator: number | null }>,
          part: 'numerator' | 'denominator',
        ) => list.reduce((all, one) => all + (one[part] ?? 0), 0);
        expect(sum(rows, 'numerator')).toBe(sum(facts, 'numerator'));
        expect(sum(rows, 'denominator')).toBe(sum(facts, 'denominator'));
        for (const { value, absence } of rows) expect(value === null).toBe(absence !== null);
        for (const { value } of rows) expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

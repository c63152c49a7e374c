import { readFile } from 'node:fs/promises';
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseChartAnswer } from '../../client/charts/answer.ts';
import { toChartRequest } from '../../client/charts/request.ts';
import { CHART_TABS } from '../../client/charts/state.ts';
import { toAnswer, toRow } from './answers.ts';
import { toState } from './picture.ts';

const schema = buildSchema(await readFile(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'));

/** Mistakes of the document, and of the variables against the types that it declares. */
function findMistakes(query: string, variables: Readonly<Record<string, unknown>>): string[] {
  const document = parse(query);
  const operation = getOperationAST(document);
  const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
  return [...validate(schema, document), ...errors].map(({ message }) => message);
}

describe('the question of each tab', () => {
  for (const tab of CHART_TABS) {
    for (const place of ['', '&area=945']) {
      for (const time of ['', '&time=2013..2018', '&time=2015..', '&time=..2015', '&time=2015']) {
        it(`${tab}${place}${time} is valid against the schema`, () => {
          const { query, variables } = toChartRequest(toState(`tab=${tab}&by=age_group${place}${time}`));
          expect(findMistakes(query, variables)).toEqual([]);
        });
      }
    }
  }

  it('is refused with a breakdown that the schema does not know', () => {
    const { query, variables } = toChartRequest(toState('tab=groups&by=colour'));
    expect(findMistakes(query, variables).join()).toContain('COLOUR');
  });

  it('asks for one year where places are compared, and for all years of a trend', () => {
    expect(toChartRequest(toState('tab=bars')).variables).toMatchObject({
      by: ['AREA'],
      level: 'DISTRICT',
      period: { latest: 1 },
    });
    expect(toChartRequest(toState('tab=map&time=2013..2016')).variables).toMatchObject({
      period: { from: '2016', to: '2016' },
    });
    expect(toChartRequest(toState('area=945')).variables).toMatchObject({
      by: ['PERIOD'],
      where: { area: { in: ['945'] } },
    });
    expect(toChartRequest(toState('tab=gap&by=ethnicity')).variables).toMatchObject({ by: ['PERIOD', 'ETHNICITY'] });
  });
});

describe('an answer', () => {
  it('is taken as it comes', () => {
    const answer = toAnswer([toRow({ value: 3 })]);
    expect(parseChartAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  });

  for (const [name, data] of [
    ['nothing', null],
    ['no indicator', { release: {} }],
    ['no rows', { release: {}, indicator: { unit: {}, targets: [], sources: [] } }],
  ] as const) {
    it(`of ${name} is refused in words`, () => {
      expect(() => parseChartAnswer(data)).toThrow(/the answer has not the shape/);
    });
  }
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Source, type Condition } from '../../data/sources/schema.ts';
import { openDatabase, type Database, type DuckDBConnection } from '../../data/warehouse/connect.ts';
import { toCategory, toTaken } from '../../etl/sql/category.ts';
import { toConditions } from '../../etl/sql/condition.ts';
import { toLiteral, toName } from '../../etl/sql/quote.ts';
import { isMatch } from '../../etl/stages/extract-files.ts';
import { toSourcePlan } from '../../etl/stages/source-plan.ts';

const plan = toSourcePlan(
  Source.parse({
    id: 'any',
    department: 'office',
    title: { vi: 'Bất kỳ', en: 'Any' },
    provenance: 'reported',
    citation: { vi: 'Bất kỳ', en: 'Any' },
    files: '*.csv',
    csv: {},
    period: { column: 'age', form: 'year' },
    columns: {
      label: { header: 'Nhãn' },
      age: { header: 'Tuổi', type: 'integer' },
      mark: { header: 'Dấu', type: 'mark' },
    },
    place: { level: 'commune', constant: '1' },
    feeds: [{ indicator: 'any', numerator: { count: 'rows' } }],
  }),
  0,
);

let database: Database;
let db: DuckDBConnection;
beforeAll(async () => {
  database = await openDatabase(':memory:', { readOnly: false });
  db = await database.connect();
  await db.run('create table t (id integer, c0 varchar, c1 varchar, v1 double, v2 boolean)');
  await db.run(
    `insert into t values (1, 'Có', '3', 3, true), (2, 'CÓ', '10', 10, false), (3, 'w70.1', null, null, false), (4, null, '0', 0, true), (5, 'Cộng ''huyện''', '5', 5, false)`,
  );
});
afterAll(() => {
  db.closeSync();
  database.close();
});

async function select(sql: string): Promise<unknown[]> {
  return (await db.runAndReadAll(sql)).getColumnsJson()[0] ?? [];
}

describe('conditions', () => {
  it.each<[readonly Condition[], string, readonly number[]]>([
    [[], 'true', [1, 2, 3, 4, 5]],
    [[{ column: 'label', is: 'có' }], "coalesce(lower(c0) in ('có'), false)", [1, 2]],
    [[{ column: 'age', in: [3, 0] }], 'coalesce(v1 in (3, 0), false)', [1, 4]],
    [[{ column: 'age', between: [3, 5] }], 'coalesce(v1 between 3 and 5, false)', [1, 5]],
    [[{ column: 'mark', is: true }], 'coalesce(v2 in (true), false)', [1, 4]],
    [
      [{ column: 'label', between: ['W65', 'W74'] }],
      "coalesce(upper(left(c0, 3)) between 'W65' and 'W74', false)",
      [3],
    ],
    [[{ column: 'label', matches: "^cộng 'h" }], "coalesce(regexp_matches(c0, '^cộng ''h', 'i'), false)", [5]],
    [
      [
        {
          any: [
            { column: 'age', is: 10 },
            { column: 'mark', is: true },
          ],
        },
        { column: 'label', in: ['Có'] },
      ],
      "(coalesce(v1 in (10), false) or coalesce(v2 in (true), false)) and coalesce(lower(c0) in ('có'), false)",
      [1, 2],
    ],
  ])('%j', async (where, sql, ids) => {
    expect(toConditions(where, plan)).toBe(sql);
    expect(await select(`select id from t where ${sql} order by id`)).toEqual(ids);
  });
});

describe('categories', () => {
  it('follow from labels, from ranges, or stand for all rows', async () => {
    const labels = { column: 'label', map: { Có: 'YES' } };
    const ages = { column: 'age', ranges: [{ from: 0, to: 4, code: 'YOUNG' }], otherwise: 'OLD' };
    const codes = { column: 'label', ranges: [{ from: 'W65', to: 'W74', code: 'DROWNING' }] };
    expect(toCategory(labels, plan)).toBe("case lower(c0) when 'có' then 'YES' end");
    const ask = (rule: Parameters<typeof toCategory>[0]) =>
      select(`select ${toCategory(rule, plan)} from t order by id`);
    expect(await ask(labels)).toEqual(['YES', 'YES', null, null, null]);
    expect(await ask(ages)).toEqual(['YOUNG', 'OLD', null, 'YOUNG', 'OLD']);
    expect(await ask(codes)).toEqual([null, null, 'DROWNING', null, null]);
    expect(await ask({ constant: "IT'S" })).toEqual(Array.from({ length: 5 }, () => "IT'S"));
    expect([labels, ages].map(toTaken)).toEqual(['Có', '0-4']);
  });
});

describe('texts within statements', () => {
  it('cannot leave their quotes', async () => {
    const hostile = `'; drop table t; --"`;
    expect(await select(`select ${toLiteral(hostile)} as ${toName(hostile)}`)).toEqual([hostile]);
  });
});

describe('patterns of files', () => {
  it.each([
    ['health/rounds-2012.csv', 'health/rounds-*.csv', true],
    ['health/old/rounds-2012.csv', 'health/rounds-*.csv', false],
    ['health/old/rounds-2012.csv', '**/rounds-*.csv', true],
    ['rounds-2012.csv', '**/rounds-????.csv', true],
    ['rounds-2012xcsv', 'rounds-*.csv', false],
    ['xrounds-2012.csv', 'rounds-*.csv', false],
  ])('%s fits %s: %s', (name, pattern, fits) => {
    expect(isMatch(name, pattern)).toBe(fits);
  });
});

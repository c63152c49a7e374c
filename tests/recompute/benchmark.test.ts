import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../setup/folders.ts';
import { toBenchmarked, type People } from './benchmark.ts';
import { readGazetteer } from './places.ts';

const places = readGazetteer(join(ROOT, 'data/catalog/areas.csv'), join(ROOT, 'data/catalog/aliases.csv'));
const row = (place: string, age: number, n: number): People => ({ place, age, sex: 'F', group: 'KINH', n });
const urban = (people: number) => [{ district: '941', residence: 'URBAN', from: 0, to: 4, people }];
const numbers = (rows: readonly People[]) => rows.map((r) => [r.place, r.age, r.n]);

describe('the benchmark of the recomputation', () => {
  it('gives the units left over to the largest remainders', () => {
    // 10 shared as 3:3:1 gives 4.29, 4.29, 1.43: the last has the largest remainder.
    const rows = toBenchmarked([row('31498', 0, 3), row('31501', 1, 3), row('31504', 2, 1)], urban(10), places, 2019);
    expect(numbers(rows)).toEqual([
      ['31498', 0, 4],
      ['31501', 1, 4],
      ['31504', 2, 2],
    ]);
  });

  it('breaks ties by the code of the place, whatever the order of the rows', () => {
    const rows = toBenchmarked([row('31504', 0, 1), row('31498', 0, 1)], urban(3), places, 2019);
    expect(numbers(rows)).toEqual([
      ['31504', 0, 1],
      ['31498', 0, 2],
    ]);
  });

  it('leaves ages without a total as they are', () => {
    expect(numbers(toBenchmarked([row('31498', 7, 5)], urban(10), places, 2019))).toEqual([['31498', 7, 5]]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Extract, Wish } from '../../data/extracts/generate/extracts.ts';
import { makeAll, ROOT } from './made.ts';

const SMALL: Wish = { seed: 7, years: [2013], scale: 0.05 };

describe('the generator', () => {
  let first: Map<string, Extract>;
  beforeAll(async () => {
    first = await makeAll(SMALL);
  });

  it('makes twelve extracts a year', () => {
    expect([...first.keys()].toSorted()).toHaveLength(12);
  });

  it('gives the same bytes for the same seed, workbooks too', async () => {
    const second = await makeAll(SMALL);
    for (const [file, extract] of first) expect(second.get(file)?.bytes.equals(extract.bytes), file).toBe(true);
  });

  it('gives other figures for another seed', async () => {
    const other = await makeAll({ ...SMALL, seed: 8 });
    const same = [...first]
      .filter(([file, extract]) => other.get(file)?.bytes.equals(extract.bytes))
      .map(([file]) => file);
    expect(same).toEqual([]);
  });

  it('makes a year alike whether alone or among others', async () => {
    const among = await makeAll({ ...SMALL, years: [2012, 2013] });
    for (const [file, extract] of first) expect(among.get(file)?.bytes.equals(extract.bytes), file).toBe(true);
    expect(among.has('social/diem-vui-choi-2012.xlsx')).toBe(false);
  });

  it('made the committed samples', async () => {
    const samples = await makeAll({ seed: 20, years: [2015], scale: 1, sampleRows: 20 });
    expect(samples.size).toBe(12);
    for (const [file, extract] of samples) {
      const committed = readFileSync(join(ROOT, 'data/extracts/samples', file));
      expect(
        committed.equals(extract.bytes),
        `${file} is not what the generator makes; run demo:extracts -- --samples`,
      ).toBe(true);
    }
  });
});

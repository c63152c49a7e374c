import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dumpRelease, GOLDEN_DIR, openTrial, readGolden } from './trial.ts';

const CASES = readdirSync(GOLDEN_DIR);

describe('golden extracts', () => {
  it('there are some for every form', () => {
    expect(CASES).toEqual(
      expect.arrayContaining([
        'benchmark',
        'csv-awkward',
        'line-lists',
        'published',
        'xlsx-enrolment',
        'xlsx-staffing',
      ]),
    );
  });

  it.each(CASES)('%s gives the facts, rejected rows, gaps and counts that stand beside it', async (name) => {
    const trial = await openTrial(name);
    try {
      const { release } = await trial.load();
      const expected = readdirSync(join(GOLDEN_DIR, name, 'expected'));
      for (const [file, text] of await dumpRelease(trial.releases, release)) {
        const [head = ''] = text.split('\n');
        // A table without rows has no file.
        expect(text).toBe(expected.includes(file) ? await readGolden(name, file) : `${head}\n`);
      }
    } finally {
      await trial.remove();
    }
  });
});

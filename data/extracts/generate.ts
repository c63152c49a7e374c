/** `npm run demo:extracts`: writes the generated extracts, their README and the lists of planted faults and gaps. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildWorld, makeExtracts, type Wish } from './generate/extracts.ts';
import type { Planted } from './generate/faults.ts';
import { toReadme } from './generate/readme.ts';
import { NOT_YET, SILENT, YEARS } from './generate/story.ts';

const PATHS = {
  areas: join(import.meta.dirname, '../catalog/areas.csv'),
  published: join(import.meta.dirname, 'published'),
};

const Options = z.object({
  out: z.string().optional(),
  seed: z.coerce.number<string>().int().default(20),
  years: z
    .string()
    .regex(/^\d{4}(\.\.\d{4})?$/, 'write years as 2012..2020')
    .default(`${YEARS[0]}..${YEARS.at(-1)}`),
  scale: z.coerce.number<string>().positive().default(1),
  samples: z.boolean().default(false),
});

/** The wish behind the command line; throws with the remedy when a word of it cannot be read. */
function parseWish(args: readonly string[]): { wish: Wish; out: string } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      seed: { type: 'string' },
      years: { type: 'string' },
      scale: { type: 'string' },
      samples: { type: 'boolean' },
    },
  });
  const options = Options.parse(values);
  const [from = 0, to = from] = options.years.split('..').map(Number);
  const years = options.samples ? [2015] : YEARS.filter((year) => year >= from && year <= to);
  if (years.length === 0) throw new Error(`no year in "${options.years}"; take some of ${YEARS[0]}..${YEARS.at(-1)}`);
  const out = options.out ?? join(import.meta.dirname, options.samples ? 'samples' : 'generated');
  return { out, wish: { seed: options.seed, scale: options.scale, years, ...(options.samples && { sampleRows: 20 }) } };
}

async function main(args: readonly string[]): Promise<void> {
  const { wish, out } = parseWish(args);
  const started = performance.now();
  const planted: Planted[] = [];
  let files = 0,
    rows = 0;
  for (const folder of ['health', 'education', 'social', 'statistics'])
    await rm(join(out, folder), { recursive: true, force: true });
  for await (const extract of makeExtracts(buildWorld(wish, PATHS), wish)) {
    const file = join(out, extract.file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, extract.bytes);
    planted.push(...extract.planted);
    files += 1;
    rows += extract.rows;
  }
  await writeFile(join(out, 'README.txt'), toReadme(wish));
  if (wish.sampleRows === undefined) {
    await writeFile(
      join(out, 'planted-faults.json'),
      `[\n${planted.map((fault) => JSON.stringify(fault)).join(',\n')}\n]\n`,
    );
    await writeFile(
      join(out, 'planted-gaps.json'),
      `${JSON.stringify({ silent: SILENT, notYet: NOT_YET }, null, 2)}\n`,
    );
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${files} extracts, ${rows} rows, ${planted.length} planted faults in ${seconds} s: ${out}`);
}

await main(process.argv.slice(2));

/** `load`: reads the extracts, checks every row, publishes a release. */
import { loadCatalog } from '../../data/catalog/load.ts';
import { loadSources } from '../../data/sources/load.ts';
import { hashInputs } from '../publish/inputs-hash.ts';
import { load } from '../publish/load.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Options } from './options.ts';
import { createProgress } from './progress.ts';
import { toReportText } from './report-text.ts';

export async function runLoad(options: Options): Promise<ExitCode> {
  const start = performance.now();
  const catalog = await loadCatalog(options.catalog);
  const sources = await loadSources(options.sources, catalog);
  const { extracts, inputsHash } = await hashInputs(options.extracts, options.catalog, options.sources);
  const bytes = extracts.reduce((sum, file) => sum + file.bytes, 0);
  const screen = { isTTY: process.stderr.isTTY, write: (text: string) => void process.stderr.write(text) };
  const progress = createProgress(screen, bytes, options.quiet || options.json, () => performance.now());
  try {
    const order = {
      catalog,
      sources,
      extracts,
      inputsHash,
      sourcesDir: options.sources,
      releasesDir: options.releases,
      force: options.force,
      now: new Date(),
    };
    const outcome = await load(order, progress);
    progress.stop();
    const took = (performance.now() - start) / 1000;
    const { release, unchanged, contentHash, report } = outcome;
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    if (options.json) {
      const told = { release, unchanged, contentHash, seconds: took, steps: progress.seconds(), peakMb, ...report };
      process.stdout.write(`${JSON.stringify(told)}\n`);
    } else if (!options.quiet) {
      process.stdout.write(`${toReportText(outcome, took)}\n`);
    }
    return EXIT.ok;
  } finally {
    progress.stop();
  }
}

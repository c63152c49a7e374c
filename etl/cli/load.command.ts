/** `load`: reads the extracts, checks every row, publishes a release. */
import { loadCatalog } from '../../data/catalog/load.ts';
import { loadSources } from '../../data/sources/load.ts';
import { hashInputs } from '../publish/inputs-hash.ts';
import { load } from '../publish/load.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Options } from './options.ts';
import { createProgress } from './progress.ts';
import { toReportText } from './report-text.ts';
import type { Terminal } from './terminal.ts';

export async function runLoad(options: Options, terminal: Terminal): Promise<ExitCode> {
  const start = terminal.clock();
  const catalog = await loadCatalog(options.catalog);
  const sources = await loadSources(options.sources, catalog);
  const { extracts, inputsHash } = await hashInputs(options.extracts, options.catalog, options.sources);
  const bytes = extracts.reduce((sum, file) => sum + file.bytes, 0);
  const progress = createProgress(terminal, bytes, options.quiet || options.json);
  try {
    const order = {
      catalog,
      sources,
      extracts,
      inputsHash,
      sourcesDir: options.sources,
      releasesDir: options.releases,
      force: options.force,
      now: terminal.now(),
    };
    const outcome = await load(order, progress);
    progress.stop();
    const took = (terminal.clock() - start) / 1000;
    const { release, unchanged, contentHash, report } = outcome;
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    if (options.json) {
      const told = { release, unchanged, contentHash, seconds: took, steps: progress.seconds(), peakMb, ...report };
      terminal.out(`${JSON.stringify(told)}\n`);
    } else if (!options.quiet) {
      terminal.out(`${toReportText(outcome, took)}\n`);
    }
    return EXIT.ok;
  } finally {
    progress.stop();
  }
}

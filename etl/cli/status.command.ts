/** `status`: whether the served release answers for the extracts, the catalogue and the mappings as they are now. */
import { hashInputs } from '../publish/inputs-hash.ts';
import { readCurrent, readInputsHash } from '../publish/releases.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

export async function runStatus(options: Options, terminal: Terminal): Promise<ExitCode> {
  const current = await readCurrent(options.releases);
  const { inputsHash } = await hashInputs(options.extracts, options.catalog, options.sources);
  const upToDate = current !== undefined && (await readInputsHash(options.releases)) === inputsHash;
  if (options.json) terminal.out(`${JSON.stringify({ current: current ?? null, upToDate })}\n`);
  else if (current === undefined) terminal.out('there is no release yet; run "npm run etl -- load"\n');
  else
    terminal.out(
      `release ${current} is ${upToDate ? 'up to date' : 'older than its inputs; run "npm run etl -- load"'}\n`,
    );
  return EXIT.ok;
}

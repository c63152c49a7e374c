/** Runs one command line to its exit code. */
import { EXIT, type ExitCode } from './exit-codes.ts';
import { HELP } from './help.ts';
import { parseOptions, UsageError, type Command, type Options } from './options.ts';
import type { Terminal } from './terminal.ts';

// Each command brings its own modules, so that `status` answers without waiting for the rest.
const RUN: Readonly<Record<Command, (options: Options, terminal: Terminal) => Promise<ExitCode>>> = {
  load: async (options, terminal) => (await import('./load.command.ts')).runLoad(options, terminal),
  releases: async (options, terminal) => (await import('./releases.command.ts')).runReleases(options, terminal),
  status: async (options, terminal) => (await import('./status.command.ts')).runStatus(options, terminal),
  help: async (_, terminal) => {
    terminal.out(HELP);
    return EXIT.ok;
  },
};

/** Runs the arguments after the script's name. Never throws: what goes wrong is written and told by the code. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const options = parseOptions(args);
    return await RUN[options.command](options, terminal);
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return toExitCode(error);
  }
}

function toExitCode(error: unknown): ExitCode {
  if (error instanceof UsageError) return EXIT.usage;
  return error instanceof Error && error.name === 'CatalogError' ? EXIT.catalogue : EXIT.refused;
}

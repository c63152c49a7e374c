/** `npm run etl -- COMMAND`: extracts in, releases out. See `help` for commands, options and exit codes. */
import { EXIT, type ExitCode } from './cli/exit-codes.ts';
import { HELP } from './cli/help.ts';
import { parseOptions, UsageError, type Command, type Options } from './cli/options.ts';

// Each command brings its own modules, so that `status` answers without waiting for the rest.
const RUN: Readonly<Record<Command, (options: Options) => Promise<ExitCode>>> = {
  load: async (options) => (await import('./cli/load.command.ts')).runLoad(options),
  releases: async (options) => (await import('./cli/releases.command.ts')).runReleases(options),
  status: async (options) => (await import('./cli/status.command.ts')).runStatus(options),
  help: async () => {
    process.stdout.write(HELP);
    return EXIT.ok;
  },
};

try {
  const options = parseOptions(process.argv.slice(2));
  process.exitCode = await RUN[options.command](options);
} catch (error) {
  process.exitCode = toExitCode(error);
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

function toExitCode(error: unknown): ExitCode {
  if (error instanceof UsageError) return EXIT.usage;
  return error instanceof Error && error.name === 'CatalogError' ? EXIT.catalogue : EXIT.refused;
}

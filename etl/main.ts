/** `npm run etl -- COMMAND`: extracts in, releases out. See `help` for commands, options and exit codes. */
import { runCommand } from './cli/run.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isScreen: process.stderr.isTTY,
  now: () => new Date(),
  clock: () => performance.now(),
});

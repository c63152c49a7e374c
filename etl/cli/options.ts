/** The command line, read and checked. */
import { parseArgs } from 'node:util';

export const COMMANDS = ['load', 'releases', 'status', 'help'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Options {
  readonly command: Command;
  /** Folders of extracts. */
  readonly extracts: readonly string[];
  readonly catalog: string;
  readonly sources: string;
  readonly releases: string;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly force: boolean;
}

/** Thrown for a command line that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const DEFAULTS = {
  extracts: ['data/extracts/generated', 'data/extracts/published'],
  catalog: 'data/catalog',
  sources: 'data/sources',
  releases: 'data/releases',
} as const;

/** Reads the arguments after the script's name. Throws `UsageError`. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = read(args);
  if (values.help === true) return { ...toOptions(values), command: 'help' };
  const [word = 'help', ...rest] = positionals;
  const command = COMMANDS.find((name) => name === word);
  if (command === undefined) throw new UsageError(`unknown command "${word}"; use one of: ${COMMANDS.join(', ')}`);
  const allowed = command === 'releases' ? ['list'] : [];
  const odd = rest.find((name) => !allowed.includes(name));
  if (odd !== undefined)
    throw new UsageError(`"${odd}" is not understood after "${command}"; see "npm run etl -- help"`);
  return { ...toOptions(values), command };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        extracts: { type: 'string', multiple: true },
        catalog: { type: 'string' },
        sources: { type: 'string' },
        releases: { type: 'string' },
        quiet: { type: 'boolean' },
        json: { type: 'boolean' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function toOptions(values: ReturnType<typeof read>['values']): Omit<Options, 'command'> {
  return {
    extracts: values.extracts ?? DEFAULTS.extracts,
    catalog: values.catalog ?? DEFAULTS.catalog,
    sources: values.sources ?? DEFAULTS.sources,
    releases: values.releases ?? DEFAULTS.releases,
    quiet: values.quiet ?? false,
    json: values.json ?? false,
    force: values.force ?? false,
  };
}

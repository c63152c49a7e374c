/** The settings of a start, with those that only a start uses. */
import { fileURLToPath } from 'node:url';
import { parseConfig, type Config } from '../config.ts';

export interface Environment {
  readonly config: Config;
  readonly root: string;
}

export function loadEnvironment(): Environment {
  try {
    return { config: parseConfig(process.env), root: fileURLToPath(new URL('../..', import.meta.url)) };
  } catch (error) {
    process.stderr.write(`not started: ${error instanceof Error ? error.message : String(error)}\n`);
    return process.exit(2);
  }
}

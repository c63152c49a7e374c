/** Runs an installed tool on the repository and gives back how it ended and what it said. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `node <root>/node_modules/<script> ...args` (or a project file through tsx) in `root`. */
export function runTool(root: string, script: string, args: readonly string[]): Promise<Said> {
  const own = script.endsWith('.ts');
  const argv = own ? ['--import', 'tsx', script] : [join(root, 'node_modules', script)];
  const env = { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...argv, ...args],
      { cwd: root, env, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, out, err });
      },
    );
  });
}

/** The lines of a text that say something. */
export function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

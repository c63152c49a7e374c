/** Runs one of the project's own commands as a person would, and gives back what it printed. */
import { spawn } from 'node:child_process';
import { ROOT } from './folders.ts';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

interface How {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `node ...args` to its end; standard output and errors come joined, in the order they were written. */
export function runNode(args: readonly string[], how: How = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: how.cwd ?? ROOT,
      env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '', ...how.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a TypeScript file of the project; throws with its output when it ends badly. */
export async function runScript(file: string, args: readonly string[], how: How = {}): Promise<string> {
  const ran = await runNode(['--import', 'tsx', file, ...args], how);
  if (ran.code !== 0)
    throw new Error(`${file} ${args.join(' ')} ended with code ${ran.code}; its output:\n${ran.output}`);
  return ran.output;
}

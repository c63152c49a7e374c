/** Runs one of the project's own commands and waits for it. */
import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** `show`: its output goes to the terminal as well. */
export function runNode(root: string, args: readonly string[], show: boolean): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Like `runNode`; throws when the command fails. */
export async function runStep(root: string, what: string, args: readonly string[], show: boolean): Promise<Ran> {
  const ran = await runNode(root, args, show);
  if (ran.code !== 0) throw new Error(`${what} failed (exit code ${ran.code}); see above`);
  return ran;
}

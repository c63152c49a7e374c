import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCheck } from './check.ts';

const REASONS = 'docs/decisions.md';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Every dependency has its line of reason, and no line outlives its dependency. */
export const reasons = defineCheck({
  id: 'reasons',
  rule: 'every dependency has a reason',
  async run(root) {
    const { dependencies, devDependencies }: Package = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const installed = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    const given = readReasons(readFileSync(join(root, REASONS), 'utf8'));
    return {
      problems: [
        ...installed
          .filter((name) => !given.includes(name))
          .map((name) => `package.json: "${name}" has no reason: add a line to ${REASONS}`),
        ...given
          .filter((name) => !installed.includes(name))
          .map((name) => `${REASONS}: "${name}" is no dependency any more: take its line out`),
      ],
      note: `${installed.length} dependencies`,
    };
  },
});

/** The names in the first column of the table. */
function readReasons(text: string): string[] {
  const cells = text.split('\n').flatMap((line) => /^\| (`[^|]+`) \|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => cell.split(',').map((name) => name.trim().replaceAll('`', '')));
}

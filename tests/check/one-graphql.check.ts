import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCheck } from './check.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/** Two copies of graphql refuse each other's schemas while running ("another module or realm"). */
export const oneGraphql = defineCheck({
  id: 'one-graphql',
  rule: 'one copy of graphql in the lock file',
  async run(root) {
    const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const copies = Object.entries(lock.packages).filter(([path]) => /(^|\/)node_modules\/graphql$/.test(path));
    const found = copies.map(([path, { version }]) => `${path}@${version ?? '?'}`).join(', ');
    return copies.length === 1
      ? { problems: [], note: found }
      : {
          problems: [
            `package-lock.json: ${copies.length} copies of graphql (${found}): align the versions that ask for it`,
          ],
        };
  },
});

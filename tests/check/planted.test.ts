import { afterAll, describe, expect, it } from 'vitest';
import { runNode } from '../setup/spawn.ts';
import type { Check } from './check.ts';
import { deadCode } from './dead-code.check.ts';
import { fileSizes } from './file-sizes.check.ts';
import { format } from './format.check.ts';
import { generated } from './generated.check.ts';
import { layers } from './layers.check.ts';
import { layout } from './layout.check.ts';
import { lint } from './lint.check.ts';
import { oneGraphql } from './one-graphql.check.ts';
import { makeCopy } from './planted.ts';
import { portable } from './portable.check.ts';
import { reasons } from './reasons.check.ts';
import { types } from './types.check.ts';

const copy = makeCopy();
afterAll(() => copy.remove());

const LONG = Array.from({ length: 401 }, (_, i) => `export const line${i} = ${i};\n`).join('');

interface Plant {
  readonly mistake: string;
  readonly check: Check;
  readonly path: string;
  readonly text: string;
  /** What the check says of it, beside the file's name. */
  readonly says: RegExp;
}

const PLANTS: readonly Plant[] = [
  {
    mistake: 'a server file that imports from etl',
    check: layers,
    path: 'server/planted.ts',
    text: "import '../etl/main.ts';\n",
    says: /server\/planted\.ts -> etl\/main\.ts: server-never-imports-etl/,
  },
  {
    mistake: 'a chart that imports from the server',
    check: layers,
    path: 'client/charts/planted.ts',
    text: "import '../../server/main.ts';\n",
    says: /client\/charts\/planted\.ts -> server\/main\.ts: client-knows-only-the-api/,
  },
  {
    mistake: 'a recomputation that borrows from the ETL',
    check: layers,
    path: 'tests/recompute/planted.ts',
    text: "import '../../etl/main.ts';\n",
    says: /tests\/recompute\/planted\.ts -> etl\/main\.ts: recomputation-shares-nothing/,
  },
  {
    mistake: 'a second file that opens DuckDB',
    check: layers,
    path: 'server/planted.ts',
    text: "import '@duckdb/node-api';\n",
    says: /server\/planted\.ts -> .*: one-file-opens-the-warehouse/,
  },
  {
    mistake: 'a file above 400 lines',
    check: fileSizes,
    path: 'etl/planted.ts',
    text: LONG,
    says: /etl\/planted\.ts: 401 lines, above 400/,
  },
  {
    mistake: 'an explicit any',
    check: lint,
    path: 'server/planted.ts',
    text: 'export const planted: any = 1;\n',
    says: /server\/planted\.ts.*no-explicit-any/,
  },
  {
    mistake: 'a type that does not fit',
    check: types,
    path: 'server/planted.ts',
    text: "export const planted: number = 'one';\n",
    says: /server\/planted\.ts.*TS2322/,
  },
  {
    mistake: 'an export that nothing uses',
    check: deadCode,
    path: 'data/catalog/planted.ts',
    text: 'export const planted = 1;\n',
    says: /data\/catalog\/planted\.ts/,
  },
  {
    mistake: 'a file that is not formatted',
    check: format,
    path: 'server/planted.ts',
    text: 'export  const planted=1\n',
    says: /server\/planted\.ts: not formatted/,
  },
  {
    mistake: 'a folder for everything',
    check: layout,
    path: 'server/utils/planted.ts',
    text: '',
    says: /server\/utils\/planted\.ts: the name says nothing/,
  },
  {
    mistake: 'a new top-level folder',
    check: layout,
    path: 'scripts/planted.ts',
    text: '',
    says: /"scripts" is not one of the top-level entries/,
  },
  {
    mistake: 'the path of a machine',
    check: portable,
    path: 'docs/planted.md',
    text: ['see ', 'home', 'someone', 'notes'].join('/'),
    says: /docs\/planted\.md:1: machine path/,
  },
];

describe('npm run check finds', () => {
  it.each(PLANTS)('$mistake', async ({ check, path, text, says }) => {
    copy.plant(path, text);
    const { problems } = await check.run(copy.root);
    copy.restore(path);
    expect(problems.join('\n')).toMatch(says);
  });

  it('a stale schema.graphql', async () => {
    copy.append('server/graphql/schema.graphql', '\ntype Planted {\n  id: ID!\n}\n');
    const { problems } = await generated.run(copy.root);
    copy.restore('server/graphql/schema.graphql');
    expect(problems.join('\n')).toMatch(/schema\.graphql is stale/);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('a second copy of graphql in the lock file', async () => {
    copy.plant(
      'package-lock.json',
      JSON.stringify({ packages: { 'node_modules/graphql': {}, 'node_modules/x/node_modules/graphql': {} } }),
    );
    const { problems } = await oneGraphql.run(copy.root);
    copy.restore('package-lock.json');
    expect(problems.join('\n')).toMatch(/2 copies of graphql/);
  });

  it('a dependency without a reason', async () => {
    copy.plant('package.json', JSON.stringify({ dependencies: { 'left-pad': '1.3.0' }, devDependencies: {} }));
    const { problems } = await reasons.run(copy.root);
    copy.restore('package.json');
    expect(problems.join('\n')).toMatch(/"left-pad" has no reason/);
  });

  it('and ends with code 1, naming the rule and the file', async () => {
    copy.plant('server/planted.ts', LONG);
    const ran = await runNode(['--import', 'tsx', 'tests/check/run.ts', 'file-sizes'], { cwd: copy.root });
    copy.restore('server/planted.ts');
    expect(ran.code).toBe(1);
    expect(ran.output).toMatch(/BROKEN {2}file-sizes[\s\S]*server\/planted\.ts: 401 lines/);
  });
});

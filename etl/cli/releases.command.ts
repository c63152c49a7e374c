/** `releases list`: the releases that are kept. */
import { listReleases, readCurrent } from '../publish/releases.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Options } from './options.ts';
import { toTable } from './report-text.ts';
import type { Terminal } from './terminal.ts';

export async function runReleases({ releases, json }: Options, terminal: Terminal): Promise<ExitCode> {
  const current = await readCurrent(releases);
  const list = (await listReleases(releases)).map(({ id, createdAt, facts, rowsRead, rowsRejected }) => ({
    id,
    current: id === current,
    createdAt,
    facts,
    rowsRead,
    rowsRejected,
  }));
  if (json) terminal.out(`${JSON.stringify({ releases: list })}\n`);
  else if (list.length === 0) terminal.out(`no release in "${releases}"; run "npm run etl -- load"\n`);
  else {
    const head = ['release', '', 'made', 'facts', 'rows read', 'rejected'];
    const rows = list.map((r) => [
      r.id,
      r.current ? 'current' : '',
      r.createdAt,
      String(r.facts),
      String(r.rowsRead),
      String(r.rowsRejected),
    ]);
    terminal.out(`${toTable([head, ...rows], 3)}\n`);
  }
  return EXIT.ok;
}

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELP } from '../../etl/cli/help.ts';
import { parseOptions } from '../../etl/cli/options.ts';
import { runCommand } from '../../etl/cli/run.ts';
import { runNode, type Ran } from '../setup/spawn.ts';
import { HEAD, writeRoundsMapping } from './rounds.ts';
import { CATALOG_DIR, openTrial, type Trial } from './trial.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
  await writeRoundsMapping(trial);
  await trial.write(
    'extracts/rounds-2012.csv',
    `${HEAD}\nMỹ Tú;Xã Long Hưng;Kinh;Nam;1.000;200;80\nMỹ Tú;Xã ?;Kinh;Nam;1;0;80\n`,
  );
});
afterAll(() => trial.remove());

const terminal = { isScreen: false, now: () => new Date('2026-01-02T03:04:05Z'), clock: () => performance.now() };

/** Runs a command with what it writes joined, as `Ran` of a process. */
async function run(...args: readonly string[]): Promise<Ran> {
  let output = '';
  const write = (text: string) => void (output += text);
  const code = await runCommand(toArgs(args), { ...terminal, out: write, err: write });
  return { code, output };
}

function toArgs(args: readonly string[]): string[] {
  const folders = ['--catalog', CATALOG_DIR, '--sources', trial.sources, '--releases', trial.releases];
  const extracts = args.includes('--extracts') ? [] : ['--extracts', trial.extracts];
  // Of an option given twice the last one counts.
  return [...extracts, ...folders, ...args];
}

describe('npm run etl', () => {
  it('loads, says what became of every row, and knows afterwards that nothing is new', async () => {
    expect(await run('status', '--json')).toEqual({ code: 0, output: '{"current":null,"upToDate":false}\n' });
    expect((await run('releases', 'list')).output).toMatch(/^no release in /);

    const loaded = await runNode(['--import', 'tsx', 'etl/main.ts', ...toArgs(['load'])]);
    expect(loaded.code).toBe(0);
    expect(loaded.output).toMatch(/^đọc tệp \/ reading files\n/);
    expect(loaded.output).toMatch(/rounds-2012\.csv +rounds +2 +1 +1 +0\n/);
    expect(loaded.output).toMatch(/1 × Không có địa bàn này \/ Unknown place \(unknown-place\)/);
    expect(loaded.output).toMatch(/rounds-2012\.csv, 3: Cột “Xã”: không tìm thấy địa bàn “Xã \?”/);
    expect(loaded.output).toMatch(/short-children 2012: \d+\/\d+/);
    expect(loaded.output).toMatch(/Phiên bản số liệu \d{8}-[0-9a-f]{8} đã công bố/);

    const release = (await readFile(`${trial.releases}/CURRENT`, 'utf8')).trim();
    expect((await run('status', '--json')).output).toBe(`{"current":"${release}","upToDate":true}\n`);
    expect((await run('status')).output).toBe(`release ${release} is up to date\n`);
    expect((await run('releases', 'list')).output).toMatch(new RegExp(`${release} +current`));
    const told: unknown = JSON.parse((await run('load', '--json')).output);
    expect(told).toMatchObject({ release, unchanged: true, rowsRead: 2, rowsLoaded: 1, rowsRejected: 1, facts: 1 });
    expect(told).toMatchObject({ rejects: [{ code: 'unknown-place', count: 1 }] });

    await trial.write('extracts/rounds-2013.csv', `${HEAD}\n`);
    expect((await run('status', '--json')).output).toBe(`{"current":"${release}","upToDate":false}\n`);
  });

  it('says nothing when it is told to be quiet', async () => {
    expect(await run('load', '--quiet')).toEqual({ code: 0, output: '' });
  });

  it('ends with 1 when a load is refused, with 3 for mistakes in the mappings', async () => {
    const refused = await run('load', '--extracts', `${trial.dir}/nowhere`);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.output).toMatch(/the folder of extracts ".*nowhere" cannot be read/);
    await trial.write('broken/rounds.yml', 'id: rounds\n');
    const mistaken = await run('load', '--sources', `${trial.dir}/broken`);
    expect(mistaken).toMatchObject({ code: 3 });
    expect(mistaken.output).toMatch(/broken\/rounds\.yml:1: "department" is missing/);
  });

  it('ends with 2 for a command line that makes no sense', async () => {
    expect(await run('lod')).toEqual({
      code: 2,
      output: 'unknown command "lod"; use one of: load, releases, status, help\n',
    });
    expect(() => parseOptions(['load', '--fast'])).toThrow(/--fast/);
    expect(() => parseOptions(['load', 'now'])).toThrow('"now" is not understood after "load"');
    expect(() => parseOptions(['load', '--extracts'])).toThrow(/extracts/);
  });

  it('knows its folders, and explains itself', () => {
    expect(parseOptions(['load', '--extracts', 'a', '--extracts', 'b'])).toMatchObject({
      command: 'load',
      extracts: ['a', 'b'],
    });
    expect(parseOptions(['load'])).toMatchObject({
      extracts: ['data/extracts/generated', 'data/extracts/published'],
      releases: 'data/releases',
    });
    expect(parseOptions(['releases', 'list'])).toMatchObject({ command: 'releases', json: false });
    expect(parseOptions([])).toMatchObject({ command: 'help' });
    expect(parseOptions(['load', '--help'])).toMatchObject({ command: 'help' });
    for (const word of ['load', 'releases list', 'status', '--extracts', '--force', 'Exit codes'])
      expect(HELP).toContain(word);
  });
});

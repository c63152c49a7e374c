import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEPT, listReleases, pruneReleases, readCurrent, readInputsHash } from '../../etl/publish/releases.ts';
import { LoadRefused } from '../../etl/refusal.ts';
import { HEAD, writeRoundsMapping } from './rounds.ts';
import { askRelease, openTrial, type Trial } from './trial.ts';

const ROW = 'Mỹ Tú;Xã Long Hưng;Kinh;Nam;';
const day = (n: number) => new Date(`2026-01-${String(n).padStart(2, '0')}T12:00:00Z`);

let trial: Trial;
beforeEach(async () => {
  trial = await openTrial();
  await writeRoundsMapping(trial);
  await writeRound('100;20;80');
});
afterEach(() => trial.remove());

const writeRound = (numbers: string, name = 'extracts/rounds-2012.csv') =>
  trial.write(name, `${HEAD}\n${ROW}${numbers}\n`);
const leftovers = () => readdirSync(trial.releases).filter((name) => name.startsWith('.'));

describe('a release', () => {
  it('is a folder with database, catalogue, manifest and report, named by day and content, and is the current one', async () => {
    await trial.write('extracts/other/notes.csv', 'a,b\n');
    const { release, contentHash, unchanged, report } = await trial.load({ now: day(3) });
    expect(unchanged).toBe(false);
    expect(report.unclaimed).toEqual(['other/notes.csv']);
    expect(release).toBe(`20260103-${contentHash.slice(0, 8)}`);
    expect(await readFile(join(trial.releases, 'CURRENT'), 'utf8')).toBe(`${release}\n`);
    expect(readdirSync(join(trial.releases, release)).toSorted()).toEqual([
      'catalog.json',
      'internal.duckdb',
      'manifest.json',
      'report.json',
    ]);
    const [manifest] = await listReleases(trial.releases);
    expect(manifest).toMatchObject({ id: release, contentHash, facts: 1, rowsRead: 1, rowsLoaded: 1, rowsRejected: 0 });
    expect(manifest).toMatchObject({ generated: false, createdAt: '2026-01-03T12:00:00.000Z' });
    expect(manifest?.files).toMatchObject([{ name: 'rounds-2012.csv', source: 'rounds', provenance: 'reported' }]);
    const catalog: unknown = JSON.parse(await readFile(join(trial.releases, release, 'catalog.json'), 'utf8'));
    expect(catalog).toMatchObject({ programme: { id: 'trial' }, sources: [{ id: 'rounds', title: { vi: 'Cân đo' } }] });
    expect(leftovers()).toEqual([]);
  });

  it('is not made again from the same files, the next day neither, unless it is asked for', async () => {
    const first = await trial.load({ now: day(3) });
    const second = await trial.load({ now: day(4) });
    expect(second).toMatchObject({ unchanged: true, release: first.release, contentHash: first.contentHash });
    expect(await listReleases(trial.releases)).toHaveLength(1);
    const third = await trial.load({ now: day(3), force: true });
    expect(third).toMatchObject({ unchanged: false, release: `${first.release}-2`, contentHash: first.contentHash });
    expect(await readCurrent(trial.releases)).toBe(third.release);
  });

  it('does not depend on the order of files or of their folders', async () => {
    await trial.write('a/rounds-2013.csv', `${HEAD}\n${ROW}50;5;80\n`);
    await trial.write('b/rounds-2014.csv', `${HEAD}\n${ROW}60;6;80\n`);
    const [a, b] = [join(trial.dir, 'a'), join(trial.dir, 'b')];
    const first = await trial.load({ extracts: [trial.extracts, a, b] });
    const second = await trial.load({ extracts: [b, trial.extracts, a] });
    expect(second).toMatchObject({ unchanged: true, contentHash: first.contentHash });
    expect(await readInputsHash(trial.releases)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of earlier content becomes the current one again within the day', async () => {
    const first = await trial.load({ now: day(3) });
    await writeRound('100;21;80');
    const second = await trial.load({ now: day(3) });
    expect(second.contentHash).not.toBe(first.contentHash);
    await writeRound('100;20;80');
    expect(await trial.load({ now: day(3) })).toMatchObject({ unchanged: false, release: first.release });
    expect(await readCurrent(trial.releases)).toBe(first.release);
    expect(await listReleases(trial.releases)).toHaveLength(2);
  });

  it(`is kept while it is among the last ${KEPT}, and always while it is the current one`, async () => {
    const base = {
      contentHash: 'c',
      inputsHash: 'i',
      facts: 0,
      rowsRead: 0,
      rowsLoaded: 0,
      rowsRejected: 0,
      rowsSkipped: 0,
    };
    for (let n = 1; n <= KEPT + 3; n += 1) {
      const manifest = { ...base, id: `r${n}`, createdAt: day(n).toISOString(), generated: false, files: [] };
      await trial.write(`releases/r${n}/manifest.json`, JSON.stringify(manifest));
    }
    await trial.write('releases/CURRENT', 'r2\n');
    expect(await pruneReleases(trial.releases)).toEqual(['r4', 'r3', 'r1']);
    expect((await listReleases(trial.releases)).map(({ id }) => id)).toEqual(['r8', 'r7', 'r6', 'r5', 'r2']);
  });

  it('is untouched by a load that is refused, which says everything that is wrong at once', async () => {
    const { release } = await trial.load();
    await trial.write('extracts/rounds-2013.csv', 'Huyện;Xã\nMỹ Tú;Xã Long Hưng\n');
    await trial.write('extracts/rounds-2014.csv', `${HEAD}\n"Mỹ Tú;never closed`);
    const refused = await trial.load().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(LoadRefused);
    expect(String(refused)).toMatch(/rounds-2013\.csv: heading "Dân tộc" is not there/);
    expect(String(refused)).toMatch(/rounds-2014\.csv: after row 1: /);
    expect(await readCurrent(trial.releases)).toBe(release);
    expect(await askRelease(trial.releases, release, 'select count(*)::integer as n from fact')).toEqual([{ n: 1 }]);
    expect(leftovers()).toEqual([]);
  });
});

describe('what dead loads leave behind', () => {
  it('a release that cannot be read counts as none, and is not built upon', async () => {
    const { release } = await trial.load();
    await trial.write(`releases/${release}/manifest.json`, '{"id": ');
    await trial.write('releases/INPUTS', 'torn');
    expect(await readCurrent(trial.releases)).toBeUndefined();
    expect(await readInputsHash(trial.releases)).toBeUndefined();
    expect(await trial.load()).toMatchObject({ release: `${release}-2`, unchanged: false });
  });

  it('is removed by the next, and its lock is taken over', async () => {
    const half = join(trial.releases, '.building-999999');
    await mkdir(half, { recursive: true });
    await writeFile(join(half, 'internal.duckdb'), 'half a file');
    // No process has this number: it is above what the kernel gives.
    await writeFile(join(trial.releases, '.lock'), '4194999');
    await trial.load();
    expect(existsSync(half)).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  it('but a load that is alive is not disturbed', async () => {
    await mkdir(trial.releases, { recursive: true });
    await writeFile(join(trial.releases, '.lock'), String(process.ppid));
    await expect(trial.load()).rejects.toThrow(/another load \(process \d+\) is writing here/);
    expect(readdirSync(trial.releases)).toEqual(['.lock']);
  });
});

describe('files', () => {
  it('of one name in two folders are refused', async () => {
    const other = join(trial.dir, 'other');
    await cp(trial.extracts, other, { recursive: true });
    await expect(trial.load({ extracts: [trial.extracts, other] })).rejects.toThrow(/the same name in two folders/);
  });

  it('copied under another name add nothing: their rows are repeated ones', async () => {
    await cp(join(trial.extracts, 'rounds-2012.csv'), join(trial.extracts, 'rounds-copy-2012.csv'));
    const { release, report } = await trial.load();
    expect(report).toMatchObject({ rowsRead: 2, rowsLoaded: 1, rowsRejected: 1, facts: 1 });
    const [reject] = await askRelease(trial.releases, release, 'select code, message_vi from reject');
    expect(reject).toMatchObject({ code: 'duplicate-row' });
    expect(reject?.['message_vi']).toMatch(/^Trùng với dòng 2 \(rounds-2012\.csv\)/);
  });

  it('without a year in their name, and folders without extracts, are refused with a remedy', async () => {
    await trial.write('extracts/rounds-old.csv', `${HEAD}\n`);
    await expect(trial.load()).rejects.toThrow(/rounds-old\.csv: the name does not say the year/);
    await expect(trial.load({ extracts: [trial.sources] })).rejects.toThrow(
      /no extract fits any mapping; run "npm run demo:extracts"/,
    );
    await expect(trial.load({ extracts: [join(trial.dir, 'nowhere')] })).rejects.toThrow(/cannot be read \(ENOENT\)/);
  });
});

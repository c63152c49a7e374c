/** Targets, progress and status against worked figures. */
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../data/catalog/load.ts';
import {
  toElapsedShare,
  toPaceNeeded,
  toProgressShare,
  toProjection,
  toUnmetStatus,
  type Path,
} from '../../server/targets/linear.ts';
import { toProgress } from '../../server/targets/progress.ts';
import { isMet, targetInForce, toBound } from '../../server/targets/target.ts';
import { toTargetWords } from '../../server/targets/words.ts';

const { indicators } = await loadCatalog('data/catalog');
const indicatorOf = (id: string) => {
  const found = indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const path = (change: Partial<Path> = {}): Path => ({
  baseline: 27,
  baselineYear: 2012,
  value: 24.5,
  year: 2014,
  bound: 22.5,
  targetYear: 2015,
  ...change,
});

describe('the straight line', () => {
  it('matches the worked example', () => {
    expect(toProgressShare(path())).toBeCloseTo(0.555556, 6);
    expect(toElapsedShare(path())).toBeCloseTo(0.666667, 6);
    expect(toProjection(path())).toBeCloseTo(23.25, 12);
    expect(toPaceNeeded(path())).toBeCloseTo(-2, 12);
    expect(toUnmetStatus(path())).toBe('ACCELERATION_NEEDED');
  });

  it.each<[Partial<Path>, string]>([
    [{ value: 24 }, 'ON_TRACK'],
    [{ value: 22.6, year: 2015 }, 'ACCELERATION_NEEDED'],
    [{ value: 26 }, 'LITTLE_PROGRESS'],
    [{ value: 27.4 }, 'WORSENING'],
    [{ value: 27, year: 2012 }, 'ON_TRACK'],
    [{ baseline: 100, bound: 100, value: 97 }, 'WORSENING'],
    [{ baseline: 80, value: 92, bound: 98, year: 2016, baselineYear: 2013, targetYear: 2020 }, 'ON_TRACK'],
  ])('%j is %s', (change, status) => {
    expect(toUnmetStatus(path(change))).toBe(status);
  });
});

describe('targets', () => {
  it('are met strictly or not, as their operator says', () => {
    const stunting = indicatorOf('stunting-u5');
    const [first] = stunting.targets;
    if (first === undefined) throw new Error('no target');
    expect(isMet(first, 25.999, 26)).toBe(true);
    expect(isMet(first, 26, 26)).toBe(false);
    const nursery = targetInForce(indicatorOf('nursery-attendance'), 2020);
    expect(nursery && isMet(nursery, 30, 30)).toBe(true);
  });

  it('in force are the first whose year has not passed', () => {
    const stunting = indicatorOf('stunting-u5');
    expect([2012, 2015, 2016, 2020, 2024].map((year) => targetInForce(stunting, year)?.year)).toEqual([
      2015, 2015, 2020, 2020, 2020,
    ]);
    expect(targetInForce(indicatorOf('preschool-age-5'), 2015)).toBeUndefined();
  });

  it('that are relative count from the baseline of the same cell', () => {
    const injuries = indicatorOf('child-injuries');
    const target = targetInForce(injuries, 2015);
    if (target === undefined) throw new Error('no target');
    expect(toBound(target, 7823)).toBeCloseTo(7040.7, 10);
    expect(toBound(target, null)).toBeNull();
    const unknown = toProgress(injuries, target, { value: 10, year: 2015, baseline: null, baselineYear: 2012 });
    expect(unknown).toMatchObject({ met: null, status: 'NO_DATA', bound: null });
  });

  it('are said as an official would', () => {
    const say = (id: string, year: number) => {
      const indicator = indicatorOf(id);
      const target = targetInForce(indicator, year);
      return target && toTargetWords(indicator, target, 2012);
    };
    expect(say('stunting-u5', 2015)).toEqual({ vi: 'dưới 26% vào năm 2015', en: 'below 26% by 2015' });
    expect(say('child-injuries', 2015)?.vi).toBe('giảm 10% so với năm 2012 vào năm 2015');
    expect(say('special-circumstances-assisted', 2020)?.vi).toBe('từ 95% trở lên vào năm 2020');
    expect(say('child-forum-participation', 2015)?.en).toBe('at least 25 per 100,000 children by 2015');
  });
});

describe('progress in words', () => {
  const stunting = indicatorOf('stunting-u5');
  const target = targetInForce(stunting, 2020);
  if (target === undefined) throw new Error('no target');

  it('says what is missing and what is needed', () => {
    const { reason } = toProgress(stunting, target, { value: 24.5, year: 2018, baseline: 27, baselineYear: 2012 });
    expect(reason.vi).toBe(
      '24,5%, còn cao hơn mức mục tiêu (dưới 23% vào năm 2020) 1,5 điểm phần trăm; cần giảm 0,8 điểm phần trăm mỗi năm (theo đà hiện nay: 23,7%).',
    );
    expect(reason.en).toContain('it needs to fall by 0.8 percentage points a year');
  });

  it('says what is met, what was missed, and what is unknown', () => {
    const say = (value: number | null) =>
      toProgress(stunting, target, { value, year: 2020, baseline: 27, baselineYear: 2012 }).reason.en;
    expect(say(22)).toBe('22.0%: meets the target, below 23% by 2020.');
    expect(say(24)).toContain('the target was missed');
    expect(say(null)).toContain('No figure for 2020');
  });

  it('keeps a projection within what is possible', () => {
    const falling = toProgress(stunting, target, { value: 2, year: 2013, baseline: 27, baselineYear: 2012 });
    expect(falling.projection).toBe(0);
  });
});

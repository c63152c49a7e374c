import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_TABS, LANGS, parseState, THEMES, toSearch, type ChartState } from '../../client/charts/state.ts';
import { toState } from './picture.ts';

const years = fc.option(fc.tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 2000, max: 2040 })));
const state: fc.Arbitrary<ChartState> = fc
  .record({
    indicator: fc.constant('example'),
    area: fc.option(fc.stringMatching(/^[0-9]{2,5}$/)),
    dimension: fc.constantFrom('residence', 'ethnicity', 'sex', 'age_group', 'cause'),
    years,
    tab: fc.constantFrom(...CHART_TABS),
    lang: fc.constantFrom(...LANGS),
    theme: fc.constantFrom(...THEMES),
    width: fc.integer({ min: 280, max: 1920 }),
  })
  .map(({ dimension, years: pair, ...rest }) => ({
    ...rest,
    by: rest.tab === 'groups' || rest.tab === 'gap' ? dimension : null,
    from: pair === null ? null : Math.min(...pair),
    to: pair === null ? null : Math.max(...pair),
  }));

describe('the state of a chart', () => {
  it('comes back from its query string', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(parseState('example', new URLSearchParams(toSearch(one)))).toEqual(one);
      }),
    );
  });

  it('is default where a query string says nothing, and then needs none', () => {
    const plain = toState('');
    expect(plain).toMatchObject({
      area: null,
      by: null,
      from: null,
      to: null,
      tab: 'trend',
      lang: 'vi',
      theme: 'light',
      width: 640,
    });
    expect(toSearch(plain)).toBe('');
  });

  it('never fails, whatever the query string', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (text) => {
        const { width, tab } = toState(text);
        expect(width).toBeGreaterThanOrEqual(280);
        expect(width).toBeLessThanOrEqual(1920);
        expect(CHART_TABS).toContain(tab);
      }),
    );
  });

  it.each([
    ['w=10', 280],
    ['w=9999', 1920],
    ['w=abc', 640],
    ['w=480', 480],
  ])('reads the width of %s as %i', (search, width) => {
    expect(toState(search).width).toBe(width);
  });

  it('reads a breakdown by place as ranked places, and one by group as groups', () => {
    expect(toState('by=area')).toMatchObject({ tab: 'bars', by: null });
    expect(toState('by=ethnicity')).toMatchObject({ tab: 'groups', by: 'ethnicity' });
  });

  it('reads years open at either end', () => {
    expect(toState('time=2013..')).toMatchObject({ from: 2013, to: null });
    expect(toState('time=..2016')).toMatchObject({ from: null, to: 2016 });
    expect(toState('time=2015')).toMatchObject({ from: 2015, to: 2015 });
  });
});

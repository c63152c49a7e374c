/** The catalogue that is shipped says what the plan says. */
import { describe, expect, it } from 'vitest';
import { areasOn, areasWithin, toAncestor, toStateDate, toStateOn } from '../../data/catalog/area-states.ts';
import { loadCatalog } from '../../data/catalog/load.ts';
import { loadSources } from '../../data/sources/load.ts';

const catalog = await loadCatalog();
const programme = catalog.indicators.filter((indicator) => indicator.sector !== 'context');

/** Section II.2 of the plan: sector, unit, direction and targets ("%" marks a relative change of the count). */
const PLAN: Readonly<Record<string, string>> = {
  'stunting-u5': 'health percent down 2015<26 2020<23',
  'underweight-u5': 'health percent down 2015<15 2020<10',
  'stations-with-midwife': 'health percent hold 2015>=100 2020>=100',
  'hiv-children-treated': 'health percent up 2020>=100',
  'hiv-affected-served': 'health percent up 2015>=70 2020>=80',
  'child-injuries': 'health count down 2015<=-10% 2020<=-20%',
  'child-drownings': 'health count down 2015<=-15% 2020<=-20%',
  'preschool-universal-communes': 'education percent up 2015>=100 2020>=100',
  'preschool-age-5': 'education percent up',
  'nursery-attendance': 'education percent up 2020>=30',
  'kindergarten-attendance': 'education percent up 2020>=80',
  'primary-net-enrolment': 'education percent up 2020>=99',
  'lower-secondary-net-enrolment': 'education percent up 2020>=95',
  'special-circumstances-share': 'social percent down 2015<=14 2020<=11',
  'child-abuse-cases': 'social count down 2015<=-20% 2020<=-40%',
  'special-circumstances-assisted': 'social percent up 2015>=90 2020>=95',
  'child-friendly-communes': 'social percent hold 2015>=100 2020>=100',
  'communes-with-playground': 'social percent up 2015>=40 2020>=55',
  'child-forum-participation': 'social per_100000 up 2015>=25 2020>=35',
  'plan-integration': 'governance percent up',
  'officials-briefed': 'governance percent up 2020>=100',
};

const BREAKDOWNS: Readonly<Record<string, string>> = {
  'stunting-u5': 'commune ethnicity sex age_group',
  'stations-with-midwife': 'commune',
  'hiv-children-treated': 'district sex',
  'child-injuries': 'commune ethnicity sex age_group cause',
  'child-drownings': 'commune ethnicity sex age_group',
  'primary-net-enrolment': 'commune ethnicity sex disability',
  'special-circumstances-share': 'commune ethnicity sex circumstance',
  'child-abuse-cases': 'district sex age_group form',
  'child-forum-participation': 'district ethnicity sex',
  'officials-briefed': 'district',
};

describe('the programme', () => {
  it('has the 21 indicators of the plan in its order', () => {
    expect(programme.map((indicator) => indicator.id)).toEqual(Object.keys(PLAN));
    expect(programme.map((indicator) => indicator.order)).toEqual(programme.map((_, i) => i + 1));
  });

  it.each(Object.entries(PLAN))('%s: %s', (id, said) => {
    const indicator = programme.find((one) => one.id === id);
    const targets = (indicator?.targets ?? []).map(
      (t) => `${t.year}${t.operator}${t.value ?? `${String(t.relative)}%`}`,
    );
    expect([indicator?.sector, indicator?.unit, indicator?.direction, ...targets].join(' ')).toBe(said);
  });

  it.each(Object.entries(BREAKDOWNS))('%s is carried by %s', (id, said) => {
    const indicator = programme.find((one) => one.id === id);
    expect([indicator?.level, ...(indicator?.breakdowns ?? [])].join(' ')).toBe(said);
  });

  it('keeps small counts about identifiable children from the public', () => {
    const sensitive = programme.filter((indicator) => indicator.sensitivity === 'sensitive').map(({ id }) => id);
    expect(sensitive).toEqual(['hiv-children-treated', 'hiv-affected-served', 'child-drownings', 'child-abuse-cases']);
  });

  it('shows counts with a rate per 100,000', () => {
    const counts = programme.filter((indicator) => indicator.unit === 'count');
    expect(counts.map((indicator) => [indicator.id, indicator.rate?.per])).toEqual([
      ['child-injuries', 100000],
      ['child-drownings', 100000],
      ['child-abuse-cases', 100000],
    ]);
  });

  it('says where a target comes from, and that the plan names no year for officials', () => {
    const sections = new Set(programme.flatMap((indicator) => indicator.targets.map((target) => target.section)));
    expect([...sections]).toEqual(['II.2.3', 'II.2.2']);
    expect(programme.at(-1)?.targets[0]?.note?.vi).toContain('không nêu năm');
    expect(programme[6]?.targets[1]?.note?.vi).toContain('tai nạn thương tích');
  });
});

describe('the words', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];

  it.each(['vi', 'en'] as const)('titles are unique (%s)', (language) => {
    const titles = catalog.indicators.map((indicator) => indicator.title[language]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(catalog.indicators.map((one) => one.shortTitle[language])).size).toBe(titles.length);
  });

  it('short titles are short', () => {
    const long = catalog.indicators
      .flatMap(({ shortTitle }) => [shortTitle.vi, shortTitle.en])
      .filter((t) => t.length > 34);
    expect(long).toEqual([]);
  });

  it('are in joined letters and end without blanks', () => {
    const all = texts(catalog);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter((text) => text !== text.normalize('NFC') || text !== text.trim())).toEqual([]);
  });

  it('a definition is a sentence in both languages', () => {
    for (const { definition } of catalog.indicators) {
      expect(definition.vi).toMatch(/^\p{Lu}.+\.$/u);
      expect(definition.en).toMatch(/^\p{Lu}.+\.$/u);
    }
  });
});

describe('the places', () => {
  it.each(['2013-12-30', '2019-12-31', '2012-12-31'])('are 11 districts and 109 communes on %s', (date) => {
    const count = (level: string) => areasOn(catalog.areas, date).filter((area) => area.level === level).length;
    expect([count('province'), count('district'), count('commune')]).toEqual([1, 11, 109]);
  });

  it('three communes became urban within the programme', () => {
    const before = toStateOn(catalog.areas, toStateDate(catalog.programme, 2012)).byCode;
    const after = toStateOn(catalog.areas, toStateDate(catalog.programme, 2013)).byCode;
    const changed = [...after.values()].filter((area) => before.get(area.code)?.residence !== area.residence);
    expect(changed.map((area) => [area.code, before.get(area.code)?.name, area.name])).toEqual([
      ['31531', 'Xã An Lạc Thôn', 'Thị trấn An Lạc Thôn'],
      ['31735', 'Xã Long Tân', 'Phường 2'],
      ['31747', 'Xã Vĩnh Biên', 'Phường 3'],
    ]);
  });

  it('a state begins on its first day', () => {
    const name = (date: string) => toStateOn(catalog.areas, date).byCode.get('948')?.name;
    expect([name('2013-12-29'), name('2013-12-30')]).toEqual(['Huyện Ngã Năm', 'Thị xã Ngã Năm']);
  });

  it('are found downwards and upwards', () => {
    const day = toStateOn(catalog.areas, '2020-12-31');
    expect(areasWithin(day, '94')).toHaveLength(121);
    expect(day.childrenOf.get('941')).toHaveLength(10);
    expect(day.childrenOf.get('31498')).toEqual([]);
    expect(toAncestor(day, '31498', 'district')?.name).toBe('Thành phố Sóc Trăng');
    expect(areasWithin(day, '99')).toEqual([]);
    expect(toAncestor(day, '99', 'province')).toBeUndefined();
  });
});

describe('what is loaded', () => {
  it('cannot be changed', () => {
    expect(() => Object.assign(catalog.indicators[0]?.title ?? {}, { vi: 'khác' })).toThrow(TypeError);
    expect(() => Object.assign(catalog.areas, { 0: undefined })).toThrow(TypeError);
  });

  it('has dimensions in their order', () => {
    const order = ['residence', 'ethnicity', 'sex', 'age_group', 'disability', 'circumstance', 'cause', 'form'];
    expect(catalog.dimensions.map((dimension) => dimension.id)).toEqual(order);
  });

  it('is fed whole by the mappings', async () => {
    const sources = await loadSources('data/sources', catalog);
    const parts = new Set(
      sources.flatMap((source) =>
        source.feeds.flatMap((feed) =>
          (['numerator', 'denominator', 'value'] as const).flatMap((part) =>
            feed[part] ? [`${feed.indicator} ${part}`] : [],
          ),
        ),
      ),
    );
    const wanted = catalog.indicators.flatMap(({ id, kind, denominator }) =>
      kind === 'published' ? [`${id} value`] : [`${id} numerator`, ...(denominator ? [`${id} denominator`] : [])],
    );
    expect(wanted.filter((part) => !parts.has(part))).toEqual([]);
    expect(sources.map((source) => source.id)).toEqual(sources.map((source) => source.id).toSorted());
  });
});

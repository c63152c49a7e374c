/** Every kind of mistake in the catalogue is found with its file, line, value and remedy. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { CatalogError } from '../../data/catalog/mistakes.ts';
import { loadCatalog } from '../../data/catalog/load.ts';
import { toCopy, toMistakesOf, type Copy } from './copy.ts';

let copy: Copy;
beforeAll(async () => {
  copy = await toCopy();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const STUNTING = 'catalog/indicators/health/stunting-u5.yml';
const UNDERWEIGHT = 'catalog/indicators/health/underweight-u5.yml';
const INJURIES = 'catalog/indicators/health/child-injuries.yml';
const CENSUS = 'catalog/indicators/context/population-by-age.yml';
const POPULATION = 'catalog/indicators/context/population.yml';
const AREAS = 'catalog/areas.csv';

/** file, what is written, what is planted there, the value told, a word of the problem, a word of the remedy. */
const PLANTED: readonly [string, string, string, string, string, string][] = [
  // shape
  [STUNTING, 'unit: percent', 'unit: percnt', '"percnt"', '"unit" is not a known value', 'did you mean "percent"?'],
  [STUNTING, 'direction: down', 'dirction: down', '"dirction"', 'unknown key', 'did you mean "direction"?'],
  [STUNTING, 'order: 1', 'order: first', '"first"', '"order" is of the wrong kind', 'number'],
  [STUNTING, 'year: 2015', 'yaer: 2015', '"yaer"', 'unknown key', 'did you mean "year"?'],
  [STUNTING, 'value: 26,', 'value: 26, relative: -10,', '{"year":2015,', 'not valid', 'either value or relative'],
  [
    STUNTING,
    'id: stunting-u5',
    'id: Stunting U5',
    '"Stunting U5"',
    'badly written',
    'lower-case words joined by hyphens',
  ],
  [STUNTING, 'calendar: year', 'calendar: {year]', '"calendar: {year]"', 'not readable as YAML', ''],
  [STUNTING, 'en: Stunting among children under 5', 'en: ""', '""', 'too short', 'at least 1'],
  [STUNTING, 'Thấp còi dưới', 'Thâ\u0301p còi dưới', '"shortTitle:', 'not joined', 'NFC'],
  ['catalog/programme.yml', 'areaStateOn: "12-31"', 'areaStateOn: "02-29"', '"02-29"', 'no day of every year', 'mm-dd'],
  // names that lead nowhere
  [STUNTING, 'department: health', 'department: helth', '"helth"', 'unknown department', 'did you mean "health"?'],
  [
    STUNTING,
    'breakdowns: [ethnicity',
    'breakdowns: [ethnicty',
    '"ethnicty"',
    'unknown dimension',
    'did you mean "ethnicity"?',
  ],
  [STUNTING, '[M0_23', '[M0_24', '"M0_24"', 'unknown category of "age_group"', 'did you mean "M0_23"?'],
  [
    STUNTING,
    'categories: { age_group',
    'categories: { cause: [FALL], age_group',
    '"cause"',
    'not among the breakdowns',
    'use one of',
  ],
  [INJURIES, 'numeratorOnly: [cause]', 'numeratorOnly: [form]', '"form"', 'not among the breakdowns', 'use one of'],
  [
    'catalog/dimensions/ethnicity.yml',
    'of: [KHMER',
    'of: [KHMR',
    '"KHMR"',
    'unknown category',
    'did you mean "KHMER"?',
  ],
  ['catalog/programme.yml', 'area: "94"', 'area: "95"', '"95"', 'unknown place', 'did you mean "94"?'],
  ['catalog/aliases.csv', '31672,', '31671,', '"31671"', 'points to an unknown place', 'did you mean "316'],
  // twice
  [UNDERWEIGHT, 'order: 2', 'order: 1', '1', 'order is already used in', 'give another one'],
  [
    UNDERWEIGHT,
    'vi: Nhẹ cân dưới 5 tuổi,',
    'vi: Thấp còi dưới 5 tuổi,',
    '"Thấp còi dưới 5 tuổi"',
    'shortTitle (vi) is already used',
    'another',
  ],
  [STUNTING, '[ethnicity, sex,', '[ethnicity, sex, sex,', '"sex"', 'stands twice', 'remove one'],
  ['catalog/departments.yml', '- id: education', '- id: health', '"health"', 'department is already used', 'another'],
  ['catalog/dimensions/sex.yml', '- { id: M,', '- { id: F,', '"F"', 'code of "sex" is already used', 'another'],
  ['catalog/dimensions/sex.yml', 'order: 3', 'order: 2', '2', 'order is already used', 'another'],
  // sense
  [
    STUNTING,
    'sector: health',
    'sector: social',
    '"health/stunting-u5.yml"',
    'wrong file',
    'move it to indicators/social/stunting-u5.yml',
  ],
  [STUNTING, '[ethnicity, sex,', '[residence, ethnicity, sex,', '"residence"', 'follows by itself', 'remove it'],
  [POPULATION, 'unit: count', 'unit: percent', '"percent"', 'a rate needs a denominator', 'add "denominator"'],
  [
    STUNTING,
    'unit: percent',
    'unit: percent\nrate: { per: 1000 }',
    '"percent"',
    'only a count has a rate',
    'remove "rate"',
  ],
  [STUNTING, 'year: 2020', 'year: 2025', '2025', 'outside the programme', 'from 2012 to 2020'],
  [STUNTING, 'year: 2020', 'year: 2015', '2015', 'two targets for one year', 'remove one'],
  [STUNTING, 'value: 26', 'relative: -10', '-10', 'a relative target needs a count', 'give "value"'],
  [STUNTING, 'value: 26', 'value: 260', '260', 'outside 0 to 100', '0 to 100'],
  [STUNTING, 'operator: "<"', 'operator: ">="', '">="', 'goes against direction "down"', '"<"'],
  [STUNTING, 'direction: down', 'direction: none', '"none"', 'without direction has targets', 'give a direction'],
  [
    CENSUS,
    'unit: count',
    'unit: count\nrate: { per: 1000 }',
    '{"per":1000}',
    'a rate needs a denominator',
    'remove "rate"',
  ],
  ['catalog/dimensions/sex.yml', 'id: sex', 'id: area', '"area"', 'a column of the warehouse', 'another id'],
  [
    'catalog/programme.yml',
    'milestones: [2015',
    'milestones: [2010',
    '2010',
    'milestone is outside',
    'from 2012 to 2020',
  ],
  [
    'catalog/programme.yml',
    'baselineYear: 2012',
    'baselineYear: 2009',
    '2009',
    'baseline year is outside',
    'from 2012',
  ],
  // places
  [AREAS, '31498,commune,941', '31498,commune,940', '"940"', 'parent of place "31498" is unknown', 'did you mean "94'],
  [
    AREAS,
    '31498,commune,941',
    '31498,commune,94',
    '"94"',
    'parent of commune "31498" is a province',
    'name a district',
  ],
  [
    AREAS,
    'Phường 5,Phường,urban',
    'Phường 5,Phường,rural',
    '"rural"',
    'does not agree with its type "Phường"',
    'write "urban"',
  ],
  [
    AREAS,
    'Phường 5,Phường,urban',
    'Phường 5,Phưng,urban',
    '"Phưng"',
    'type of commune "31498" is unknown',
    'did you mean "Phường"?',
  ],
  [AREAS, 'Phường 5,Phường', '5,Phường', '"5"', 'does not begin with its type', 'write "Phường ..."'],
  [
    AREAS,
    '31501,commune,941,Phường 7',
    '31501,commune,941,Phường 5',
    '"Phường 5"',
    'bear one name at once',
    'correct the name',
  ],
  [
    AREAS,
    'urban,2009-12-24,2024-09-01',
    'urban,2009-12-24,2009-12-01',
    '"2009-12-01"',
    'ends before it begins',
    'after valid_from',
  ],
  [
    AREAS,
    'urban,2013-07-20,',
    'urban,2013-07-10,',
    '"2013-07-10"',
    'two states of place "31531" hold at once',
    'end the earlier',
  ],
  [AREAS, 'urban,2013-07-20,', 'urban,2013-07-32,', '"2013-07-32"', 'no day of the calendar', 'yyyy-mm-dd'],
  [AREAS, 'urban,2013-07-20,', 'urban,20/7/2013,', '"20/7/2013"', 'badly written', 'yyyy-mm-dd'],
  [
    AREAS,
    '94,province,VN',
    '94,region,VN',
    '"region"',
    '"level" is not a known value',
    'use one of: country, province',
  ],
  [
    'catalog/aliases.csv',
    '31729,Xã Hòa Tú 2,',
    '31729,Xã Hòa Tú 2,x\n31729,Xã Hòa Tú 2,',
    '"Xã Hòa Tú 2"',
    'stands twice',
    'remove one',
  ],
];

describe('a mistake is told with file, line, value and remedy', () => {
  it.each(PLANTED)('%s: %j -> %j', async (file, from, to, value, problem, remedy) => {
    const line = await copy.edit(file, from, to);
    const mistakes = await toMistakesOf(loadCatalog(copy.catalog));
    const found = mistakes.find(
      (m) => m.problem.includes(problem) && m.value.startsWith(value) && m.remedy.includes(remedy),
    );
    expect(found, JSON.stringify(mistakes.slice(0, 4), null, 1)).toBeDefined();
    expect(found?.file).toBe(join(copy.catalog, '..', file));
    // What spans several lines is told at its last: the one with the mistake.
    expect(found?.line).toBe(line + to.split('\n').length - 1);
  });
});

describe('the mistakes of a load', () => {
  it('come all at once, in the order of files and lines', async () => {
    const lines = [
      await copy.edit(AREAS, 'Phường 5,Phường,urban', 'Phường 5,Phường,rural'),
      await copy.edit(INJURIES, 'department: health', 'department: heath'),
      await copy.edit(STUNTING, 'unit: percent', 'unit: per cent'),
      await copy.edit(STUNTING, 'direction: down', 'direction: downward'),
    ];
    const error = await loadCatalog(copy.catalog).catch((thrown: unknown) => thrown);
    if (!(error instanceof CatalogError)) throw new Error('nothing was found');
    expect(error.mistakes.map((m) => [m.line, m.value])).toEqual([
      [lines[0], '"rural"'],
      [lines[1], '"heath"'],
      [lines[2], '"per cent"'],
      [lines[3], '"downward"'],
    ]);
    expect(error.message).toContain('4 mistakes in the catalogue');
    expect(error.message).toContain(
      `child-injuries.yml:${lines[1]}: unknown department: "heath"; did you mean "health"?`,
    );
  });

  it('name every place whose parent is gone for a while', async () => {
    await copy.edit(AREAS, 'Huyện,,2009-12-24,2013-12-30', 'Huyện,,2009-12-24,2013-12-01');
    const mistakes = await toMistakesOf(loadCatalog(copy.catalog));
    expect(new Set(mistakes.map((m) => m.problem.replace(/"\d+"/, '')))).toEqual(
      new Set(['parent of place  does not exist on 2013-12-01']),
    );
    // The eight communes of the district in the states that held in that month.
    expect(mistakes).toHaveLength(8);
  });

  it('name a missing file', async () => {
    const mistakes = await toMistakesOf(loadCatalog(join(copy.catalog, 'nowhere')));
    expect(mistakes.map((m) => m.problem)).toEqual(Array(4).fill('the file cannot be read (ENOENT)'));
  });

  it('name an id that is missing', async () => {
    await copy.edit(STUNTING, 'department: health\n', '');
    const mistakes = await toMistakesOf(loadCatalog(copy.catalog));
    expect(mistakes).toMatchObject([
      { value: 'nothing', problem: '"department" is missing', remedy: 'add "department"' },
    ]);
  });
});

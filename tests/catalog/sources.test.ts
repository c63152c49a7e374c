/** Every kind of mistake in a mapping is found with its file, line, value and remedy. */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../data/catalog/load.ts';
import { loadSources } from '../../data/sources/load.ts';
import { toCopy, toMistakesOf, type Copy } from './copy.ts';

const catalog = await loadCatalog();
let copy: Copy;
beforeAll(async () => {
  copy = await toCopy();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

/** A small mapping that holds; each case below plants one mistake in it. */
const MAPPING = `id: planted
department: health
title: { vi: Thử, en: Trial }
provenance: generated
citation: { vi: Thử, en: Trial }
files: health/thu-*.xlsx
xlsx: { headerRows: [1], sheets: [Bảng 1] }
period: { filename: '(\\d{4})', form: year }
columns:
  code: { header: Mã }
  age: { header: Tuổi, type: integer }
  group: { header: Dân tộc }
  boys: { header: Nam, type: integer }
  girls: { header: Nữ, type: integer }
  all: { header: Cộng, type: integer }
skip: [{ column: code, matches: ^Cộng }]
unpivot:
  - { column: boys, set: { sex: M } }
  - { column: girls, set: { sex: F } }
place: { level: commune, code: code, also: { "Toàn tỉnh": "94" } }
dimensions:
  ethnicity: { column: group, map: { Kinh: KINH, Khmer: KHMER } }
checks:
  - { kind: sums-to, parts: [boys, girls], total: all }
  - { kind: unique, columns: [_sheet, code] }
feeds:
  - indicator: child-injuries
    sheets: [Bảng 1]
    where: [{ column: age, between: [0, 15] }]
    denominator: { sum: value }
    dimensions:
      age_group: { column: age, ranges: [{ from: 0, to: 4, code: Y0_4 }] }
  - { indicator: poverty-rate, value: { column: value } }
benchmark:
  year: 2019
  source: census-2019-age
  indicator: population-by-age
  column: value
  dimension: age_group
  rule: { column: age, ranges: [{ from: 0, to: 4, code: Y0_4 }] }
`;

/** what is written, what is planted there, the value told, a word of the problem, a word of the remedy. */
const PLANTED: readonly [string, string, string, string, string][] = [
  ['id: planted', 'id: other', '"planted.yml"', 'in the wrong file', 'move it to other.yml'],
  ['department: health', 'department: heath', '"heath"', 'unknown department', 'did you mean "health"?'],
  ['provenance: generated', 'provenance: guessed', '"guessed"', 'not a known value', 'use one of: generated'],
  ['headerRows: [1]', 'headerRow: [1]', '"headerRow"', 'unknown key', 'did you mean "headerRows"?'],
  ["'(\\d{4})'", "'\\d{4}'", '"\\\\d{4}"', 'captures nothing', 'round brackets'],
  ["'(\\d{4})'", "'(\\d{4}'", '"(\\\\d{4}"', 'not a regular expression', 'unterminated group'],
  ['matches: ^Cộng', 'matches: "[Cộng"', '"[Cộng"', 'not a regular expression', 'unterminated'],
  // columns
  ['skip: [{ column: code', 'skip: [{ column: cod', '"cod"', 'unknown column', 'did you mean "code"?'],
  ['{ column: boys,', '{ column: boy,', '"boy"', 'unknown column', 'did you mean "boys"?'],
  ['code: code', 'code: cde', '"cde"', 'unknown column', 'did you mean "code"?'],
  ['ethnicity: { column: group', 'ethnicity: { column: grup', '"grup"', 'unknown column', 'did you mean "group"?'],
  ['total: all', 'total: al', '"al"', 'unknown column', 'did you mean "all"?'],
  ['parts: [boys', 'parts: [group', '"group"', 'read as text and used as a number', 'type: integer'],
  ['[_sheet, code]', '[_shet, code]', '"_shet"', 'unknown column', 'did you mean "_sheet"?'],
  ['where: [{ column: age', 'where: [{ column: ages', '"ages"', 'unknown column', 'did you mean "age"?'],
  [
    'where: [{ column: age,',
    'where: [{ any: [{ column: years, is: 1 }] }, { column: age,',
    '"years"',
    'unknown column',
    '',
  ],
  ['between: [0, 15]', 'between: ["0", 15]', '"0"', 'never equal to this', 'without quotes'],
  ['{ sum: value }', '{ sum: people }', '"people"', 'unknown column', 'use one of: code, age'],
  ['{ sum: value }', '{ sum: value, where: [{ column: x, is: 1 }] }', '"x"', 'unknown column', 'use one of'],
  ['age_group: { column: age, r', 'age_group: { column: yrs, r', '"yrs"', 'unknown column', 'use one of'],
  ['value: { column: value }', 'value: { column: value, low: lo }', '"lo"', 'unknown column', 'use one of'],
  ['  column: value\n', '  column: valu\n', '"valu"', 'unknown column', 'did you mean "value"?'],
  ["{ filename: '(\\d{4})', form: year }", '{ column: nam, form: year }', '"nam"', 'unknown column', 'use one of'],
  // dimensions
  ['  ethnicity: {', '  ethnic: {', '"ethnic"', 'unknown dimension', 'did you mean "ethnicity"?'],
  ['Khmer: KHMER', 'Khmer: KHMR', '"KHMR"', 'unknown category of "ethnicity"', 'did you mean "KHMER"?'],
  ['set: { sex: M }', 'set: { sex: X }', '"X"', 'unknown category of "sex"', 'use one of: F, M'],
  ['set: { sex: M }', 'set: { gender: M }', '"gender"', 'unknown dimension', ''],
  ['      age_group: {', '      disability: {', '"disability"', '"child-injuries" does not carry', 'breakdowns'],
  [
    '4, code: Y0_4 }] }\n  -',
    '4, code: M0_23 }] }\n  -',
    '"M0_23"',
    'for indicator "child-injuries"',
    'use one of: Y0_4',
  ],
  ['  dimension: age_group', '  dimension: age', '"age"', 'unknown dimension', ''],
  // places
  ['"Toàn tỉnh": "94"', '"Toàn tỉnh": "93"', '"93"', 'unknown place', 'did you mean "94"?'],
  [
    'place: { level: commune, code: code,',
    'place: { level: commune,',
    '"commune"',
    'nothing says which place',
    'add "code"',
  ],
  ['code: code,', 'constant: "31999",', '"31999"', 'unknown place', 'code of areas.csv'],
  // feeds
  [
    'indicator: child-injuries',
    'indicator: child-injury',
    '"child-injury"',
    'unknown indicator',
    'did you mean "child-injuries"?',
  ],
  ['sheets: [Bảng 1]\n', 'sheets: [Bảng 2]\n', '"Bảng 2"', 'not among those that are read', 'did you mean "Bảng 1"?'],
  [
    'denominator: { sum: value }',
    'value: { column: value }',
    '"child-injuries"',
    'additive indicator takes no value',
    'give "numerator"',
  ],
  [
    'poverty-rate, value: { column: value }',
    'poverty-rate, numerator: { sum: value }',
    '"poverty-rate"',
    'fed by its value',
    'add "value',
  ],
  [
    'poverty-rate, value: { column: value }',
    'population, denominator: { sum: value }',
    '"population"',
    'has no denominator',
    'remove it',
  ],
  ['source: census-2019-age', 'source: census-2019', '"census-2019"', 'unknown source', 'did you mean "census-2019'],
  [
    'indicator: population-by-age',
    'indicator: population',
    '"population"',
    'does not feed this indicator',
    'population-by-age',
  ],
];

describe('the mapping that the mistakes are planted in', () => {
  it('holds', async () => {
    await copy.write('sources/planted.yml', MAPPING);
    expect(await toMistakesOf(loadSources(copy.sources, catalog))).toEqual([]);
    expect((await loadSources(copy.sources, catalog)).map((source) => source.id)).toContain('planted');
  });
});

describe('a mistake is told with file, line, value and remedy', () => {
  it.each(PLANTED)('%j -> %j', async (from, to, value, problem, remedy) => {
    await copy.write('sources/planted.yml', MAPPING);
    const line = await copy.edit('sources/planted.yml', from, to);
    const mistakes = await toMistakesOf(loadSources(copy.sources, catalog));
    const found = mistakes.find((m) => m.problem.includes(problem) && m.value === value && m.remedy.includes(remedy));
    expect(found, JSON.stringify(mistakes.slice(0, 4), null, 1)).toBeDefined();
    expect(found?.file).toBe(join(copy.sources, 'planted.yml'));
    expect(found?.line).toBe(line);
  });

  it('is told at what should hold a part that is gone', async () => {
    await copy.write('sources/planted.yml', MAPPING);
    await copy.edit('sources/planted.yml', '    denominator: { sum: value }\n', '');
    const mistakes = await toMistakesOf(loadSources(copy.sources, catalog));
    const line = MAPPING.split('\n').indexOf('  - indicator: child-injuries') + 1;
    expect(mistakes).toMatchObject([{ line, value: '"child-injuries"', remedy: 'add one of them' }]);
  });

  it('comes with all the others at once, over several files', async () => {
    await copy.edit('sources/injuries.yml', 'column: icd10', 'column: icd');
    await copy.edit('sources/population.yml', 'indicator: child-abuse-cases', 'indicator: child-abuse');
    await copy.edit('sources/hiv-programme.yml', 'department: health', 'department: healthy');
    const mistakes = await toMistakesOf(loadSources(copy.sources, catalog));
    expect(mistakes.map((m) => m.value)).toEqual(['"healthy"', '"icd"', '"child-abuse"']);
  });

  it('names a rule whose categories its indicator never uses', async () => {
    await copy.write('sources/planted.yml', MAPPING);
    await copy.edit('sources/planted.yml', '      age_group: {', '      cause: {');
    await copy.edit('sources/planted.yml', '4, code: Y0_4 }] }\n  -', '4, code: FALL }] }\n  -');
    await copy.edit('sources/planted.yml', 'dimensions:\n', 'dimensions:\n  age_group: { constant: M0_23 }\n');
    const mistakes = await toMistakesOf(loadSources(copy.sources, catalog));
    expect(mistakes).toMatchObject([{ value: '"M0_23"', remedy: expect.stringContaining('Y0_4, Y5_9, Y10_15') }]);
  });
});

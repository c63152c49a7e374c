import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildSchema, isEnumType } from 'graphql';
import { en } from '../../client/words/en.ts';
import { readLang, toTexts } from '../../client/words/lang.ts';
import { vi } from '../../client/words/vi.ts';

const schema = buildSchema(await readFile(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'));

/** Every text by its path; functions are said with the names of their parameters' places. */
function toLines(texts: object, path = ''): Array<readonly [string, string]> {
  return Object.entries(texts).flatMap(([key, value]): Array<readonly [string, string]> => {
    const here = `${path}${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value('‹1›', '‹2›', '‹3›'))]];
    return toLines(value, `${here}.`);
  });
}

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

describe('the words of the pages', () => {
  const [vietnamese, english] = [toLines(vi), toLines(en)];

  it('are said in both languages, by the same names', () => {
    expect(english.map(([path]) => path)).toEqual(vietnamese.map(([path]) => path));
    expect(vietnamese.length).toBeGreaterThan(80);
  });

  it('are never blank and keep no space at an edge', () => {
    for (const [path, text] of [...vietnamese, ...english]) expect(text.trim(), path).toBe(text);
    for (const [path, text] of [...vietnamese, ...english]) expect(text, path).not.toBe('');
  });

  it('are composed letters (NFC), so that they are found and drawn alike everywhere', () => {
    for (const [path, text] of [...vietnamese, ...english]) expect(text.normalize('NFC'), path).toBe(text);
  });

  it('say in both languages everything that is filled in', () => {
    const filled = (lines: ReadonlyArray<readonly [string, string]>) =>
      lines.map(([path, text]) => [path, text.match(/‹\d›/g)?.toSorted() ?? []]);
    expect(filled(english)).toEqual(filled(vietnamese));
  });

  it('differ between the languages, but for the name and what is only filled in', () => {
    const alike = vietnamese.filter(([, text], i) => english[i]?.[1] === text).map(([path]) => path);
    expect(alike).toEqual(['name', 'indicator.tableCaption']);
  });

  it.each([
    ['Status', vi.status],
    ['Absence', vi.absence],
    ['Sector', vi.sector],
    ['Provenance', vi.provenance],
  ])('name every value of %s', (name, words) => {
    expect(valuesOf(name).length).toBeGreaterThan(2);
    expect(Object.keys(words)).toEqual(expect.arrayContaining(valuesOf(name)));
  });
});

describe('the language', () => {
  it('is the address’s, else the remembered one, else Vietnamese', () => {
    expect(readLang('?lang=en', 'vi')).toBe('en');
    expect(readLang('?area=941', 'en')).toBe('en');
    expect(readLang('?lang=fr', null)).toBe('vi');
    expect(readLang('', 'klingon')).toBe('vi');
    expect(toTexts('en')).toBe(en);
  });
});

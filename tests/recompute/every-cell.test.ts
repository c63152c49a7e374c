import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../setup/folders.ts';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { ask, toKey } from './answers.ts';
import { differences } from './compare.ts';
import type { Book } from './book.ts';
import { GROUPS, KNOWN, RESIDENCES, YEARS, toFigure, type Cell, type Known } from './figures.ts';
import { readGazetteer, type Gazetteer } from './places.ts';
import { recompute } from './recompute.ts';

const PROVINCE = '94';
const places = readGazetteer(join(ROOT, 'data/catalog/areas.csv'), join(ROOT, 'data/catalog/aliases.csv'));
let server: TestServer;
let book: Book;

beforeAll(async () => {
  const demo = inject('demo');
  [server, book] = await Promise.all([
    startTestServer(demo.releases),
    recompute(demo.extracts, join(ROOT, 'data/extracts/published'), places),
  ]);
});
afterAll(() => server.close());

/** One way of cutting the figures: what is asked of the server, and the cells that the answer must hold, all of them. */
interface Cut {
  readonly name: string;
  readonly by: readonly string[];
  readonly level: 'PROVINCE' | 'DISTRICT';
  readonly fits: (known: Known) => boolean;
  readonly cells: (places: Gazetteer) => readonly Cell[];
}

const each = <T>(values: readonly T[], toCell: (value: T, year: number) => Cell) =>
  YEARS.flatMap((year) => values.map((value) => toCell(value, year)));
const ofDistricts = (all: Gazetteer, cut: (year: number) => readonly Cell[]) =>
  YEARS.flatMap((year) => all.districts.flatMap((district) => cut(year).map((cell) => ({ ...cell, district }))));

const CUTS: readonly Cut[] = [
  {
    name: 'the province',
    by: ['AREA', 'PERIOD'],
    level: 'PROVINCE',
    fits: () => true,
    cells: () => YEARS.map((year) => ({ year })),
  },
  {
    name: 'every district',
    by: ['AREA', 'PERIOD'],
    level: 'DISTRICT',
    fits: () => true,
    cells: (all) => ofDistricts(all, (year) => [{ year }]),
  },
  {
    name: 'urban and rural',
    by: ['AREA', 'PERIOD', 'RESIDENCE'],
    level: 'PROVINCE',
    fits: (known) => known.level === 'commune',
    cells: () => each(RESIDENCES, (residence, year) => ({ year, residence })),
  },
  {
    name: 'urban and rural in every district',
    by: ['AREA', 'PERIOD', 'RESIDENCE'],
    level: 'DISTRICT',
    fits: (known) => known.level === 'commune',
    cells: (all) => ofDistricts(all, (year) => RESIDENCES.map((residence) => ({ year, residence }))),
  },
  {
    name: 'every ethnic group',
    by: ['AREA', 'PERIOD', 'ETHNICITY'],
    level: 'PROVINCE',
    fits: (known) => known.byGroup,
    cells: () => each(GROUPS, (group, year) => ({ year, group })),
  },
  {
    name: 'every ethnic group in every district',
    by: ['AREA', 'PERIOD', 'ETHNICITY'],
    level: 'DISTRICT',
    fits: (known) => known.byGroup,
    cells: (all) => ofDistricts(all, (year) => GROUPS.map((group) => ({ year, group }))),
  },
];

describe.each(CUTS)('recomputed from the extracts and asked by GraphQL: $name', ({ by, level, fits, cells }) => {
  it.each(KNOWN.filter(fits))('$id', async (known) => {
    const answered = await ask(server.graphql, { indicator: known.id, by, level });
    const expected = new Map(
      cells(places).map((cell) => [
        toKey(cell.district ?? PROVINCE, cell.year, ...[cell.residence ?? cell.group ?? []].flat()),
        toFigure(book, places, known, cell),
      ]),
    );
    expect(differences(expected, answered)).toEqual([]);
    expect(answered.size).toBe(expected.size);
  });
});

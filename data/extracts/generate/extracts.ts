/** Makes the demonstration extracts of some years, one file after another. */
import { FORMS } from './forms.ts';
import { toCsv, CSV_FIRST_ROW } from './csv-file.ts';
import { plantFaults, type Planted } from './faults.ts';
import type { Form, Table, World } from './form.ts';
import { communesOf, readAreas, type Commune } from './places.ts';
import { buildProvince } from './province.ts';
import { readPublished } from './published.ts';
import { randomOf } from './random.ts';
import { NOT_YET } from './story.ts';
import { firstRowOf, toXlsx } from './xlsx-file.ts';

/** About how many rows of a hundred carry a fault. */
const FAULTY_SHARE = 0.01;

export interface Wish {
  readonly seed: number;
  readonly years: readonly number[];
  /** Multiplies the people and the events; 1 is the province. */
  readonly scale: number;
  /** Keep only so many rows of a table, without faults: for samples. */
  readonly sampleRows?: number;
}

export interface Extract {
  readonly file: string;
  readonly bytes: Buffer;
  readonly rows: number;
  readonly planted: readonly Planted[];
}

/** The model of the province behind all forms, from the catalogue's places and the published figures. */
export function buildWorld(wish: Wish, paths: { areas: string; published: string }): World {
  const areas = readAreas(paths.areas);
  const known = new Map<number, readonly Commune[]>();
  return {
    seed: wish.seed,
    scale: wish.scale,
    province: buildProvince(wish.seed, areas, readPublished(paths.published), wish.scale),
    communesOf: (year) => {
      const communes = known.get(year) ?? communesOf(areas, year);
      known.set(year, communes);
      return communes;
    },
    random: (...name) => randomOf(wish.seed, ...name),
  };
}

/** Yields every extract, year by year; the same wish gives the same bytes. */
export async function* makeExtracts(world: World, wish: Wish): AsyncGenerator<Extract> {
  for (const year of wish.years) {
    for (const [name, make] of Object.entries(FORMS)) {
      if (NOT_YET.some((gap) => gap.form === name && gap.year === year)) continue;
      const made = make(world, year);
      const form = wish.sampleRows === undefined ? made : withFewRows(made, wish.sampleRows);
      const planted = wish.sampleRows === undefined ? spoil(form, world) : [];
      const bytes = form.kind === 'csv' ? toCsv(form) : await toXlsx(form);
      yield {
        file: form.file,
        bytes,
        rows: tablesOf(form).reduce((sum, table) => sum + table.rows.length, 0),
        planted,
      };
    }
  }
}

const tablesOf = (form: Form): readonly Table[] =>
  form.kind === 'csv' ? [form.table] : form.sheets.map((sheet) => sheet.table);

function spoil(form: Form, world: World): readonly Planted[] {
  const random = world.random('faults', form.file);
  if (form.kind === 'csv')
    return plantFaults(form.table, { file: form.file, sheet: null, firstRow: CSV_FIRST_ROW }, random, FAULTY_SHARE);
  return form.sheets.flatMap((sheet) =>
    plantFaults(sheet.table, { file: form.file, sheet: sheet.name, firstRow: firstRowOf(sheet) }, random, FAULTY_SHARE),
  );
}

/** A line list is thinned evenly, to show its variety; a sheet keeps its first rows, since labels stand above blanks. */
function withFewRows(form: Form, count: number): Form {
  if (form.kind === 'xlsx')
    return {
      ...form,
      sheets: form.sheets.map((sheet) => ({
        ...sheet,
        table: { ...sheet.table, rows: sheet.table.rows.slice(0, count) },
      })),
    };
  const step = Math.max(1, Math.floor(form.table.rows.length / count));
  return { ...form, table: { ...form.table, rows: form.table.rows.filter((_, i) => i % step === 0).slice(0, count) } };
}

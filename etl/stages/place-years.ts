/** The places of each year, with those above them. */
import { areasWithin, toAncestor, toStateDate, toStateOn } from '../../data/catalog/area-states.ts';
import { AREA_LEVELS, type Catalog } from '../../data/catalog/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { createTable, type Cell } from '../sql/rows.ts';

/**
 * Fills `place_year`: year, area, name, level, one column for each level (the code of the place of that level at or above it),
 * residence (URBAN, RURAL or null) and `expected`, 1 for the places of the programme.
 */
export async function createPlaceYears(
  db: DuckDBConnection,
  catalog: Catalog,
  years: readonly number[],
): Promise<void> {
  const columns = `year integer, area varchar, name varchar, level varchar, ${AREA_LEVELS.map((level) => `${level} varchar`).join(', ')}, residence varchar, expected integer`;
  await createTable(
    db,
    'place_year',
    columns,
    years.flatMap((year) => toPlaces(catalog, year)),
  );
}

function toPlaces({ areas, programme }: Catalog, year: number): (readonly Cell[])[] {
  const day = toStateOn(areas, toStateDate(programme, year));
  const expected = new Set(areasWithin(day, programme.area).map((state) => state.code));
  return [...day.byCode.values()].map(({ code, name, level, residence }) => [
    year,
    code,
    name,
    level,
    ...AREA_LEVELS.map((above) => toAncestor(day, code, above)?.code ?? null),
    residence === '' ? null : residence.toUpperCase(),
    expected.has(code) ? 1 : 0,
  ]);
}

/** Where each district stands in a grid of tiles, after the map: west to the left, the Hậu river and the sea to the right. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

const CELLS: Readonly<Record<string, Cell>> = {
  '943': { column: 2, row: 0 },
  '945': { column: 3, row: 1 },
  '944': { column: 1, row: 1 },
  '942': { column: 2, row: 1 },
  '948': { column: 0, row: 2 },
  '949': { column: 0, row: 3 },
  '941': { column: 2, row: 2 },
  '946': { column: 3, row: 2 },
  '947': { column: 1, row: 2 },
  '951': { column: 3, row: 3 },
  '950': { column: 2, row: 3 },
};

const COLUMNS = 4;

/** A cell for each code; codes without one of their own take rows below, in order. */
export function toCells(codes: readonly string[]): ReadonlyMap<string, Cell> {
  const known = codes.filter((code) => code in CELLS);
  const below = known.length === 0 ? 0 : Math.max(...known.map((code) => CELLS[code]?.row ?? 0)) + 1;
  const others = codes.filter((code) => !(code in CELLS));
  return new Map(codes.map((code) => {
    const index = others.indexOf(code);
    return [code, CELLS[code] ?? { column: index % COLUMNS, row: below + Math.floor(index / COLUMNS) }];
  }));
}

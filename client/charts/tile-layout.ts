/** Where places stand in the tile map: one cell each, neighbours near neighbours, north above. */
export interface Cell {
  readonly col: number;
  readonly row: number;
}

/** Cells by a place's code: a river along the north-east, a coast along the south-east. */
const CELLS: Readonly<Record<string, Cell>> = {
  '943': { col: 2, row: 0 },
  '945': { col: 3, row: 0 },
  '948': { col: 0, row: 1 },
  '944': { col: 1, row: 1 },
  '942': { col: 2, row: 1 },
  '946': { col: 3, row: 1 },
  '949': { col: 0, row: 2 },
  '947': { col: 1, row: 2 },
  '941': { col: 2, row: 2 },
  '951': { col: 3, row: 2 },
  '950': { col: 2, row: 3 },
};
export const COLUMNS = 4;

/** A cell for each code; one that has no cell of its own takes the next that is free, in the order of the codes. */
export function toCells(codes: readonly string[]): ReadonlyMap<string, Cell> {
  const known = codes.flatMap((code) => (CELLS[code] === undefined ? [] : [[code, CELLS[code]] as const]));
  const taken = new Set(known.map(([, { col, row }]) => row * COLUMNS + col));
  const cells = new Map<string, Cell>(known);
  let next = known.length === 0 ? 0 : Math.max(...known.map(([, { row }]) => row)) * COLUMNS;
  for (const code of codes.filter((one) => !cells.has(one)).toSorted()) {
    while (taken.has(next)) next += 1;
    taken.add(next);
    cells.set(code, { col: next % COLUMNS, row: Math.floor(next / COLUMNS) });
  }
  return cells;
}

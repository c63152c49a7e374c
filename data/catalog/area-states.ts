/** Which places there were on a day, and who belonged to whom. */
import type { AreaState, Programme } from './schema.ts';

/** The places of one day. `childrenOf` has an entry for every place, in the order of the area file. */
export interface AreasOnDay {
  readonly date: string;
  readonly byCode: ReadonlyMap<string, AreaState>;
  readonly childrenOf: ReadonlyMap<string, readonly AreaState[]>;
}

/** True when a state holds on a day (yyyy-mm-dd); its first day belongs to it, its `valid_to` to the next state. */
export function isValidOn(state: AreaState, date: string): boolean {
  return state.valid_from <= date && (state.valid_to === '' || date < state.valid_to);
}

/** The states that hold on a day (yyyy-mm-dd), one a code. */
export function areasOn(areas: readonly AreaState[], date: string): readonly AreaState[] {
  return areas.filter((state) => isValidOn(state, date));
}

/** The states that hold on a day (yyyy-mm-dd), by code and by parent. */
export function toStateOn(areas: readonly AreaState[], date: string): AreasOnDay {
  const states = areasOn(areas, date);
  const childrenOf = new Map<string, AreaState[]>(states.map((state) => [state.code, []]));
  for (const state of states) childrenOf.get(state.parent)?.push(state);
  return { date, byCode: new Map(states.map((state) => [state.code, state])), childrenOf };
}

/** The day (yyyy-mm-dd) whose states answer for a year's figures. */
export function toStateDate(programme: Programme, year: number): string {
  return `${year}-${programme.areaStateOn}`;
}

/** A place and all below it on a day, itself first, parents before children. Empty when it did not exist. */
export function areasWithin(day: AreasOnDay, code: string): readonly AreaState[] {
  const state = day.byCode.get(code);
  if (state === undefined) return [];
  return [state, ...(day.childrenOf.get(code) ?? []).flatMap((child) => areasWithin(day, child.code))];
}

/** The place of a level at or above a given one on a day: a commune's district, its province. */
export function toAncestor(day: AreasOnDay, code: string, level: AreaState['level']): AreaState | undefined {
  const state = day.byCode.get(code);
  if (state === undefined || state.level === level) return state;
  return toAncestor(day, state.parent, level);
}

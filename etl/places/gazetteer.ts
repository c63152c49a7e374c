/** Finds places by code, or by the names that people write. */
import { isValidOn } from '../../data/catalog/area-states.ts';
import { toNearest } from '../../data/catalog/nearest.ts';
import type { Alias, AreaState } from '../../data/catalog/schema.ts';
import { toGroups } from './groups.ts';
import { splitName } from './kind.ts';

export type Level = AreaState['level'] | 'any';

/** Which place is meant; `date` (yyyy-mm-dd) is the day whose states answer, `parent` the code of the place above. */
export interface Question {
  readonly text: string;
  readonly level: Level;
  readonly date: string;
  readonly parent?: string;
}

export type Finding =
  | { readonly kind: 'found'; readonly code: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly AreaState[] }
  | { readonly kind: 'unknown'; readonly near: string | undefined }
  /** The place is known, but did not exist on the day. */
  | { readonly kind: 'out-of-time'; readonly state: AreaState };

export interface Gazetteer {
  byCode(question: Question): Finding;
  byName(question: Question): Finding;
}

interface Entry {
  readonly state: AreaState;
  readonly type: string | undefined;
  readonly alias: boolean;
}

/** A gazetteer of the catalogue's places and aliases. */
export function toGazetteer(areas: readonly AreaState[], aliases: readonly Alias[]): Gazetteer {
  const states = toGroups(areas, (state) => state.code);
  const names = toNameIndex(areas, aliases);
  // A spreadsheet drops leading zeros.
  const bareCodes = toGroups(states.keys(), (code) => code.replace(/^0+/, ''));

  const settle = (code: string, { date, level }: Question): Finding => {
    const own = states.get(code) ?? [];
    const state = own.find((s) => isValidOn(s, date));
    if (state !== undefined && (level === 'any' || state.level === level)) return { kind: 'found', code };
    const other = own.find((s) => level === 'any' || s.level === level);
    return other === undefined ? { kind: 'unknown', near: undefined } : { kind: 'out-of-time', state: other };
  };

  return {
    byCode(question) {
      const same = bareCodes.get(question.text.replace(/^0+/, '')) ?? [];
      const code = states.has(question.text) ? question.text : same.length === 1 ? same[0] : undefined;
      return code === undefined ? { kind: 'unknown', near: undefined } : settle(code, question);
    },
    byName(question) {
      const { level, date, parent } = question;
      const { type, bare } = splitName(question.text);
      const within = (s: AreaState) =>
        (level === 'any' || s.level === level) && (parent === undefined || s.parent === parent);
      const fits = (names.get(bare) ?? []).filter(
        (e) => within(e.state) && (type === undefined || e.type === undefined || e.type === type),
      );
      const now = fits.filter((e) => !e.alias && isValidOn(e.state, date));
      const chosen = now.length > 0 ? now : fits;
      const codes = new Set(chosen.map((e) => e.state.code));
      const [code] = codes;
      if (code === undefined) {
        return { kind: 'unknown', near: toNear(bare, areas, (s) => within(s) && isValidOn(s, date)) };
      }
      if (codes.size === 1) return settle(code, question);
      return { kind: 'ambiguous', candidates: toCandidates(chosen, date) };
    },
  };
}

function toNameIndex(areas: readonly AreaState[], aliases: readonly Alias[]): ReadonlyMap<string, readonly Entry[]> {
  const official = areas.map((state) => ({ ...splitName(state.name), state, alias: false }));
  const others = aliases.flatMap(({ code, alias }) =>
    areas.filter((s) => s.code === code).map((state) => ({ ...splitName(alias), state, alias: true })),
  );
  const entries = [...official, ...others].filter((entry) => entry.bare !== '');
  return toGroups(entries, (entry) => entry.bare);
}

/** One state a code, the one of the day where there is one, by code. */
function toCandidates(entries: readonly Entry[], date: string): AreaState[] {
  const byCode = new Map<string, AreaState>();
  for (const { state } of entries) if (!byCode.has(state.code) || isValidOn(state, date)) byCode.set(state.code, state);
  return [...byCode.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The official name nearest to a folded one; types are left out, since two districts are not alike for being districts. */
function toNear(bare: string, areas: readonly AreaState[], fits: (state: AreaState) => boolean): string | undefined {
  const names = new Map(areas.filter(fits).map(({ name }) => [splitName(name).bare, name]));
  return names.get(toNearest(bare, [...names.keys()]) ?? '');
}

/** Which place a row is about, or what is wrong with what it says of it. */
import { AREA_LEVELS, type AreaState } from '../../data/catalog/schema.ts';
import type { Source } from '../../data/sources/schema.ts';
import type { RejectCode } from '../checks/reject-codes.ts';
import { foldText } from './fold.ts';
import type { Finding, Gazetteer, Level } from './gazetteer.ts';

/** What a row says of its place. Blank cells are null. */
export interface Mention {
  readonly date: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly parent: string | null;
}

/** The column that is at fault. */
export type PlacePart = 'code' | 'name' | 'parent';

export type Resolution =
  | { readonly area: string }
  | { readonly code: RejectCode; readonly part: PlacePart; readonly value: string | null; readonly detail: string };

type Rule = Source['place'];

/** Resolves mentions by one source's rule; `parentRequired` as its column is. An ambiguous name is never guessed. */
export function toResolver(
  rule: Rule,
  parentRequired: boolean,
  gazetteer: Gazetteer,
): (mention: Mention) => Resolution {
  const also = new Map(Object.entries(rule.also).map(([name, code]) => [foldText(name), code]));
  return (mention) => {
    const { code, name, parent, date } = mention;
    const given = rule.constant ?? also.get(foldText(name ?? code ?? ''));
    if (given !== undefined) return settle(gazetteer.byCode({ text: given, level: 'any', date }), 'name', given);
    if (rule.code !== undefined && code !== null)
      return settle(gazetteer.byCode({ text: code, level: rule.level, date }), 'code', code);
    if (rule.name === undefined || name === null) {
      const part = rule.name === undefined ? 'code' : 'name';
      return { code: 'missing-place', part, value: null, detail: '' };
    }
    if (rule.parent === undefined)
      return settle(gazetteer.byName({ text: name, level: rule.level, date }), 'name', name);
    if (parent === null && parentRequired) return { code: 'missing-parent', part: 'parent', value: null, detail: name };
    if (parent === null) return settle(gazetteer.byName({ text: name, level: rule.level, date }), 'name', name);
    const above = settle(gazetteer.byName({ text: parent, level: toLevelAbove(rule.level), date }), 'parent', parent);
    if (!('area' in above)) return above;
    return settle(gazetteer.byName({ text: name, level: rule.level, date, parent: above.area }), 'name', name);
  };
}

function toLevelAbove(level: Level): Level {
  return level === 'any' ? 'any' : (AREA_LEVELS[AREA_LEVELS.indexOf(level) - 1] ?? 'any');
}

function settle(finding: Finding, part: PlacePart, value: string): Resolution {
  switch (finding.kind) {
    case 'found':
      return { area: finding.code };
    case 'ambiguous':
      return { code: 'ambiguous-place', part, value, detail: finding.candidates.map(toLabel).join('; ') };
    case 'unknown':
      return { code: 'unknown-place', part, value, detail: finding.near ?? '' };
    case 'out-of-time':
      return { code: 'place-out-of-time', part, value, detail: toSpan(finding.state) };
  }
}

function toLabel({ name, code }: AreaState): string {
  return `${name} (${code})`;
}

function toSpan(state: AreaState): string {
  const day = (iso: string) => iso.split('-').toReversed().join('/');
  return `${toLabel(state)}: ${day(state.valid_from)} - ${state.valid_to === '' ? '' : day(state.valid_to)}`.trim();
}

/** The recomputation's own gazetteer: finds places by code or by the names people write, and tells urban from rural by date. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

type Kind = 'xa' | 'phuong' | 'thi-tran' | 'huyen' | 'other';
interface State {
  readonly kind: Kind;
  readonly bare: string;
  readonly residence: string;
  readonly from: string;
  readonly to: string;
}
interface Place {
  readonly code: string;
  readonly level: string;
  readonly parent: string;
  readonly states: State[];
}

export interface Gazetteer {
  readonly districts: readonly string[];
  /** Codes of the communes of a year, of all districts. */
  communes(year: number): readonly string[];
  districtOf(code: string): string;
  /** URBAN or RURAL on 31 December of the year. */
  residence(code: string, year: number): string;
  isCommune(code: string, year: number): boolean;
  findDistrict(name: string): string | undefined;
  /** A commune by name within a district, or within the province when the district is blank; undefined when none or several fit. */
  findCommune(name: string, district: string, year: number): string | undefined;
}

// As they look once folded: "Huyện" has become "huien".
const KINDS: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/^(thi tran|tt)[. ]\s*/, 'thi-tran'],
  [/^(thanh pho|tp)[. ]\s*/, 'huyen'],
  [/^(thi xa|tx)[. ]\s*/, 'huyen'],
  [/^(huien|h)[. ]\s*/, 'huyen'],
  [/^(phuong|p)[. ]\s*/, 'phuong'],
  [/^(xa|x)[. ]\s*/, 'xa'],
];

/** Lower case without marks; i for y, Arabic for Roman numerals, single spaces: what spellings of one name have in common. */
export function fold(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll('y', 'i');
  return plain.replace(/\s+/g, ' ').trim().replace(/ ii$/, ' 2').replace(/ i$/, ' 1');
}

function split(name: string): { kind: Kind; bare: string } {
  const folded = fold(name);
  for (const [prefix, kind] of KINDS) if (prefix.test(folded)) return { kind, bare: folded.replace(prefix, '') };
  return { kind: 'other', bare: folded };
}

/** Reads the two files of the catalogue that list places and other spellings of them. */
export function readGazetteer(areas: string, aliases: string): Gazetteer {
  const places = new Map<string, Place>();
  const rows: Array<Record<string, string>> = parse(readFileSync(areas, 'utf8'), { columns: true, bom: true });
  for (const row of rows) {
    const {
      code = '',
      level = '',
      parent = '',
      name = '',
      residence = '',
      valid_from: from = '',
      valid_to: to = '',
    } = row;
    const place = places.get(code) ?? { code, level, parent, states: [] };
    place.states.push({ ...split(name), residence: residence.toUpperCase(), from, to: to === '' ? '9999-12-31' : to });
    places.set(code, place);
  }
  const others: Array<Record<string, string>> = parse(readFileSync(aliases, 'utf8'), { columns: true, bom: true });
  for (const { code = '', alias = '' } of others) {
    places.get(code)?.states.push({ ...split(alias), residence: '', from: '9999-12-31', to: '9999-12-31' });
  }
  return gazetteerOf([...places.values()]);
}

function stateOf(place: Place | undefined, year: number): State | undefined {
  const day = `${year}-12-31`;
  return place?.states.find((s) => s.from <= day && day < s.to);
}

function gazetteerOf(places: readonly Place[]): Gazetteer {
  const byCode = new Map(places.map((p) => [p.code, p]));
  const districts = places.filter((p) => p.level === 'district');
  const communes = places.filter((p) => p.level === 'commune');
  const one = (found: readonly Place[]) => (found.length === 1 ? found[0]?.code : undefined);
  return {
    districts: districts.map((p) => p.code).toSorted(),
    communes: (year) => communes.filter((p) => stateOf(p, year) !== undefined).map((p) => p.code),
    districtOf: (code) => byCode.get(code)?.parent ?? '',
    residence: (code, year) => stateOf(byCode.get(code), year)?.residence ?? '',
    isCommune: (code, year) => byCode.get(code)?.level === 'commune' && stateOf(byCode.get(code), year) !== undefined,
    findDistrict(name) {
      const { bare } = split(name);
      return bare === '' ? undefined : one(districts.filter((p) => p.states.some((s) => s.bare === bare)));
    },
    findCommune(name, district, year) {
      const wanted = split(name);
      if (wanted.bare === '') return undefined;
      const within = communes.filter((p) => district === '' || p.parent === district);
      const fits = (s: State | undefined) =>
        s !== undefined && s.bare === wanted.bare && (wanted.kind === 'other' || s.kind === wanted.kind);
      const now = within.filter((p) => fits(stateOf(p, year)));
      return one(now.length > 0 ? now : within.filter((p) => p.states.some(fits)));
    },
  };
}

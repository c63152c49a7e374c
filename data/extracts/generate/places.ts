/** The communes and districts of a year as its extracts name them: the state of 31 December. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { toStateOn } from '../../catalog/area-states.ts';
import { AreaState } from '../../catalog/schema.ts';

export interface District {
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly urban: boolean;
  readonly district: District;
}

/** Reads areas.csv; throws when it is not as `AreaState` says. */
export function readAreas(file: string): readonly AreaState[] {
  return z.array(AreaState).parse(parse(readFileSync(file), { columns: true, bom: true }));
}

/** The communes of a year, district by district, in the order of the area file. */
export function communesOf(areas: readonly AreaState[], year: number): readonly Commune[] {
  const day = toStateOn(areas, `${year}-12-31`);
  return [...day.byCode.values()]
    .filter((state) => state.level === 'district')
    .flatMap((district) =>
      (day.childrenOf.get(district.code) ?? []).map((state) => ({
        code: state.code,
        name: state.name,
        type: state.type,
        urban: state.residence === 'urban',
        district: { code: district.code, name: district.name, type: district.type },
      })),
    );
}

/** The districts of a list of communes, once each, in their order. */
export function districtsOf(communes: readonly Commune[]): readonly District[] {
  return [...new Map(communes.map((commune) => [commune.district.code, commune.district])).values()];
}

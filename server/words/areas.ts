/** Names of places in each language. */
import type { AreaState, Words } from '../../data/catalog/schema.ts';
import type { Lang } from './numbers.ts';

interface Kind {
  readonly word: string;
  readonly toName: (own: string) => string;
}

/** English words for the kinds of unit in the list of places. */
const KINDS: Readonly<Record<string, Kind>> = {
  'Quốc gia': { word: 'country', toName: (own) => (own === 'Việt Nam' ? 'Viet Nam' : own) },
  Tỉnh: { word: 'province', toName: (own) => `${own} province` },
  'Thành phố': { word: 'city', toName: (own) => `${own} city` },
  'Thị xã': { word: 'town', toName: (own) => `${own} town` },
  Huyện: { word: 'district', toName: (own) => `${own} district` },
  Phường: { word: 'ward', toName: (own) => (/^\d+$/.test(own) ? `Ward ${own}` : `${own} ward`) },
  'Thị trấn': { word: 'township', toName: (own) => `${own} township` },
  Xã: { word: 'commune', toName: (own) => `${own} commune` },
};

/** The name without the kind of unit; a numbered ward keeps it. */
export function toShortName({ name, type }: AreaState): string {
  const own = name.startsWith(`${type} `) ? name.slice(type.length + 1) : name;
  return /^\d+$/.test(own) ? name : own;
}

export function toAreaName(area: AreaState, lang: Lang): string {
  if (lang === 'vi') return area.name;
  const own = area.name.startsWith(`${area.type} `) ? area.name.slice(area.type.length + 1) : area.name;
  return KINDS[area.type]?.toName(own) ?? area.name;
}

export function toAreaType({ type }: AreaState): Words {
  return { vi: type, en: KINDS[type]?.word ?? type };
}

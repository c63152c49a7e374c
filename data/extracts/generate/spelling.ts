/** How departments write the names of places: with and without the type, in capitals, without marks, decomposed. */
import type { Commune } from './places.ts';

export const SPELLINGS = ['official', 'bare', 'short', 'capitals', 'unmarked', 'decomposed'] as const;
export type Spelling = (typeof SPELLINGS)[number];

const SHORT_TYPES: Readonly<Record<string, string>> = { Huyện: 'H.', 'Thị xã': 'TX.', 'Thành phố': 'TP.' };

/** A name without its type: "Xã Tham Đôn" gives "Tham Đôn". */
export function toBare(name: string, type: string): string {
  return name.startsWith(`${type} `) ? name.slice(type.length + 1) : name;
}

/** A text without Vietnamese marks. */
export function toUnmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** A district's name in one spelling. The city keeps its type: bare, it is the province. */
export function toDistrictName(district: Commune['district'], spelling: Spelling): string {
  const { name, type } = district;
  const bare = toBare(name, type);
  if (spelling === 'bare') return type === 'Thành phố' ? name : bare;
  if (spelling === 'short') return `${SHORT_TYPES[type] ?? type} ${bare}`;
  return spellAlike(name, spelling);
}

/** A commune's name in one spelling; the type stays where its district has the bare name twice, or the name is a number. */
export function toCommuneName(commune: Commune, spelling: Spelling, siblings: readonly Commune[]): string {
  const bare = toBare(commune.name, commune.type);
  const twice = siblings.filter((s) => toBare(s.name, s.type) === bare).length > 1;
  if (spelling === 'bare' && !twice && !/^\d/.test(bare)) return bare;
  return spellAlike(commune.name, spelling);
}

function spellAlike(name: string, spelling: Spelling): string {
  if (spelling === 'capitals') return name.toLocaleUpperCase('vi');
  if (spelling === 'unmarked') return toUnmarked(name);
  if (spelling === 'decomposed') return name.normalize('NFD');
  return name;
}

/** Figures, differences and days as the pages write them. */
import type { Unit } from '../api/types.ts';
import { toNumber } from '../charts/format.ts';
import type { Lang } from './lang.ts';

/** A figure with a short sign of its unit: "24,2%", "6.126". */
export function toFigureText(value: number, unit: Unit, lang: Lang): string {
  return `${toNumber(value, lang, unit.id === 'count' ? 0 : 1)}${unit.symbol.length <= 1 ? unit.symbol : ''}`;
}

/** The unit in words where the figure's sign does not say it. */
export function toUnitNote(unit: Unit): string {
  return unit.symbol.length > 1 ? unit.label : '';
}

/** The size of a difference with its unit: "1,2 điểm phần trăm". */
export function toDifferenceText(difference: number, unit: Unit, lang: Lang): string {
  const size = toNumber(Math.abs(difference), lang, unit.id === 'count' ? 0 : 1);
  return `${size} ${unit.differenceLabel}`.trim();
}

export function toCountText(value: number, lang: Lang): string {
  return toNumber(value, lang, 0);
}

/** What every chart gives: its words and its drawing. */
import type { ChartAnswer, ChartRow } from './answer.ts';
import type { Drawing, Told } from './frame.ts';
import type { ChartState } from './state.ts';
import { toWords } from './words.ts';

export interface Chart {
  tell(answer: ChartAnswer, state: ChartState): Told;
  /** Null where there is no figure to draw. */
  draw(document: Document, answer: ChartAnswer, state: ChartState): Drawing | null;
}

/** Joins what is not blank. */
export function toJoined(parts: readonly string[], mark = ' · '): string {
  return parts.filter((part) => part !== '').join(mark);
}

/** The place that the whole is of. */
export function toPlaceName({ indicator }: ChartAnswer): string {
  return indicator.whole.rows[0]?.area.name ?? indicator.rows.rows[0]?.area.name ?? '';
}

/** Why a row has no figure, in words. */
export function toAbsenceWords(absence: ChartRow['absence'], { lang }: ChartState): string {
  const words: Readonly<Record<string, string>> = toWords(lang).absence;
  return absence === null ? '' : (words[absence] ?? absence);
}

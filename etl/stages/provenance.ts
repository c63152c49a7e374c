/** Where figures come from, the firmest first: a sum is only as firm as the least firm of what it adds up. */
import { toLiteral } from '../sql/quote.ts';

export const PROVENANCES = ['census', 'reported', 'survey', 'generated'] as const;

/** A rank (place in `PROVENANCES`) as its word. */
export function toProvenanceWord(rank: string): string {
  return `case ${rank} ${PROVENANCES.map((word, i) => `when ${i} then ${toLiteral(word)}`).join(' ')} end`;
}

/** From the story to probabilities: effects of a cell, and the intercept that makes the province meet its level. */
import { HARDSHIP, STORIES, YEARS, type Span, type Story, type StoryId } from './story.ts';

/** What a group of children or a place has that the story speaks of. */
export interface Traits {
  readonly district: string;
  readonly urban?: boolean;
  /** Position in `ETHNICITIES`. */
  readonly ethnicity?: number;
  readonly girl?: boolean;
  readonly older?: boolean;
  readonly disabled?: boolean;
  /** The commune's own standard normal number for this story. */
  readonly own?: number;
}

const valueOf = (span: Span | undefined, year: number): number => {
  if (span === undefined) return 0;
  const [first, last] = [YEARS[0], YEARS[YEARS.length - 1] ?? YEARS[0]];
  return span[0] + ((span[1] - span[0]) * (year - first)) / (last - first);
};

/** The sum of a cell's effects in a year: log odds, or log relative risk for counts. */
export function effectOf(id: StoryId, year: number, traits: Traits): number {
  const story: Story = STORIES[id];
  const groups = [undefined, story.khmer, story.hoa, story.other];
  return (
    valueOf(story.hardship, year) * (HARDSHIP[traits.district] ?? 0) +
    valueOf(story.districts?.[traits.district], year) +
    (traits.urban ? valueOf(story.urban, year) : 0) +
    valueOf(groups[traits.ethnicity ?? 0], year) +
    (traits.girl ? valueOf(story.girls, year) : 0) +
    (traits.older ? valueOf(story.older, year) : 0) +
    (traits.disabled ? valueOf(story.disabled, year) : 0) +
    story.spread * (traits.own ?? 0)
  );
}

/** The province's level of a story in a year; throws where the story has none. */
export function levelOf(id: StoryId, year: number): number {
  const level = STORIES[id].level[year - YEARS[0]];
  if (level === undefined)
    throw new RangeError(`story "${id}" has no level for ${year}; take a year from ${YEARS[0]} to ${YEARS.at(-1)}`);
  return level;
}

const toShare = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * Probabilities of cells whose weighted sum is `total`: one common intercept is found by bisection, so that the
 * province meets its level whatever the differences between cells. A total beyond the weights gives ones.
 */
export function toShares(weights: readonly number[], effects: readonly number[], total: number): number[] {
  let low = -30,
    high = 30;
  for (let i = 0; i < 50; i += 1) {
    const middle = (low + high) / 2;
    let sum = 0;
    for (let k = 0; k < weights.length; k += 1) sum += (weights[k] ?? 0) * toShare(middle + (effects[k] ?? 0));
    if (sum < total) low = middle;
    else high = middle;
  }
  return effects.map((effect) => toShare((low + high) / 2 + effect));
}

import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Gap } from '../../measures/gap.ts';
import { findDimension } from '../../query/lookup.ts';
import type { PeriodRef } from '../../query/answer.ts';
import type { Release } from '../../releases/release.ts';
import type { Lang } from '../../words/numbers.ts';
import { BreakdownEnum } from '../breakdown.ts';
import { LangEnum } from '../enums.ts';
import { AreaType } from './area.ts';
import { CategoryType } from './category.ts';
import { PeriodType } from './period.ts';

@ObjectType('Coverage', { description: 'Who reported an indicator in a year.' })
export class CoverageType {
  constructor(period: PeriodRef, expected: number, missing: AreaType[]) {
    this.period = new PeriodType(period);
    this.expected = expected;
    this.reported = expected - missing.length;
    this.missing = missing;
  }

  @Field(() => PeriodType, { description: 'When.' })
  readonly period: PeriodType;

  @Field(() => Int, { description: 'Places expected to report.' })
  readonly expected: number;

  @Field(() => Int, { description: 'Places that did.' })
  readonly reported: number;

  @Field(() => [AreaType], { description: 'Places that did not.' })
  readonly missing: AreaType[];
}

@ObjectType('Gap', { description: 'The widest gap between two groups.' })
export class GapType {
  readonly #gap: Gap;

  constructor(release: Release, gap: Gap) {
    const dimension = findDimension(release, gap.dimension);
    this.#gap = gap;
    this.breakdown = gap.dimension;
    this.period = new PeriodType(gap.period);
    this.high = new CategoryType(dimension, gap.high.category);
    this.low = new CategoryType(dimension, gap.low.category);
    this.highValue = gap.high.value;
    this.lowValue = gap.low.value;
    this.difference = gap.difference;
  }

  @Field(() => BreakdownEnum, { description: 'Between groups of what.' })
  readonly breakdown: string;

  @Field(() => PeriodType, { description: 'When.' })
  readonly period: PeriodType;

  @Field(() => CategoryType, { description: 'The group with the highest figure.' })
  readonly high: CategoryType;

  @Field(() => CategoryType, { description: 'The group with the lowest figure.' })
  readonly low: CategoryType;

  @Field(() => Float, { description: "The highest figure, in the indicator's unit; for counts, the rate." })
  readonly highValue: number;

  @Field(() => Float, { description: 'The lowest figure.' })
  readonly lowValue: number;

  @Field(() => Float, { description: 'Highest less lowest.' })
  readonly difference: number;

  @Field(() => String, { description: 'In words, the group that is worse off first.' })
  label(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#gap.words[lang];
  }
}

@ObjectType('Limits', { description: 'The caps that this caller is under.' })
export class LimitsType {
  @Field(() => Int, { description: 'Rows in one answer.' })
  maxRows!: number;

  @Field(() => Int, { description: 'Indicators in one question.' })
  maxIndicators!: number;

  @Field(() => Int, { description: 'Depth of a document, fragments unfolded.' })
  maxDepth!: number;

  @Field(() => Int, { description: 'Aliases in a document; those of a fragment count wherever it is spread.' })
  maxAliases!: number;

  @Field(() => Int, { description: 'Words and signs of a document.' })
  maxTokens!: number;

  @Field(() => Int, {
    description: 'Rows and places in all lists of an answer together; a question to the warehouse counts for 100.',
  })
  maxItems!: number;

  @Field(() => Int, { description: 'Milliseconds that a question may take in the database.' })
  timeoutMs!: number;
}

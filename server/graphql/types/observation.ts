import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import type {
  Absence,
  AnswerWarning,
  ObservationAnswer,
  ObservationRow,
  Provenance,
  WarningCode,
} from '../../query/answer.ts';
import type { Tier } from '../../query/assemble.ts';
import { findDimension } from '../../query/lookup.ts';
import type { Release } from '../../releases/release.ts';
import type { Lang } from '../../words/numbers.ts';
import { BreakdownEnum } from '../breakdown.ts';
import { AbsenceEnum, LangEnum, ProvenanceEnum, TierEnum, WarningCodeEnum } from '../enums.ts';
import { AreaType } from './area.ts';
import { CategoryType } from './category.ts';
import { IndicatorType } from './indicator.ts';
import { PeriodType } from './period.ts';
import { ReleaseType } from './release.ts';
import { TargetProgressType, TargetType } from './target.ts';

@ObjectType('Observation', { description: 'One figure, or the reason why there is none.' })
export class ObservationType {
  readonly #release: Release;
  readonly #row: ObservationRow;

  constructor(release: Release, row: ObservationRow) {
    this.#release = release;
    this.#row = row;
    this.value = row.value;
    this.rate = row.rate;
    this.numerator = row.numerator;
    this.denominator = row.denominator;
    this.absence = row.absence;
    this.provenance = row.provenance;
    this.denominatorProvenance = row.denominatorProvenance;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "The figure in the indicator's unit: sum of numerators over sum of denominators. Null exactly when absence is not.",
  })
  readonly value: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'For counts with a population: per `unit.ratePer` of the denominator.',
  })
  readonly rate: number | null;

  @Field(() => Float, { nullable: true, description: 'Sum of the numerators.' })
  readonly numerator: number | null;

  @Field(() => Float, { nullable: true, description: 'Sum of the denominators.' })
  readonly denominator: number | null;

  @Field(() => AbsenceEnum, { nullable: true, description: 'Why there is no figure.' })
  readonly absence: Absence | null;

  @Field(() => ProvenanceEnum, { description: 'Where the figure is from; generated if any part of it is.' })
  readonly provenance: Provenance;

  @Field(() => ProvenanceEnum, { nullable: true, description: 'Where its denominator is from.' })
  readonly denominatorProvenance: Provenance | null;

  @Field(() => IndicatorType, { description: 'Of what.' })
  get indicator(): IndicatorType {
    return new IndicatorType(this.#release, this.#row.indicator);
  }

  @Field(() => AreaType, { description: 'Where; the place as it was at the time.' })
  get area(): AreaType {
    return new AreaType(this.#release, this.#row.area);
  }

  @Field(() => PeriodType, { description: 'When.' })
  get period(): PeriodType {
    return new PeriodType(this.#row.period);
  }

  @Field(() => [CategoryType], { description: 'For whom: one category for each breakdown asked.' })
  get categories(): CategoryType[] {
    return this.#row.categories.map(
      ({ dimension, category }) => new CategoryType(findDimension(this.#release, dimension), category),
    );
  }

  @Field(() => CategoryType, { nullable: true, description: 'The category of one breakdown; null: all together.' })
  category(@Arg('breakdown', () => BreakdownEnum, { description: 'Which.' }) breakdown: string): CategoryType | null {
    return this.categories.find((category) => category.breakdown === breakdown) ?? null;
  }

  @Field(() => TargetProgressType, {
    nullable: true,
    description: 'How it stands; null where the plan states no target.',
  })
  get target(): TargetProgressType | null {
    const { target, indicator } = this.#row;
    if (target === null) return null;
    return new TargetProgressType(
      target,
      new TargetType(indicator, target.target, this.#release.catalog.programme.baselineYear),
    );
  }
}

@ObjectType('Warning', { description: 'A doubt about an answer.' })
export class WarningType {
  readonly #release: Release;
  readonly #warning: AnswerWarning;

  constructor(release: Release, warning: AnswerWarning) {
    this.#release = release;
    this.#warning = warning;
    this.code = warning.code;
  }

  @Field(() => WarningCodeEnum, { description: 'Of what kind.' })
  readonly code: WarningCode;

  @Field(() => String, { description: 'In words.' })
  message(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#warning.words[lang];
  }

  @Field(() => IndicatorType, { nullable: true, description: 'The indicator that it concerns.' })
  get indicator(): IndicatorType | null {
    return this.#warning.indicator && new IndicatorType(this.#release, this.#warning.indicator);
  }
}

@ObjectType('ObservationSet', { description: 'An answer.' })
export class ObservationSetType {
  readonly #release: Release;
  readonly #answer: ObservationAnswer;

  constructor(release: Release, answer: ObservationAnswer, tier: Tier) {
    this.#release = release;
    this.#answer = answer;
    this.tier = tier;
    this.count = answer.count;
  }

  @Field(() => TierEnum, { description: 'For whom it is.' })
  readonly tier: Tier;

  @Field(() => Int, { description: 'Rows before limit and offset.' })
  readonly count: number;

  @Field(() => ReleaseType, { description: 'The release that answered.' })
  get release(): ReleaseType {
    return new ReleaseType(this.#release);
  }

  @Field(() => [ObservationType], {
    description: 'The rows: every combination that was asked, those without a figure included.',
  })
  get rows(): ObservationType[] {
    return this.#answer.rows.map((row) => new ObservationType(this.#release, row));
  }

  @Field(() => [WarningType], { description: 'What to doubt.' })
  get warnings(): WarningType[] {
    return this.#answer.warnings.map((warning) => new WarningType(this.#release, warning));
  }
}

import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Indicator, Target } from '../../../data/catalog/schema.ts';
import type { TargetProgress } from '../../query/answer.ts';
import type { Status } from '../../query/request.ts';
import { toTargetWords } from '../../targets/words.ts';
import type { Lang } from '../../words/numbers.ts';
import { LangEnum, OperatorEnum, StatusEnum } from '../enums.ts';

@ObjectType('Target', { description: 'A goal that the plan states.' })
export class TargetType {
  readonly #indicator: Indicator;
  readonly #target: Target;
  readonly #programmeBaseline: number;

  constructor(indicator: Indicator, target: Target, baselineYear: number) {
    this.#indicator = indicator;
    this.#target = target;
    this.#programmeBaseline = baselineYear;
    this.year = target.year;
    this.operator = target.operator;
    this.value = target.value ?? null;
    this.relative = target.relative ?? null;
    this.baselineYear = target.relative === undefined ? null : baselineYear;
    this.section = target.section;
  }

  @Field(() => Int, { description: 'The year by which it is to be reached.' })
  readonly year: number;

  @Field(() => OperatorEnum, { description: 'How the figure must stand to the bound.' })
  readonly operator: Target['operator'];

  @Field(() => Float, {
    nullable: true,
    description: "The bound, in the indicator's unit; null for a relative target.",
  })
  readonly value: number | null;

  @Field(() => Float, { nullable: true, description: 'Change of the count in percent of the baseline year.' })
  readonly relative: number | null;

  @Field(() => Int, { nullable: true, description: 'The year that a relative target counts from.' })
  readonly baselineYear: number | null;

  @Field(() => String, { description: 'The section of the plan that states it.' })
  readonly section: string;

  @Field(() => String, { description: 'The target in words.' })
  label(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return toTargetWords(this.#indicator, this.#target, this.#programmeBaseline)[lang];
  }

  @Field(() => String, { nullable: true, description: 'What the plan leaves open about it.' })
  note(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string | null {
    return this.#target.note?.[lang] ?? null;
  }
}

@ObjectType('TargetProgress', { description: 'How a figure stands against the target in force.' })
export class TargetProgressType {
  readonly #progress: TargetProgress;

  constructor(progress: TargetProgress, target: TargetType) {
    this.#progress = progress;
    this.target = target;
    this.bound = progress.bound;
    this.met = progress.met;
    this.status = progress.status;
    this.baseline = progress.baseline;
    this.progress = progress.progress;
    this.elapsed = progress.elapsed;
    this.paceNeeded = progress.paceNeeded;
    this.projection = progress.projection;
  }

  @Field(() => TargetType, { description: 'The target: the first whose year has not passed, else the last.' })
  readonly target: TargetType;

  @Field(() => Float, { nullable: true, description: "The bound as a figure, in the indicator's unit." })
  readonly bound: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the figure meets it; null without a figure or a bound.',
  })
  readonly met: boolean | null;

  @Field(() => StatusEnum, { description: 'How it stands.' })
  readonly status: Status;

  @Field(() => Float, { nullable: true, description: 'The figure of the baseline year.' })
  readonly baseline: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of the way from baseline to bound that has been made.' })
  readonly progress: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of the time from baseline to target that has gone.' })
  readonly elapsed: number | null;

  @Field(() => Float, { nullable: true, description: 'Change a year that would still reach the bound in time.' })
  readonly paceNeeded: number | null;

  @Field(() => Float, { nullable: true, description: "The figure in the target's year at the present pace." })
  readonly projection: number | null;

  @Field(() => String, { description: 'Why it has this status, in a sentence.' })
  reason(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#progress.reason[lang];
  }
}

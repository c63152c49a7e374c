import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import type { PeriodRef } from '../../query/answer.ts';
import type { Lang } from '../../words/numbers.ts';
import { GrainEnum, LangEnum } from '../enums.ts';
import { DateScalar } from '../scalars.ts';

/** School years run from September to May. */
const SCHOOL = { start: '09-01', end: '05-31' };

@ObjectType('Period', { description: 'A time for which a figure answers.' })
export class PeriodType {
  readonly #ref: PeriodRef;

  constructor(ref: PeriodRef) {
    this.#ref = ref;
    this.id = ref.id;
    this.year = ref.year;
    this.grain = ref.grain;
  }

  @Field(() => ID, { description: 'The year of the plan, as "2015"; several as "2013..2015".' })
  readonly id: string;

  @Field(() => GrainEnum, { description: 'Its kind.' })
  readonly grain: PeriodRef['grain'];

  @Field(() => Int, { description: 'The year of the plan that it answers for; of several, the last.' })
  readonly year: number;

  @Field(() => String, { description: 'As it is written beside a figure.' })
  label(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    const { grain, year, from, to } = this.#ref;
    if (grain === 'pooled') return `${from}-${to}`;
    if (grain === 'year') return String(year);
    return lang === 'vi' ? `năm học ${year - 1}-${year}` : `school year ${year - 1}-${year}`;
  }

  @Field(() => DateScalar, { description: 'Its first day.' })
  get start(): string {
    const { grain, from } = this.#ref;
    return grain === 'school_year' ? `${from - 1}-${SCHOOL.start}` : `${from}-01-01`;
  }

  @Field(() => DateScalar, { description: 'Its last day.' })
  get end(): string {
    const { grain, to } = this.#ref;
    return grain === 'school_year' ? `${to}-${SCHOOL.end}` : `${to}-12-31`;
  }
}

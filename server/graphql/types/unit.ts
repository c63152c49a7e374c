import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Indicator } from '../../../data/catalog/schema.ts';
import type { Lang } from '../../words/numbers.ts';
import { UNIT_WORDS, toRateWords } from '../../words/units.ts';
import { LangEnum } from '../enums.ts';

@ObjectType('Unit', { description: "In what an indicator's figures are." })
export class UnitType {
  readonly #indicator: Indicator;

  constructor(indicator: Indicator) {
    this.#indicator = indicator;
    this.id = indicator.unit;
    this.ratePer = indicator.rate?.per ?? null;
  }

  @Field(() => ID, { description: 'percent, count, per_1000 or per_100000.' })
  readonly id: Indicator['unit'];

  @Field(() => Int, { nullable: true, description: 'For counts: the rate beside them is per so many children.' })
  readonly ratePer: number | null;

  @Field(() => String, { description: 'What follows the number; may be blank.' })
  symbol(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return UNIT_WORDS[this.id].symbol[lang];
  }

  @Field(() => String, { description: 'The unit in words.' })
  label(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return UNIT_WORDS[this.id].label[lang];
  }

  @Field(() => String, { nullable: true, description: 'The unit of the rate in words.' })
  rateLabel(
    @Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang,
  ): string | null {
    return toRateWords(this.#indicator)?.[lang] ?? null;
  }

  @Field(() => String, { description: 'The unit of a difference in words; may be blank.' })
  differenceLabel(
    @Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang,
  ): string {
    return UNIT_WORDS[this.id].difference[lang];
  }
}

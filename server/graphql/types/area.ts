import { Arg, Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { AreaState } from '../../../data/catalog/schema.ts';
import { findArea, findDimension } from '../../query/lookup.ts';
import type { AreaLevel } from '../../query/request.ts';
import type { Release } from '../../releases/release.ts';
import { toAreaName, toAreaType, toShortName } from '../../words/areas.ts';
import type { Lang } from '../../words/numbers.ts';
import type { Context } from '../context.ts';
import { AreaLevelEnum, LangEnum } from '../enums.ts';
import { DateScalar } from '../scalars.ts';
import { CategoryType } from './category.ts';

/** A place in one of its states; its relatives are those of the same day. */
@ObjectType('Area', { description: 'A place, as it was at a time: a name, a kind and a place above it.' })
export class AreaType {
  readonly #release: Release;
  readonly #state: AreaState;

  constructor(release: Release, state: AreaState) {
    this.#release = release;
    this.#state = state;
    this.id = state.code;
    this.level = state.level;
    this.validFrom = state.valid_from;
    this.validTo = state.valid_to === '' ? null : state.valid_to;
  }

  @Field(() => ID, { description: 'The code of the General Statistics Office; it survives a change of name and kind.' })
  readonly id: string;

  @Field(() => AreaLevelEnum, { description: 'Its level.' })
  readonly level: AreaLevel;

  @Field(() => DateScalar, { description: 'The first day of this state.' })
  readonly validFrom: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the next state begins; null for the state that holds.',
  })
  readonly validTo: string | null;

  @Field(() => String, { description: 'Its full name.' })
  name(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return toAreaName(this.#state, lang);
  }

  @Field(() => String, { description: 'Its name without the kind of unit.' })
  get shortName(): string {
    return toShortName(this.#state);
  }

  @Field(() => String, { description: 'The kind of unit.' })
  type(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return toAreaType(this.#state)[lang];
  }

  @Field(() => CategoryType, { nullable: true, description: 'Urban or rural, for communes.' })
  get residence(): CategoryType | null {
    const { residence } = this.#state;
    return residence === ''
      ? null
      : new CategoryType(findDimension(this.#release, 'residence'), residence.toUpperCase());
  }

  @Field(() => AreaType, { nullable: true, description: 'The place above it.' })
  get parent(): AreaType | null {
    const { parent } = this.#state;
    return parent === '' ? null : new AreaType(this.#release, this.#stateOf(parent));
  }

  @Field(() => [AreaType], { description: 'The places below it.' })
  children(@Ctx() { budget }: Context): AreaType[] {
    const states = this.#release.dayOf(this.#lastYear()).childrenOf.get(this.id) ?? [];
    budget.spend(states.length);
    return states.map((state) => new AreaType(this.#release, state));
  }

  #lastYear(): number {
    const end = this.validTo === null ? this.#release.catalog.programme.years.to : Number(this.validTo.slice(0, 4)) - 1;
    return Math.max(end, Number(this.validFrom.slice(0, 4)));
  }

  #stateOf(code: string): AreaState {
    return this.#release.dayOf(this.#lastYear()).byCode.get(code) ?? findArea(this.#release, code);
  }
}

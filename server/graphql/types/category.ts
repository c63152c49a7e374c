import { Arg, Field, ID, ObjectType } from 'type-graphql';
import type { Dimension } from '../../../data/catalog/schema.ts';
import type { Lang } from '../../words/numbers.ts';
import { BreakdownEnum } from '../breakdown.ts';
import { LangEnum } from '../enums.ts';

@ObjectType('Category', { description: 'One category of a breakdown.' })
export class CategoryType {
  readonly #dimension: Dimension;

  constructor(dimension: Dimension, id: string) {
    this.#dimension = dimension;
    this.id = id;
    this.breakdown = dimension.id;
  }

  @Field(() => ID, { description: 'Its code in filters and files.' })
  readonly id: string;

  @Field(() => BreakdownEnum, { description: 'The breakdown it belongs to.' })
  readonly breakdown: string;

  @Field(() => String, { description: 'Its name.' })
  label(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    const { categories, aggregates } = this.#dimension;
    return [...categories, ...aggregates].find(({ id }) => id === this.id)?.label[lang] ?? this.id;
  }
}

@ObjectType('BreakdownDefinition', { description: 'A dimension by which figures can be broken down.' })
export class BreakdownDefinitionType {
  readonly #dimension: Dimension;
  readonly #codes: readonly string[];

  /** `codes`: the categories that are used; all of the dimension's unless given. */
  constructor(dimension: Dimension, codes: readonly string[] = dimension.categories.map(({ id }) => id)) {
    this.#dimension = dimension;
    this.#codes = codes;
    this.id = dimension.id;
  }

  @Field(() => BreakdownEnum, { description: 'Its name in `by`.' })
  readonly id: string;

  @Field(() => String, { description: 'Its title.' })
  title(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#dimension.title[lang];
  }

  @Field(() => String, { description: 'As it stands in a sentence: "by ethnic group".' })
  by(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#dimension.by[lang];
  }

  @Field(() => [CategoryType], { description: 'Its categories, in order.' })
  get categories(): CategoryType[] {
    return this.#codes.map((code) => new CategoryType(this.#dimension, code));
  }

  @Field(() => [CategoryType], { description: 'Named unions of categories, for filters.' })
  get aggregates(): CategoryType[] {
    return this.#dimension.aggregates.map(({ id }) => new CategoryType(this.#dimension, id));
  }
}

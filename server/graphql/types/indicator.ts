import { Arg, Field, ID, ObjectType } from 'type-graphql';
import type { Indicator } from '../../../data/catalog/schema.ts';
import { categoriesOf, dimensionsOf } from '../../query/lookup.ts';
import type { AreaLevel } from '../../query/request.ts';
import type { Release } from '../../releases/release.ts';
import type { Lang } from '../../words/numbers.ts';
import { toFormulaWords } from '../../words/formula.ts';
import { AreaLevelEnum, DirectionEnum, LangEnum, SectorEnum, SensitivityEnum } from '../enums.ts';
import { BreakdownDefinitionType } from './category.ts';
import { DepartmentType, SourceType } from './source.ts';
import { TargetType } from './target.ts';
import { UnitType } from './unit.ts';

/** What the catalogue says; figures, coverage and gap are added by resolvers. */
@ObjectType('Indicator', { description: 'Something that is measured.' })
export class IndicatorType {
  constructor(release: Release, indicator: Indicator) {
    this.release = release;
    this.indicator = indicator;
    this.id = indicator.id;
    this.sector = indicator.sector;
    this.direction = indicator.direction;
    this.sensitivity = indicator.sensitivity;
    this.level = indicator.level;
  }

  readonly release: Release;
  readonly indicator: Indicator;

  @Field(() => ID, { description: 'Its id, which stays.' })
  readonly id: string;

  @Field(() => SectorEnum, { description: "The plan's sector." })
  readonly sector: Indicator['sector'];

  @Field(() => DirectionEnum, { description: 'In which direction it gets better.' })
  readonly direction: Indicator['direction'];

  @Field(() => SensitivityEnum, { description: 'How far it could point at a child.' })
  readonly sensitivity: Indicator['sensitivity'];

  @Field(() => AreaLevelEnum, { description: 'The finest level of places that is collected.' })
  readonly level: AreaLevel;

  @Field(() => String, { description: 'Its title.' })
  title(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.indicator.title[lang];
  }

  @Field(() => String, { description: 'Its title for narrow places.' })
  shortTitle(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.indicator.shortTitle[lang];
  }

  @Field(() => String, { description: 'What it is.' })
  definition(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.indicator.definition[lang];
  }

  @Field(() => String, { description: 'How it is computed.' })
  formula(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return toFormulaWords(this.indicator)[lang];
  }

  @Field(() => String, { description: 'What the numerator counts.' })
  numeratorLabel(
    @Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang,
  ): string {
    return this.indicator.numerator[lang];
  }

  @Field(() => String, { nullable: true, description: 'What the denominator counts.' })
  denominatorLabel(
    @Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang,
  ): string | null {
    return this.indicator.denominator?.[lang] ?? null;
  }

  @Field(() => String, { nullable: true, description: 'What a reader should know.' })
  notes(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string | null {
    return this.indicator.notes?.[lang] ?? null;
  }

  @Field(() => UnitType, { description: 'In what its figures are.' })
  get unit(): UnitType {
    return new UnitType(this.indicator);
  }

  @Field(() => [BreakdownDefinitionType], { description: 'What it can be broken down by, beside place and time.' })
  get breakdowns(): BreakdownDefinitionType[] {
    const dimensions = dimensionsOf(this.release, this.indicator);
    return dimensions.map(
      (dimension) => new BreakdownDefinitionType(dimension, categoriesOf(this.indicator, dimension)),
    );
  }

  @Field(() => [TargetType], { description: "The plan's targets, by year." })
  get targets(): TargetType[] {
    const { baselineYear } = this.release.catalog.programme;
    const ordered = this.indicator.targets.toSorted((a, b) => a.year - b.year);
    return ordered.map((target) => new TargetType(this.indicator, target, baselineYear));
  }

  @Field(() => DepartmentType, { description: 'Who answers for it.' })
  get department(): DepartmentType {
    return new DepartmentType(this.release, this.indicator.department);
  }

  @Field(() => [SourceType], { description: 'The extracts it is made from.' })
  get sources(): SourceType[] {
    const feeding = this.release.sources.filter(({ feeds }) => feeds.includes(this.id));
    return feeding.map((source) => new SourceType(this.release, source));
  }
}

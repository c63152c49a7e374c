import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Indicator } from '../../../data/catalog/schema.ts';
import { TIMEOUT_MS } from '../../query/dialect/open.ts';
import { findIndicator } from '../../query/lookup.ts';
import { MAX_INDICATORS, MAX_ROWS } from '../../query/observations.ts';
import { isFound } from '../../words/search.ts';
import { MAX_ITEMS } from '../budget.ts';
import type { Context } from '../context.ts';
import { SectorEnum } from '../enums.ts';
import { MAX_ALIASES, MAX_DEPTH, MAX_TOKENS } from '../limits.rule.ts';
import { BreakdownDefinitionType } from '../types/category.ts';
import { LimitsType } from '../types/coverage.ts';
import { IndicatorType } from '../types/indicator.ts';
import { ProgrammeType } from '../types/release.ts';

@Resolver()
export class CatalogResolver {
  @Query(() => ProgrammeType, { description: 'The plan whose targets are followed.' })
  async programme(@Ctx() { store }: Context): Promise<ProgrammeType> {
    return new ProgrammeType(await store.current());
  }

  @Query(() => [IndicatorType], {
    description: "Indicators in the plan's order. Without a sector: those of the plan, so not CONTEXT.",
  })
  async indicators(
    @Arg('sector', () => SectorEnum, { nullable: true, description: 'Only of this sector.' }) sector:
      | Indicator['sector']
      | undefined,
    @Arg('search', () => String, { nullable: true, description: 'Words of the titles; marks may be left out.' })
    search: string | undefined,
    @Ctx() { store }: Context,
  ): Promise<IndicatorType[]> {
    const release = await store.current();
    const ofSector = release.catalog.indicators.filter((one) =>
      sector ? one.sector === sector : one.sector !== 'context',
    );
    const found = ofSector.filter(({ id, title, shortTitle }) =>
      isFound(search, [id, title.vi, title.en, shortTitle.vi, shortTitle.en]),
    );
    return found.map((indicator) => new IndicatorType(release, indicator));
  }

  @Query(() => IndicatorType, { description: 'One indicator. UNKNOWN_INDICATOR names the nearest ids.' })
  async indicator(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { store }: Context,
  ): Promise<IndicatorType> {
    const release = await store.current();
    return new IndicatorType(release, findIndicator(release, id));
  }

  @Query(() => [BreakdownDefinitionType], { description: 'The dimensions of the catalogue.' })
  async breakdowns(@Ctx() { store }: Context): Promise<BreakdownDefinitionType[]> {
    const { catalog } = await store.current();
    return catalog.dimensions.map((dimension) => new BreakdownDefinitionType(dimension));
  }

  @Query(() => LimitsType, { description: 'Every cap that this caller is under.' })
  limits(): LimitsType {
    return {
      maxRows: MAX_ROWS,
      maxIndicators: MAX_INDICATORS,
      maxDepth: MAX_DEPTH,
      maxAliases: MAX_ALIASES,
      maxTokens: MAX_TOKENS,
      maxItems: MAX_ITEMS,
      timeoutMs: TIMEOUT_MS,
    };
  }
}

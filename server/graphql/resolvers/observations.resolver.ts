import { Args, Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { findGap } from '../../measures/gap.ts';
import { toMissing } from '../../query/coverage.ts';
import { toAreaIn } from '../../query/lookup.ts';
import { answerObservations } from '../../query/observations.ts';
import { ObservationsArgs, SliceArgs } from '../args/observations.ts';
import { toRequest } from '../args/to-request.ts';
import { QUESTION_ITEMS } from '../budget.ts';
import type { Context } from '../context.ts';
import { AreaType } from '../types/area.ts';
import { CoverageType, GapType } from '../types/coverage.ts';
import { IndicatorType } from '../types/indicator.ts';
import { ObservationSetType } from '../types/observation.ts';

async function answer(
  indicators: readonly string[],
  args: SliceArgs,
  { store, tier, budget }: Context,
): Promise<ObservationSetType> {
  budget.spend(QUESTION_ITEMS);
  const release = await store.get(args.release);
  const found = await answerObservations(release, toRequest(indicators, args, release.catalog.dimensions), { tier });
  budget.spend(found.rows.length);
  return new ObservationSetType(release, found, tier);
}

@Resolver()
export class ObservationsResolver {
  @Query(() => ObservationSetType, { description: 'Figures of indicators, broken down and filtered.' })
  observations(
    @Args(() => ObservationsArgs) args: ObservationsArgs,
    @Ctx() context: Context,
  ): Promise<ObservationSetType> {
    return answer(args.indicators, args, context);
  }
}

@Resolver(() => IndicatorType)
export class IndicatorFiguresResolver {
  @FieldResolver(() => ObservationSetType, { description: 'Its figures, broken down and filtered.' })
  observations(
    @Root() { id }: IndicatorType,
    @Args(() => SliceArgs) args: SliceArgs,
    @Ctx() context: Context,
  ): Promise<ObservationSetType> {
    return answer([id], args, context);
  }

  @FieldResolver(() => [CoverageType], { description: 'Who reported it, year by year.' })
  async coverage(@Root() { release, indicator }: IndicatorType, @Ctx() { budget }: Context): Promise<CoverageType[]> {
    budget.spend(QUESTION_ITEMS);
    const years = await toMissing(release, indicator);
    for (const { missing } of years) budget.spend(missing.length);
    return years.map(
      ({ period, expected, missing }) =>
        new CoverageType(
          period,
          expected,
          missing.map((code) => new AreaType(release, toAreaIn(release, code, period.year))),
        ),
    );
  }

  @FieldResolver(() => GapType, {
    nullable: true,
    description:
      'The widest gap between urban and rural or between ethnic groups in the newest year; groups under 100 children are left out.',
  })
  async gap(
    @Root() { release, id }: IndicatorType,
    @Arg('within', () => ID, { nullable: true, description: 'In this place; the province unless said.' }) within:
      | string
      | undefined,
    @Ctx() { tier, budget }: Context,
  ): Promise<GapType | null> {
    budget.spend(QUESTION_ITEMS);
    const gap = await findGap(release, id, within ?? undefined, tier);
    return gap && new GapType(release, gap);
  }
}

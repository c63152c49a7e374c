import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { areasWithin, toStateDate, toStateOn, type AreasOnDay } from '../../../data/catalog/area-states.ts';
import { CodedError } from '../../errors.ts';
import { findArea } from '../../query/lookup.ts';
import type { AreaLevel } from '../../query/request.ts';
import type { Release } from '../../releases/release.ts';
import { toAreaName } from '../../words/areas.ts';
import { isFound } from '../../words/search.ts';
import type { Context } from '../context.ts';
import { AreaLevelEnum } from '../enums.ts';
import { DateScalar } from '../scalars.ts';
import { AreaType } from '../types/area.ts';

/** The places of a day; of the programme's last one unless said. */
function dayOf(release: Release, asOf: string | undefined): AreasOnDay {
  const { programme, areas } = release.catalog;
  return toStateOn(areas, asOf ?? toStateDate(programme, programme.years.to));
}

@Resolver()
export class AreaResolver {
  @Query(() => [AreaType], { description: 'Places as they were on a day, parents before children.' })
  async areas(
    @Arg('level', () => AreaLevelEnum, { nullable: true, description: 'Only of this level.' }) level:
      | AreaLevel
      | undefined,
    @Arg('within', () => ID, { nullable: true, description: 'Only those within this place, by code.' }) within:
      | string
      | undefined,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name; marks may be left out.' }) search:
      | string
      | undefined,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: "The day; the end of the programme's last year unless said.",
    })
    asOf: string | undefined,
    @Ctx() { store }: Context,
  ): Promise<AreaType[]> {
    const release = await store.current();
    const day = dayOf(release, asOf ?? undefined);
    const inside = within ? areasWithin(day, findArea(release, within).code) : [...day.byCode.values()];
    const found = inside.filter(
      (state) =>
        (!level || state.level === level) && isFound(search, [state.name, toAreaName(state, 'en'), state.code]),
    );
    return found.map((state) => new AreaType(release, state));
  }

  @Query(() => AreaType, { description: 'One place as it was on a day.' })
  async area(
    @Arg('id', () => ID, { description: 'Its code.' }) id: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day.' }) asOf: string | undefined,
    @Ctx() { store }: Context,
  ): Promise<AreaType> {
    const release = await store.current();
    const state = dayOf(release, asOf ?? undefined).byCode.get(findArea(release, id).code);
    if (state !== undefined) return new AreaType(release, state);
    throw new CodedError(
      'UNKNOWN_AREA',
      `area "${id}" did not exist on ${asOf ?? 'that day'}`,
      'ask for another day; validFrom and validTo tell when it did',
    );
  }
}

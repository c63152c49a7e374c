import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { CodedError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { ReleaseType } from '../types/release.ts';

@Resolver()
export class ReleaseResolver {
  @Query(() => ReleaseType, { description: 'The release that answers when none is named, or one by id.' })
  async release(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | undefined,
    @Ctx() { store }: Context,
  ): Promise<ReleaseType> {
    return new ReleaseType(await store.get(id));
  }

  @Query(() => [ReleaseType], { description: 'The releases kept, the newest first.' })
  async releases(
    @Arg('limit', () => Int, { defaultValue: 20, description: 'At most so many.' }) limit: number,
    @Ctx() { store }: Context,
  ): Promise<ReleaseType[]> {
    if (limit < 0) throw new CodedError('BAD_REQUEST', `limit ${limit} is negative`, 'ask for 0 or more');
    const kept = store.list().slice(0, limit);
    return Promise.all(kept.map(async ({ id }) => new ReleaseType(await store.get(id))));
  }
}

/** The arguments of a question about figures. */
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { AreaLevel, OrderField } from '../../query/request.ts';
import { BreakdownEnum } from '../breakdown.ts';
import { AreaLevelEnum, OrderDirectionEnum, OrderFieldEnum } from '../enums.ts';
import { ObservationWhere } from './where.ts';

@InputType({ description: 'Which periods: a range, or so many of the newest that have figures.' })
export class PeriodInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The first year, as "2012"; a school year "2011-2012" stands for the year in which it ends.',
  })
  from?: string;

  @Field(() => ID, { nullable: true, description: 'The last year.' })
  to?: string;

  @Field(() => Int, { nullable: true, description: 'How many of the newest.' })
  latest?: number;
}

@InputType({ description: 'One key of the order of rows.' })
export class ObservationOrder {
  @Field(() => OrderFieldEnum, { description: 'By what.' })
  field!: OrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Up or down.' })
  direction!: 'ASC' | 'DESC';
}

@ArgsType()
export class SliceArgs {
  @Field(() => [BreakdownEnum], {
    defaultValue: [],
    description:
      'What the rows are broken down by. Without AREA: one place. Without PERIOD: the newest year, or the range taken together.',
  })
  by!: string[];

  @Field(() => AreaLevelEnum, { nullable: true, description: 'The level of AREA rows; districts unless said.' })
  areaLevel?: AreaLevel;

  @Field(() => PeriodInput, { nullable: true, description: 'Which periods.' })
  period?: PeriodInput;

  @Field(() => ObservationWhere, { nullable: true, description: 'Conditions.' })
  where?: ObservationWhere;

  @Field(() => [ObservationOrder], {
    nullable: true,
    description: 'The order of rows; by indicator, place, period and category unless said.',
  })
  orderBy?: ObservationOrder[];

  @Field(() => Int, { nullable: true, description: 'At most so many rows.' })
  limit?: number;

  @Field(() => Int, { nullable: true, description: 'Leave out so many first.' })
  offset?: number;

  @Field(() => ID, { nullable: true, description: 'The release that answers; the newest unless said.' })
  release?: string;
}

@ArgsType()
export class ObservationsArgs extends SliceArgs {
  @Field(() => [ID], { description: 'Indicators, by id.' })
  indicators!: string[];
}

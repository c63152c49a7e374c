/** The conditions of a question. */
import { Field, Float, ID, InputType } from 'type-graphql';
import type { AreaLevel, Status } from '../../query/request.ts';
import { AreaLevelEnum, StatusEnum } from '../enums.ts';

@InputType({ description: 'Categories to keep or leave out; aggregates such as MINORITY stand for their parts.' })
export class CodeFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  in?: string[];

  @Field(() => [ID], { nullable: true, description: 'All but these.' })
  notIn?: string[];
}

@InputType({ description: 'Which places.' })
export class AreaFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, by code.' })
  in?: string[];

  @Field(() => ID, { nullable: true, description: 'Only those within this one.' })
  within?: string;

  @Field(() => AreaLevelEnum, { nullable: true, description: 'Only those of this level.' })
  level?: AreaLevel;
}

@InputType({ description: "Bounds of the figure, in the indicator's unit." })
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: 'Above.' })
  gt?: number;

  @Field(() => Float, { nullable: true, description: 'At or above.' })
  gte?: number;

  @Field(() => Float, { nullable: true, description: 'Below.' })
  lt?: number;

  @Field(() => Float, { nullable: true, description: 'At or below.' })
  lte?: number;
}

@InputType({ description: 'Statuses to keep or leave out.' })
export class StatusFilter {
  @Field(() => [StatusEnum], { nullable: true, description: 'Only these.' })
  in?: Status[];

  @Field(() => [StatusEnum], { nullable: true, description: 'All but these.' })
  notIn?: Status[];
}

/** One more field for each dimension of the catalogue is added before the schema is built. */
@InputType({
  description: 'Conditions that hold together; AND and OR nest. Inside OR, only what the rows are broken down by.',
})
export class ObservationWhere {
  @Field(() => [ObservationWhere], { nullable: true, description: 'All of these.' })
  AND?: ObservationWhere[];

  @Field(() => [ObservationWhere], { nullable: true, description: 'At least one of these.' })
  OR?: ObservationWhere[];

  @Field(() => AreaFilter, { nullable: true, description: 'Places.' })
  area?: AreaFilter;

  @Field(() => NumberFilter, {
    nullable: true,
    description: 'The figure as it is shown; a protected one never answers.',
  })
  value?: NumberFilter;

  @Field(() => StatusFilter, { nullable: true, description: 'How it stands against its target.' })
  status?: StatusFilter;
}

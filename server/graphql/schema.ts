/** The executable schema, made from the code and the catalogue's dimensions. */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Dimension } from '../../data/catalog/schema.ts';
import { defineBreakdowns } from './breakdown.ts';
import { AreaResolver } from './resolvers/area.resolver.ts';
import { CatalogResolver } from './resolvers/catalog.resolver.ts';
import { IndicatorFiguresResolver, ObservationsResolver } from './resolvers/observations.resolver.ts';
import { ReleaseResolver } from './resolvers/release.resolver.ts';

/** Builds the schema; a dimension file of the catalogue is a value of Breakdown and a field of ObservationWhere. */
export function toSchema(dimensions: readonly Dimension[]): Promise<GraphQLSchema> {
  defineBreakdowns(dimensions);
  return buildSchema({
    resolvers: [CatalogResolver, AreaResolver, ReleaseResolver, ObservationsResolver, IndicatorFiguresResolver],
    validate: false,
  });
}

/** The breakdowns of the API: place and time, and one for each dimension file of the catalogue. */
import { Field, registerEnumType } from 'type-graphql';
import type { Dimension } from '../../data/catalog/schema.ts';
import { CodeFilter, ObservationWhere } from './args/where.ts';

/** Filled from the catalogue before the schema is built. Values are `area`, `period` and ids of dimensions. */
export const BreakdownEnum: Record<string, string> = { AREA: 'area', PERIOD: 'period' };

/** The field of `where` for a dimension: `age_group` is `ageGroup`. */
export function toFilterName(dimension: string): string {
  return dimension.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Adds the catalogue's dimensions to the enum and to the filters; once for each. */
export function defineBreakdowns(dimensions: readonly Dimension[]): void {
  const fresh = dimensions.filter(({ id }) => !(id.toUpperCase() in BreakdownEnum));
  for (const { id, title } of fresh) {
    BreakdownEnum[id.toUpperCase()] = id;
    const options = { nullable: true, description: `Categories of: ${title.en.toLowerCase()}.` };
    Field(() => CodeFilter, options)(ObservationWhere.prototype, toFilterName(id));
  }
  const described = dimensions.map(
    ({ id, title }) => [id.toUpperCase(), { description: `${title.en} (${title.vi}).` }] as const,
  );
  registerEnumType(BreakdownEnum, {
    name: 'Breakdown',
    description: 'What an answer can be broken down by.',
    valuesConfig: {
      AREA: { description: 'Places of a level.' },
      PERIOD: { description: 'Years.' },
      ...Object.fromEntries(described),
    },
  });
}

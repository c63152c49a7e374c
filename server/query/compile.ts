/** Makes the statements of a plan. Sums only: a rate is made of its parts afterwards. */
import { sql, type Kysely } from 'kysely';
import type { Warehouse } from '../../data/warehouse/tables.ts';
import type { IndicatorPlan } from './plan.ts';

/** A sum of one part by the plan's keys: `area`, `year`, and one column a dimension of the plan. */
export interface SumRow {
  readonly area: unknown;
  readonly year: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly generated: boolean | null;
  readonly provenance: unknown;
  readonly denominator_generated: boolean | null;
  readonly denominator_provenance: unknown;
  readonly [dimension: string]: unknown;
}

type Part = 'both' | 'numerator' | 'denominator';

/** True when the plan asks by or for a dimension that only numerators carry: the parts are then summed apart. */
export function isSplit({ indicator, axes, slice }: IndicatorPlan): boolean {
  return indicator.numeratorOnly.some(
    (id) => axes.some(({ dimension }) => dimension.id === id) || slice.categories.has(id),
  );
}

/** The statement for one part of a plan's figures, in the years given. */
export function compileSums(db: Kysely<Warehouse>, plan: IndicatorPlan, years: readonly number[], part: Part) {
  const { indicator, axes, slice, level } = plan;
  const isCarried = (id: string) => part !== 'denominator' || !indicator.numeratorOnly.includes(id);
  const dimensions = axes.map(({ dimension }) => dimension.id).filter(isCarried);
  const area = toAreaColumn(plan);
  const [numerator, denominator] = [sql<number | null>`sum(numerator)`, sql<number | null>`sum(denominator)`];
  let query = db
    .selectFrom('fact')
    .select([
      area.as('area'),
      'year',
      ...dimensions.map((id) => sql.ref<string>(id).as(id)),
      (part === 'denominator' ? sql<null>`null` : numerator).as('numerator'),
      (part === 'numerator' ? sql<null>`null` : denominator).as('denominator'),
      sql<boolean>`bool_or(numerator_provenance = 'generated')`.as('generated'),
      sql<string>`max(numerator_provenance)`.as('provenance'),
      sql<boolean>`bool_or(denominator_provenance = 'generated')`.as('denominator_generated'),
      sql<string>`max(denominator_provenance)`.as('denominator_provenance'),
    ])
    .where('indicator', '=', indicator.id)
    .where('year', 'in', [...years]);
  if (level === 'district') query = query.where('district', 'in', [...plan.areas]);
  if (level === 'commune') query = query.where('area', 'in', [...plan.areas]);
  for (const [id, kept] of slice.categories) {
    if (!isCarried(id)) continue;
    query = kept.size === 0 ? query.where(sql<boolean>`false`) : query.where(sql.ref(id), 'in', [...kept]);
  }
  const isOne = level === 'province' || level === 'country';
  const keys = [...(isOne ? [] : [area]), sql.ref('year'), ...dimensions.map((id) => sql.ref(id))];
  const grouped = query.groupBy(keys);
  return (isOne ? grouped : grouped.orderBy(area)).orderBy('year').$castTo<SumRow>();
}

function toAreaColumn({ level, areas }: IndicatorPlan) {
  if (level === 'district') return sql.ref<string>('district');
  if (level === 'commune') return sql.ref<string>('area');
  return sql.lit(areas[0] ?? '');
}

/** The statement for figures taken as published, exactly where and as they were. */
export function compilePublished(db: Kysely<Warehouse>, plan: IndicatorPlan, years: readonly number[]) {
  return db
    .selectFrom('published')
    .select(['area', 'year', 'dimension', 'category', 'value', 'low', 'high', 'provenance'])
    .where('indicator', '=', plan.indicator.id)
    .where('year', 'in', [...years])
    .where('area', 'in', [...plan.areas])
    .orderBy('area')
    .orderBy('year')
    .orderBy('category');
}

/** Writes the facts: numerator and denominator of each indicator, year, place and category that both sides reported. */
import type { Catalog } from '../../data/catalog/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { toName } from '../sql/quote.ts';
import { createTable, runAll, type Cell } from '../sql/rows.ts';
import { toProvenanceWord } from './provenance.ts';

/**
 * Fills the release's `fact`, sorted. Where both sides carry the same categories, a cell that one side does not name is
 * zero there, since its place has reported. Where a category belongs to the numerator alone, the sides stay on rows of their own.
 */
export async function writeFacts(db: DuckDBConnection, catalog: Catalog): Promise<void> {
  const paired = catalog.indicators
    .filter(({ denominator, numeratorOnly }) => denominator !== undefined && numeratorOnly.length === 0)
    .map(({ id }): readonly Cell[] => [id]);
  await createTable(db, 'paired', 'indicator varchar', paired);
  const categories = catalog.dimensions.map(({ id }) => toName(id));
  const keys = ['indicator', 'year', 'district', 'area', ...categories];
  const of = (side: string, what: string) => `max(${what}) filter (where side = '${side}')`;
  const sum = (side: string) => `sum(amount) filter (where side = '${side}')`;
  await runAll(db, [
    `create temp table side_rank as select indicator, year, ${of('numerator', 'rank')} as numerator_rank, ${of('denominator', 'rank')} as denominator_rank from part group by all`,
    // A register in which no line means none can have no line at all: its zeros are then as firm as the register.
    `insert into fact
     with summed as (
       select ${keys.join(', ')}, ${sum('numerator')} as numerator, ${sum('denominator')} as denominator, ${of('numerator', 'rank')} as numerator_rank, ${of('denominator', 'rank')} as denominator_rank
       from part semi join (select indicator, year, area from coverage where status = 'reported') c using (indicator, year, area)
       group by all
     ),
     feed_rank as (
       select indicator, ${of('numerator', 'rank')} as numerator_rank, ${of('denominator', 'rank')} as denominator_rank from feed group by all
     )
     select ${keys.map((key) => `s.${key}`).join(', ')},
       case when p.indicator is null then s.numerator else coalesce(s.numerator, 0) end,
       case when p.indicator is null then s.denominator else coalesce(s.denominator, 0) end,
       ${toProvenanceWord('case when p.indicator is null then s.numerator_rank else coalesce(s.numerator_rank, r.numerator_rank, f.numerator_rank) end')},
       ${toProvenanceWord('case when p.indicator is null then s.denominator_rank else coalesce(s.denominator_rank, r.denominator_rank, f.denominator_rank) end')}
     from summed s
     left join paired p using (indicator)
     left join side_rank r on r.indicator = s.indicator and r.year = s.year
     left join feed_rank f on f.indicator = s.indicator
     order by ${keys.map((key) => `s.${key} nulls first`).join(', ')}`,
  ]);
}

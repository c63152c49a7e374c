/** Which places were expected to report each indicator in each year, and whether they did. */
import type { Catalog } from '../../data/catalog/schema.ts';
import type { DuckDBConnection } from '../../data/warehouse/connect.ts';
import { toLiteral } from '../sql/quote.ts';
import { createTable, runAll, type Cell } from '../sql/rows.ts';
import { SIDES } from './parts.ts';
import { PROVENANCES } from './provenance.ts';
import type { SourcePlan } from './source-plan.ts';

/**
 * Fills the release's `coverage`: every place of the indicator's level in a year for which there is a file on each side
 * that the indicator has; a place has reported when both sides know it. Places that a mapping names beside the level
 * (a department's units, which count for the province) are expected too.
 */
export async function writeCoverage(
  db: DuckDBConnection,
  plans: readonly SourcePlan[],
  catalog: Catalog,
): Promise<void> {
  await createFeeds(db, plans, catalog);
  await runAll(db, [
    `create temp table source_year as ${plans.map((plan) => toSourceYears(plan)).join(' union ')}`,
    `create temp table opened as
     select f.indicator, f.side, s.year, max(f.complete) as complete from feed f join source_year s on s.source = f.source group by all`,
    `create temp table reported as
     select distinct indicator, side, year, area from part
     union
     select o.indicator, o.side, o.year, e.area from opened o join expectation e using (indicator) where e.year = o.year and o.complete = 1`,
    `insert into coverage
     with
     open as (
       select o.indicator, o.year from opened o join need n using (indicator) group by all
       having count(distinct o.side) = max(n.sides)
     ),
     place as (
       select indicator, year, area from expectation union select indicator, year, area from reported
     ),
     known as (
       select o.indicator, o.year, place.area,
         (n.indicator is not null) as has_numerator,
         (d.indicator is not null or need.sides = 1) as has_denominator
       from open o
       join place on place.indicator = o.indicator and place.year = o.year
       join need on need.indicator = o.indicator
       left join reported n on n.indicator = o.indicator and n.year = o.year and n.area = place.area and n.side = 'numerator'
       left join reported d on d.indicator = o.indicator and d.year = o.year and d.area = place.area and d.side = 'denominator'
     )
     select k.indicator, k.year, p.district, k.area, case when p.level = 'commune' then p.residence end,
       case when has_numerator and has_denominator then 'reported' else 'missing' end,
       case when has_numerator and has_denominator then null
            when has_numerator then 'denominator'
            when has_denominator and need.sides = 2 then 'numerator'
            when need.sides = 1 then 'numerator'
            else 'both' end
     from known k
     join need on need.indicator = k.indicator
     join place_year p on p.year = k.year and p.area = k.area
     order by k.indicator, k.year, p.district nulls first, k.area`,
  ]);
}

/** `feed`: what feeds which side; `need`: how many sides an indicator has; `expectation`: the places that should report. */
async function createFeeds(db: DuckDBConnection, plans: readonly SourcePlan[], catalog: Catalog): Promise<void> {
  const feeds = plans.flatMap(({ source, no }) =>
    source.feeds.flatMap((feed) =>
      SIDES.filter((side) => feed[side] !== undefined).map((side): readonly Cell[] => [
        feed.indicator,
        side,
        no,
        feed.reporting === 'complete' ? 1 : 0,
        PROVENANCES.indexOf(source.provenance),
      ]),
    ),
  );
  const also = plans.flatMap(({ source }) =>
    source.feeds.flatMap(({ indicator }) => Object.values(source.place.also).map((code) => [indicator, code])),
  );
  const needs = catalog.indicators
    .filter(({ kind }) => kind === 'additive')
    .map(({ id, level, denominator }): readonly Cell[] => [id, level, denominator === undefined ? 1 : 2]);
  const columns = 'indicator varchar, side varchar, source integer, complete integer, rank integer';
  await createTable(db, 'feed', columns, feeds);
  await createTable(db, 'also', 'indicator varchar, area varchar', also);
  await createTable(db, 'need', 'indicator varchar, level varchar, sides integer', needs);
  await db.run(
    `create temp table expectation as
     select n.indicator, p.year, p.area from need n join place_year p on p.level = n.level and p.expected = 1
     union
     select a.indicator, p.year, p.area from also a join place_year p on p.area = a.area`,
  );
}

/** The years for which a source has something: those of its files' names, or of its good rows. */
function toSourceYears({ source, no, tables }: SourcePlan): string {
  if ('column' in source.period) return `select distinct ${no} as source, year from ${tables.good}`;
  return `select distinct ${no} as source, y.year from file_year y join claim c on c.id = y.file where c.source = ${toLiteral(source.id)}`;
}

/** How many rows were rejected at intake, by the sources that feed an indicator. */
import type { Release } from '../releases/release.ts';

const indexes = new WeakMap<Release, Promise<ReadonlyMap<string, number>>>();

/** Rejected rows that could have fed an indicator in some years. */
export async function rejectsOf(release: Release, indicator: string, years: readonly number[]): Promise<number> {
  let index = indexes.get(release);
  if (index === undefined) {
    index = readRejects(release);
    indexes.set(release, index);
  }
  const found = await index;
  const sources = release.sources.filter(({ feeds }) => feeds.includes(indicator)).map(({ id }) => id);
  return sources.reduce(
    (sum, source) => sum + years.reduce((some, year) => some + (found.get(`${source}|${year}`) ?? 0), 0),
    0,
  );
}

async function readRejects({ reader: { db } }: Release): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('reject')
    .select(['file', 'source', 'sheet', 'row', 'year'])
    .distinct()
    .orderBy('file')
    .orderBy('sheet')
    .orderBy('row')
    .execute();
  const counts = new Map<string, number>();
  for (const { source, year } of rows) counts.set(`${source}|${year}`, (counts.get(`${source}|${year}`) ?? 0) + 1);
  return counts;
}

import { toBenchmarked, type People } from '../benchmark.ts';
import { isSex, toGroup, toWhole, toWholes, type Form } from '../form.ts';
import { readCsv } from '../read-csv.ts';
import type { CensusRow } from './census.ts';

/** Those for whom the denominator is every child, that is everyone under 16. */
const OF_ALL_CHILDREN = ['child-injuries', 'child-drownings', 'special-circumstances-share'];
const OF_ALL_CHILDREN_BY_DISTRICT = ['child-abuse-cases', 'child-forum-participation'];
const CENSUS_YEAR = 2019;

/** People under 20 by commune, age, sex and group; those of 2019 are brought to the census. */
export function toPopulationForm(census: readonly CensusRow[]): Form {
  const people: People[] = [];
  return {
    name: 'population',
    files: /^statistics\/dan-so-tre-em-(\d{4})\.csv$/,
    read: (path) => readCsv(path, ','),
    open({ book, year }) {
      people.length = 0;
      for (const indicator of [...OF_ALL_CHILDREN, ...OF_ALL_CHILDREN_BY_DISTRICT])
        book.open(indicator, year, 'denominator');
    },
    take(row, { places, year, once }) {
      const place = row.get('Mã xã');
      if (!places.isCommune(place, year)) return { why: `no commune "${place}"` };
      if (toWhole(row.get('Năm')) !== year) return { why: `year "${row.get('Năm')}"` };
      const group = toGroup(row.get('Dân tộc'));
      const sex = row.get('Giới tính');
      if (group === undefined || !isSex(sex)) return { why: 'unknown group' };
      const numbers = toWholes(row.get('Tuổi'), row.get('Số người'));
      if (numbers === undefined) return { why: 'a count that is no number' };
      const [age = 0, n = 0] = numbers;
      if (age > 19) return { why: `age ${age}` };
      if (!once(place, String(age), sex, group)) return { why: 'said before' };
      people.push({ place, age, sex: sex === 'Nam' ? 'M' : 'F', group, n });
      return undefined;
    },
    close({ book, places, year }) {
      const counted = year === CENSUS_YEAR ? toBenchmarked(people, census, places, year) : people;
      for (const { place, age, group, n } of counted) {
        if (age > 15) continue;
        for (const indicator of OF_ALL_CHILDREN) book.add(indicator, year, 'denominator', place, group, n);
        for (const indicator of OF_ALL_CHILDREN_BY_DISTRICT)
          book.add(indicator, year, 'denominator', places.districtOf(place), group, n);
      }
    },
  };
}

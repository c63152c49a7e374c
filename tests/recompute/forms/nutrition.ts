import { isSex, toGroup, toWholes, type Form } from '../form.ts';
import { readCsv } from '../read-csv.ts';

const AGES = new Set(['0-23 tháng', '24-59 tháng']);

/** Rounds of weighing and measuring: one row a commune, ethnic group, sex and age group. */
export const nutrition: Form = {
  name: 'nutrition',
  files: /^health\/can-do-dinh-duong-(\d{4})\.csv$/,
  read: (path) => readCsv(path, ';'),
  open({ book, year }) {
    for (const indicator of ['stunting-u5', 'underweight-u5']) {
      book.open(indicator, year, 'numerator');
      book.open(indicator, year, 'denominator');
    }
  },
  take(row, { book, places, year, once }) {
    const place = findCommune(row.get('Huyện'), row.get('Xã'));
    if (place === undefined) return { why: `no commune "${row.get('Xã')}" in "${row.get('Huyện')}"` };
    const group = toGroup(row.get('Dân tộc'));
    const age = row.get('Nhóm tuổi');
    if (group === undefined || !isSex(row.get('Giới tính')) || !AGES.has(age)) return { why: 'unknown group' };
    const numbers = toWholes(
      row.get('Số trẻ được cân'),
      row.get('Số trẻ được đo'),
      row.get('Số trẻ nhẹ cân'),
      row.get('Số trẻ thấp còi'),
    );
    if (numbers === undefined) return { why: 'a count that is no number' };
    const [weighed = 0, measured = 0, light = 0, short = 0] = numbers;
    if (light > weighed || short > measured) return { why: 'more children found than seen' };
    const height = Number(row.get('Chiều cao trung bình (cm)').replace(',', '.'));
    if (!(height >= 40 && height <= 125)) return { why: `mean height ${height}` };
    if (!once(place, group, row.get('Giới tính'), age)) return { why: 'said before' };
    book.add('stunting-u5', year, 'numerator', place, group, short);
    book.add('stunting-u5', year, 'denominator', place, group, measured);
    book.add('underweight-u5', year, 'numerator', place, group, light);
    book.add('underweight-u5', year, 'denominator', place, group, weighed);
    return undefined;

    function findCommune(district: string, commune: string): string | undefined {
      if (district === '') return places.findCommune(commune, '', year);
      const within = places.findDistrict(district);
      return within === undefined ? undefined : places.findCommune(commune, within, year);
    }
  },
};

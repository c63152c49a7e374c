import { filler, isSex, toWholes, type Form } from '../form.ts';
import { readXlsx } from '../read-xlsx.ts';

const DISTRICT = 'Huyện, thị xã, thành phố';
const COLUMNS = [
  'Trẻ em nhiễm HIV / Hiện còn sống',
  'Trẻ em nhiễm HIV / Được chăm sóc, điều trị, tư vấn',
  'Trẻ em bị ảnh hưởng bởi HIV / Tổng số',
  'Trẻ em bị ảnh hưởng bởi HIV / Được chăm sóc tâm lý, tư vấn, xét nghiệm',
];

/** The table of the HIV programme: two rows a district, by sex; the last row repeats their sum. */
export const hiv: Form = {
  name: 'hiv',
  files: /^health\/chuong-trinh-hiv-(\d{4})\.xlsx$/,
  read: async (path) => (await readXlsx(path, [5, 6])).map(filler(DISTRICT)),
  open({ book, year }) {
    for (const indicator of ['hiv-children-treated', 'hiv-affected-served']) {
      book.open(indicator, year, 'numerator');
      book.open(indicator, year, 'denominator');
    }
  },
  take(row, { book, places, year, once }) {
    if (row.get(DISTRICT).startsWith('Toàn tỉnh')) return 'skip';
    const place = places.findDistrict(row.get(DISTRICT));
    if (place === undefined) return { why: `no district "${row.get(DISTRICT)}"` };
    if (!isSex(row.get('Giới tính'))) return { why: 'unknown group' };
    const numbers = toWholes(...COLUMNS.map((column) => row.get(column)));
    if (numbers === undefined) return { why: 'a count that is no number' };
    const [living = 0, treated = 0, affected = 0, served = 0] = numbers;
    if (treated > living || served > affected) return { why: 'more children reached than there are' };
    if (!once(place, row.get('Giới tính'))) return { why: 'said before' };
    book.add('hiv-children-treated', year, 'numerator', place, '', treated);
    book.add('hiv-children-treated', year, 'denominator', place, '', living);
    book.add('hiv-affected-served', year, 'numerator', place, '', served);
    book.add('hiv-affected-served', year, 'denominator', place, '', affected);
    return undefined;
  },
};

import { filler, toWhole, type Form } from '../form.ts';
import { readXlsx } from '../read-xlsx.ts';

const DISTRICT = 'Huyện, thị xã, thành phố';

/** The inventory of playgrounds: one commune a row, the district written once. */
export const playgrounds: Form = {
  name: 'playgrounds',
  files: /^social\/diem-vui-choi-(\d{4})\.xlsx$/,
  read: async (path) => (await readXlsx(path, [5], ['Điểm vui chơi'])).map(filler(DISTRICT)),
  open({ book, year }) {
    book.open('communes-with-playground', year, 'numerator');
    book.open('communes-with-playground', year, 'denominator');
  },
  take(row, { book, places, year, once }) {
    const place = places.findCommune(
      row.get('Xã, phường, thị trấn'),
      places.findDistrict(row.get(DISTRICT)) ?? '?',
      year,
    );
    if (place === undefined) return { why: `no commune "${row.get('Xã, phường, thị trấn')}"` };
    const grounds = toWhole(row.get('Số điểm vui chơi hiện có'));
    if (grounds === undefined || grounds > 30) return { why: 'no such number of playgrounds' };
    if (!once(place)) return { why: 'said before' };
    book.add(
      'communes-with-playground',
      year,
      'numerator',
      place,
      '',
      /^x$/i.test(row.get('Có điểm đạt tiêu chuẩn')) ? 1 : 0,
    );
    book.add('communes-with-playground', year, 'denominator', place, '', 1);
    return undefined;
  },
};

import { isDayOf, isSex, toWhole, type Form } from '../form.ts';
import { readCsv } from '../read-csv.ts';

const FORMS = new Set([
  'Xâm hại tình dục',
  'Bạo lực thể chất',
  'Bạo lực tinh thần',
  'Bóc lột sức lao động',
  'Bỏ rơi, xao nhãng',
]);

/** The list of abuse cases: one case a row; a district without a row had none. */
export const abuse: Form = {
  name: 'abuse',
  files: /^social\/vu-viec-xam-hai-(\d{4})\.csv$/,
  read: (path) => readCsv(path, ';'),
  open: ({ book, year }) => void book.open('child-abuse-cases', year, 'numerator', true),
  take(row, { book, places, year, once }) {
    const place = places.findDistrict(row.get('Huyện'));
    if (place === undefined) return { why: `no district "${row.get('Huyện')}"` };
    if (!isDayOf(year, row.get('Ngày tiếp nhận'))) return { why: `no day "${row.get('Ngày tiếp nhận')}"` };
    if (!isSex(row.get('Giới tính')) || !FORMS.has(row.get('Hình thức xâm hại'))) return { why: 'unknown group' };
    const age = toWhole(row.get('Tuổi'));
    if (age === undefined || age > 15) return { why: `age "${row.get('Tuổi')}"` };
    if (!once(row.get('Mã vụ việc'))) return { why: 'said before' };
    book.add('child-abuse-cases', year, 'numerator', place, '', 1);
    return undefined;
  },
};

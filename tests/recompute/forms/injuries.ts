import { isDayOf, isSex, toGroup, toWhole, type Form } from '../form.ts';
import { readCsv } from '../read-csv.ts';

/** The injury register: one event a row; a commune without a row had no event. */
export const injuries: Form = {
  name: 'injuries',
  files: /^health\/tai-nan-thuong-tich-(\d{4})\.csv$/,
  read: (path) => readCsv(path, ','),
  open({ book, year }) {
    book.open('child-injuries', year, 'numerator', true);
    book.open('child-drownings', year, 'numerator', true);
  },
  take(row, { book, places, year, once }) {
    const place = row.get('Mã xã');
    if (!places.isCommune(place, year)) return { why: `no commune "${place}"` };
    if (!isDayOf(year, row.get('Ngày xảy ra'))) return { why: `no day "${row.get('Ngày xảy ra')}"` };
    const group = toGroup(row.get('Dân tộc'));
    if (group === undefined || !isSex(row.get('Giới tính'))) return { why: 'unknown group' };
    const age = toWhole(row.get('Tuổi'));
    if (age === undefined || age > 15) return { why: `age "${row.get('Tuổi')}"` };
    if (!once(row.get('Mã vụ'))) return { why: 'said before' };
    book.add('child-injuries', year, 'numerator', place, group, 1);
    const cause = row.get('Mã ICD-10').slice(0, 3);
    if (cause >= 'W65' && cause <= 'W74' && row.get('Kết cục') === 'Tử vong')
      book.add('child-drownings', year, 'numerator', place, group, 1);
    return undefined;
  },
};

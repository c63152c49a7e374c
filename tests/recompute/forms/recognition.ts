import type { Form } from '../form.ts';
import { readCsv } from '../read-csv.ts';

/** Communes recognised for universal preschool: one commune a row, marked or not. */
export const recognition: Form = {
  name: 'recognition',
  files: /^education\/cong-nhan-pho-cap-(\d{4})\.csv$/,
  read: (path) => readCsv(path, ';'),
  open({ book, year }) {
    book.open('preschool-universal-communes', year, 'numerator');
    book.open('preschool-universal-communes', year, 'denominator');
  },
  take(row, { book, places, year, once }) {
    const place = row.get('Mã xã');
    if (!places.isCommune(place, year)) return { why: `no commune "${place}"` };
    if (!once(place)) return { why: 'said before' };
    book.add('preschool-universal-communes', year, 'numerator', place, '', /^x$/i.test(row.get('Đạt chuẩn')) ? 1 : 0);
    book.add('preschool-universal-communes', year, 'denominator', place, '', 1);
    return undefined;
  },
};

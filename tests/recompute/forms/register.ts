import { isSex, toGroup, toWhole, type Form } from '../form.ts';
import { readCsv } from '../read-csv.ts';

/** Children at risk are on the register, but not yet in special circumstances. */
const AT_RISK = new Set(['Hộ nghèo', 'Bỏ học', 'Bị tai nạn thương tích', 'Cha mẹ ly hôn, đi làm ăn xa']);
const SPECIAL = new Set([
  'Mồ côi không nơi nương tựa',
  'Bị bỏ rơi',
  'Khuyết tật',
  'Nạn nhân của chất độc hóa học',
  'Nhiễm HIV/AIDS',
  'Bị ảnh hưởng bởi HIV/AIDS',
  'Lao động nặng nhọc, độc hại',
  'Làm việc xa gia đình',
  'Lang thang',
  'Bị xâm hại tình dục',
  'Bị bạo lực, ngược đãi',
  'Vi phạm pháp luật',
  'Nghiện ma túy',
]);

/** The register of children in, or at risk of, special circumstances: one child a row. */
export const register: Form = {
  name: 'register',
  files: /^social\/so-theo-doi-tre-em-(\d{4})\.csv$/,
  read: (path) => readCsv(path, ','),
  open({ book, year }) {
    book.open('special-circumstances-share', year, 'numerator');
    book.open('special-circumstances-assisted', year, 'numerator');
    book.open('special-circumstances-assisted', year, 'denominator');
  },
  take(row, { book, places, year, once }) {
    const place = row.get('Mã xã');
    if (!places.isCommune(place, year)) return { why: `no commune "${place}"` };
    const group = toGroup(row.get('Dân tộc'));
    const why = row.get('Hoàn cảnh');
    const special = SPECIAL.has(why);
    if (group === undefined || !isSex(row.get('Giới tính')) || (!special && !AT_RISK.has(why)))
      return { why: 'unknown group' };
    const born = toWhole(row.get('Năm sinh'));
    if (born === undefined || born < 1996 || born > 2020) return { why: `born in "${row.get('Năm sinh')}"` };
    if (!once(row.get('Mã trẻ'))) return { why: 'said before' };
    book.add('special-circumstances-share', year, 'numerator', place, group, 1);
    if (special) {
      book.add(
        'special-circumstances-assisted',
        year,
        'numerator',
        place,
        group,
        row.get('Được trợ giúp') === 'Có' ? 1 : 0,
      );
      book.add('special-circumstances-assisted', year, 'denominator', place, group, 1);
    }
    return undefined;
  },
};

import { isSex, toGroup, toWholes, type Form } from '../form.ts';
import { readCsv } from '../read-csv.ts';

const BANDS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['nursery-attendance', ['NT']],
  ['kindergarten-attendance', ['3', '4', '5']],
  ['primary-net-enrolment', ['6', '7', '8', '9', '10']],
  ['lower-secondary-net-enrolment', ['11', '12', '13', '14']],
];

/** The census of children for universal education: children and pupils by commune, age, group, sex and disability. */
export const universalisation: Form = {
  name: 'universalisation',
  files: /^education\/dieu-tra-pho-cap-(\d{4}-\d{4})\.csv$/,
  read: (path) => readCsv(path, ','),
  open({ book, year }) {
    for (const [indicator] of BANDS) book.open(indicator, year, 'denominator');
    book.open('preschool-age-5', year, 'numerator');
    book.open('preschool-age-5', year, 'denominator');
  },
  take(row, { book, places, year, once }) {
    const place = row.get('Mã xã');
    if (!places.isCommune(place, year)) return { why: `no commune "${place}"` };
    const group = toGroup(row.get('Dân tộc'));
    const disabled = row.get('Khuyết tật');
    if (group === undefined || !isSex(row.get('Giới tính')) || !['Có', 'Không'].includes(disabled))
      return { why: 'unknown group' };
    const numbers = toWholes(row.get('Số trẻ trong độ tuổi'), row.get('Trong đó đang học'));
    if (numbers === undefined) return { why: 'a count that is no number' };
    const [children = 0, pupils = 0] = numbers;
    if (pupils > children) return { why: 'more pupils than children' };
    const age = row.get('Độ tuổi');
    if (!once(place, age, group, row.get('Giới tính'), disabled)) return { why: 'said before' };
    for (const [indicator, ages] of BANDS)
      if (ages.includes(age)) book.add(indicator, year, 'denominator', place, group, children);
    if (age === '5') {
      book.add('preschool-age-5', year, 'numerator', place, group, pupils);
      book.add('preschool-age-5', year, 'denominator', place, group, children);
    }
    return undefined;
  },
};

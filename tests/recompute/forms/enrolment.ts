import { filler, toGroup, toWholes, type Form } from '../form.ts';
import { readXlsx } from '../read-xlsx.ts';

const SHEETS: Readonly<Record<string, string>> = {
  'Nhà trẻ': 'nursery-attendance',
  'Mẫu giáo': 'kindergarten-attendance',
  'Tiểu học': 'primary-net-enrolment',
  THCS: 'lower-secondary-net-enrolment',
};
const PARTS = ['Không khuyết tật / Nam', 'Không khuyết tật / Nữ', 'Khuyết tật / Nam', 'Khuyết tật / Nữ'];

/** Pupils by school: one sheet a level, labels on the first row of their group, subtotals among the rows. */
export const enrolment: Form = {
  name: 'enrolment',
  files: /^education\/tuyen-sinh-theo-truong-(\d{4}-\d{4})\.xlsx$/,
  async read(path) {
    const rows = await readXlsx(path, [5, 6], Object.keys(SHEETS));
    return Object.keys(SHEETS).flatMap((sheet) =>
      rows.filter((row) => row.sheet === sheet).map(filler('Huyện', 'Xã', 'Trường')),
    );
  },
  open({ book, year }) {
    for (const indicator of Object.values(SHEETS)) book.open(indicator, year, 'numerator');
  },
  take(row, { book, places, year, once }) {
    const [district, label] = [row.get('Huyện'), row.get('Dân tộc')];
    if (label.startsWith('Cộng trường') || /^(Cộng huyện|TỔNG CỘNG)/.test(district)) return 'skip';
    const place = places.findCommune(row.get('Xã'), places.findDistrict(district) ?? '?', year);
    if (place === undefined) return { why: `no commune "${row.get('Xã')}" in "${district}"` };
    const group = toGroup(label);
    if (group === undefined) return { why: `unknown group "${label}"` };
    const numbers = toWholes(...PARTS.map((part) => row.get(part)), row.get('Tổng số'));
    if (numbers === undefined) return { why: 'a count that is no number' };
    const [a = 0, b = 0, c = 0, d = 0, all = 0] = numbers;
    if (a + b + c + d !== all) return { why: 'the pupils do not add up' };
    if (!once(row.sheet ?? '', place, row.get('Trường'), group)) return { why: 'said before' };
    book.add(SHEETS[row.sheet ?? ''] ?? '', year, 'numerator', place, group, all);
    return undefined;
  },
};

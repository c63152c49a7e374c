import { filler, toWholes, type Form } from '../form.ts';
import { readXlsx } from '../read-xlsx.ts';

const DISTRICT = 'Huyện, thị xã, thành phố';
const isMarked = (text: string) => /^x$/i.test(text);

/** Staff of the health stations: one station a row, the district written once. */
export const stations: Form = {
  name: 'stations',
  files: /^health\/nhan-luc-tram-y-te-(\d{4})\.xlsx$/,
  read: async (path) => (await readXlsx(path, [5, 6])).map(filler(DISTRICT)),
  open({ book, year }) {
    book.open('stations-with-midwife', year, 'numerator');
    book.open('stations-with-midwife', year, 'denominator');
  },
  take(row, { book, places, year, once }) {
    const place = places.findCommune(
      row.get('Xã, phường, thị trấn'),
      places.findDistrict(row.get(DISTRICT)) ?? '?',
      year,
    );
    if (place === undefined) return { why: `no commune "${row.get('Xã, phường, thị trấn')}"` };
    const heads = ['Bác sĩ', 'Y sĩ', 'Điều dưỡng', 'Tổng số'].map((who) => row.get(`Nhân lực / ${who}`));
    const numbers = toWholes(...heads);
    if (numbers === undefined) return { why: 'a count that is no number' };
    const [doctors = 0, assistants = 0, nurses = 0, all = 0] = numbers;
    if (doctors + assistants + nurses !== all) return { why: 'the staff do not add up' };
    if (!once(place)) return { why: 'said before' };
    const has =
      isMarked(row.get('Có cán bộ sản nhi / Nữ hộ sinh')) || isMarked(row.get('Có cán bộ sản nhi / Y sĩ sản nhi'));
    book.add('stations-with-midwife', year, 'numerator', place, '', has ? 1 : 0);
    book.add('stations-with-midwife', year, 'denominator', place, '', 1);
    return undefined;
  },
};

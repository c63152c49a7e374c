import { isSex, toGroup, toWhole, toWholes, type Desk, type Form } from '../form.ts';
import { readXlsx } from '../read-xlsx.ts';

const FILES = /^social\/ho-so-xa-(\d{4})\.xlsx$/;
const PROVINCE = '94';
const isMarked = (text: string) => /^x$/i.test(text);
const both = (indicator: string) => (desk: Desk) => {
  desk.book.open(indicator, desk.year, 'numerator');
  desk.book.open(indicator, desk.year, 'denominator');
};

/** The sheet of communes: which meet the child-friendly standard. */
export const friendly: Form = {
  name: 'profile: communes',
  files: FILES,
  read: (path) => readXlsx(path, [5], ['Xã, phường']),
  open: both('child-friendly-communes'),
  take(row, { book, places, year, once }) {
    const district = row.get('Huyện');
    const within = district === '' ? '' : (places.findDistrict(district) ?? '?');
    const place = places.findCommune(row.get('Xã'), within, year);
    if (place === undefined) return { why: `no commune "${row.get('Xã')}" in "${district}"` };
    if (!once(place)) return { why: 'said before' };
    book.add(
      'child-friendly-communes',
      year,
      'numerator',
      place,
      '',
      isMarked(row.get('Đạt tiêu chuẩn phù hợp với trẻ em')) ? 1 : 0,
    );
    book.add('child-friendly-communes', year, 'denominator', place, '', 1);
    return undefined;
  },
};

/** The sheet of forums: children taking part, by district, group and sex. */
export const forums: Form = {
  name: 'profile: forums',
  files: FILES,
  read: (path) => readXlsx(path, [5], ['Diễn đàn']),
  open: ({ book, year }) => void book.open('child-forum-participation', year, 'numerator'),
  take(row, { book, places, year, once }) {
    const place = places.findDistrict(row.get('Huyện'));
    if (place === undefined) return { why: `no district "${row.get('Huyện')}"` };
    const group = toGroup(row.get('Dân tộc'));
    if (group === undefined || !isSex(row.get('Giới tính'))) return { why: 'unknown group' };
    const children = toWhole(row.get('Số trẻ em tham gia diễn đàn các cấp'));
    if (children === undefined || children > 500) return { why: 'no such number of children' };
    if (!once(place, group, row.get('Giới tính'))) return { why: 'said before' };
    book.add('child-forum-participation', year, 'numerator', place, group, children);
    return undefined;
  },
};

/** A unit's place: its district, or the province for the departments. */
function toUnitPlace(district: string, { places }: Desk): string | undefined {
  return district === 'Sở, ngành tỉnh' ? PROVINCE : places.findDistrict(district);
}

/** The sheet of plans: which units carry goals for children. */
export const plans: Form = {
  name: 'profile: plans',
  files: FILES,
  read: (path) => readXlsx(path, [5], ['Kế hoạch']),
  open: both('plan-integration'),
  take(row, desk) {
    const place = toUnitPlace(row.get('Huyện'), desk);
    if (place === undefined) return { why: `no district "${row.get('Huyện')}"` };
    if (!desk.once(place, row.get('Đơn vị'))) return { why: 'said before' };
    const has = isMarked(row.get('Kế hoạch năm có mục tiêu về trẻ em'));
    desk.book.add('plan-integration', desk.year, 'numerator', place, '', has ? 1 : 0);
    desk.book.add('plan-integration', desk.year, 'denominator', place, '', 1);
    return undefined;
  },
};

/** The sheet of officials: how many each unit has, and how many were briefed. */
export const officials: Form = {
  name: 'profile: officials',
  files: FILES,
  read: (path) => readXlsx(path, [5, 6], ['Cán bộ']),
  open: both('officials-briefed'),
  take(row, desk) {
    const place = toUnitPlace(row.get('Huyện'), desk);
    if (place === undefined) return { why: `no district "${row.get('Huyện')}"` };
    const head = 'Cán bộ, công chức, viên chức';
    const numbers = toWholes(row.get(`${head} / Tổng số`), row.get(`${head} / Đã được quán triệt`));
    if (numbers === undefined) return { why: 'a count that is no number' };
    const [all = 0, briefed = 0] = numbers;
    if (briefed > all) return { why: 'more briefed than there are' };
    if (!desk.once(place, row.get('Đơn vị'))) return { why: 'said before' };
    desk.book.add('officials-briefed', desk.year, 'numerator', place, '', briefed);
    desk.book.add('officials-briefed', desk.year, 'denominator', place, '', all);
    return undefined;
  },
};

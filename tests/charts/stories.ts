/** One answer for each kind of chart and each difficulty: absent cells, one point, long names, counts. */
import type { ChartAnswer } from '../../client/charts/answer.ts';
import type { ChartTab } from '../../client/charts/state.ts';
import { COUNT, toAnswer, toRow } from './answers.ts';

const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018];
const falling = [29.4, 28.6, 27.9, 26.8, 26.2, 25.1, 24.6, 24.1];
export const province = toRow({ value: 24.1 });

export const PLACES = [
  ['941', 'Thành phố Sóc Trăng', 17.2, 'MET'],
  ['942', 'Huyện Châu Thành', 25.8, 'ACCELERATION_NEEDED'],
  ['943', 'Huyện Kế Sách', 22.4, 'ON_TRACK'],
  ['944', 'Huyện Mỹ Tú', 24.9, 'ACCELERATION_NEEDED'],
  ['945', 'Huyện Cù Lao Dung', null, undefined],
  ['946', 'Huyện Long Phú', 23.7, 'ON_TRACK'],
  ['947', 'Huyện Mỹ Xuyên', 26.3, 'LITTLE_PROGRESS'],
  ['948', 'Thị xã Ngã Năm', 22, 'MET'],
  ['949', 'Huyện Thạnh Trị', 25.1, 'ACCELERATION_NEEDED'],
  ['950', 'Thị xã Vĩnh Châu', 31.6, 'WORSENING'],
  ['951', 'Huyện Trần Đề', 29.9, 'LITTLE_PROGRESS'],
] as const;
const places = PLACES.map(([code, name, value, status]) =>
  toRow({ code, name, value, ...(status === undefined ? {} : { status, bound: 23 }) }),
);

const PEOPLES = [
  ['KINH', 'Kinh', 20.3],
  ['KHMER', 'Khmer', 31.8],
  ['HOA', 'Hoa', 19.6],
  ['OTHER', 'Dân tộc khác', 24.4],
] as const;
const toPeople = ([code, label, value]: (typeof PEOPLES)[number], year = 2018, more = 0) =>
  toRow({ year, category: ['ETHNICITY', code, label], value: value + more });

const trend = toAnswer(
  years.map((year, i) =>
    toRow({
      year,
      value: year === 2013 ? null : (falling[i] ?? null),
      status: 'ACCELERATION_NEEDED',
      bound: year <= 2015 ? 26 : 23,
      targetYear: year <= 2015 ? 2015 : 2020,
      projection: 23.4,
    }),
  ),
);

/** The golden drawing of each tab. */
export const STORIES: Readonly<Record<ChartTab, ChartAnswer>> = {
  trend,
  bars: toAnswer(places, [province]),
  map: toAnswer(places, [province]),
  groups: toAnswer(
    PEOPLES.map((people) => toPeople(people)),
    [province],
  ),
  gap: toAnswer(
    years.flatMap((year) => PEOPLES.map((people) => toPeople(people, year, (2018 - year) * 0.6))),
    [province],
  ),
};

const long = {
  title:
    'Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc, trợ giúp, phục hồi chức năng, hòa nhập cộng đồng và có cơ hội phát triển trên địa bàn tỉnh',
};
const drowned = { unit: COUNT, title: 'Số trẻ em tử vong do đuối nước', targets: [] };

/** Hard answers, each for the tabs that can meet it. */
export const HARD: Readonly<Record<string, readonly [ChartAnswer, readonly ChartTab[]]>> = {
  'no row': [toAnswer([]), ['trend', 'bars', 'groups', 'gap', 'map']],
  'one point': [toAnswer([toRow({ value: 24.1 })], [province]), ['trend']],
  'only absent': [
    toAnswer([toRow({ absence: 'NOT_COLLECTED' }), toRow({ year: 2017, absence: 'PROTECTED' })]),
    ['trend', 'bars', 'map'],
  ],
  'only absent groups': [
    toAnswer([toRow({ category: ['SEX', 'F', 'Nữ'], absence: 'NOT_COLLECTED' })]),
    ['groups', 'gap'],
  ],
  'all zero': [
    toAnswer(
      years.map((year) => toRow({ year, value: 0, rate: 0 })),
      [],
      drowned,
    ),
    ['trend'],
  ],
  'zero places': [
    toAnswer(
      PLACES.map(([code, name]) => toRow({ code, name, value: 0, rate: 0 })),
      [],
      drowned,
    ),
    ['bars', 'map'],
  ],
  'high percents': [
    toAnswer(years.map((year, i) => toRow({ year, value: 92 + i, bound: 98, status: 'ON_TRACK', projection: 99.4 }))),
    ['trend'],
  ],
  'counts with a rate': [
    toAnswer(
      PLACES.map(([code, name], i) => toRow({ code, name, value: 1200 + i * 90, rate: 8.5 + i })),
      [toRow({ value: 18000, rate: 13.4 })],
      drowned,
    ),
    ['bars', 'map'],
  ],
  'long names': [
    toAnswer(
      [
        ...PLACES.map(([code, name], i) =>
          toRow({ code, name: `${name} và các xã đảo lân cận mới sáp nhập`, value: i * 3 }),
        ),
        toRow({ code: '999', name: 'Huyện Mới', value: 7 }),
      ],
      [province],
      long,
    ),
    ['bars', 'map'],
  ],
  'long groups': [
    toAnswer(
      years.flatMap((year) =>
        ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code, i) =>
          toRow({
            year,
            category: ['CIRCUMSTANCE', code, `Trẻ em có hoàn cảnh đặc biệt thuộc nhóm ${code}`],
            value: 20 + i * 0.1,
          }),
        ),
      ),
      [province],
      long,
    ),
    ['gap'],
  ],
};

/** The words of charts. */
import type { Lang } from './state.ts';

export interface ChartWords {
  readonly source: string;
  readonly release: (id: string, day: string) => string;
  readonly generated: string;
  readonly target: (year: number, text: string) => string;
  readonly projection: string;
  readonly average: (text: string) => string;
  readonly byDistrict: string;
  readonly gap: (text: string, unit: string) => string;
  readonly absence: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly few: string;
  readonly allFew: string;
  readonly nothing: string;
  readonly trendTold: (title: string, place: string, first: string, last: string) => string;
  readonly rankTold: (title: string, high: string, low: string) => string;
  readonly groupsTold: (title: string, all: string) => string;
}

export const CHART_WORDS = {
  vi: {
    source: 'Nguồn',
    release: (id, day) => `Phiên bản số liệu ${id} (${day})`,
    generated: 'Số liệu mô phỏng, không phải số liệu chính thức',
    target: (year, text) => `Mục tiêu ${year}: ${text}`,
    projection: 'theo đà hiện nay',
    average: (text) => `Toàn tỉnh ${text}`,
    byDistrict: 'theo huyện, thị xã, thành phố',
    gap: (text, unit) => `Chênh lệch ${text} ${unit}`.trim(),
    absence: {
      NOT_COLLECTED: 'không thu thập',
      MISSING: 'chưa báo cáo',
      NOT_APPLICABLE: 'không áp dụng',
      ZERO_DENOMINATOR: 'không có đối tượng',
      PROTECTED: 'ẩn để bảo mật',
    },
    status: {
      MET: 'đạt',
      ON_TRACK: 'đúng tiến độ',
      ACCELERATION_NEEDED: 'cần đẩy nhanh',
      LITTLE_PROGRESS: 'chuyển biến chậm',
      WORSENING: 'chiều hướng xấu',
      NO_DATA: 'chưa có số liệu',
    },
    few: 'dưới 100 trẻ em',
    allFew: 'Mỗi nhóm có dưới 100 trẻ em: quá ít để so sánh qua các năm.',
    nothing: 'Chưa có số liệu để vẽ biểu đồ này.',
    trendTold: (title, place, first, last) => `${title}, ${place}: từ ${first} đến ${last}.`,
    rankTold: (title, high, low) => `${title}: cao nhất ${high}, thấp nhất ${low}.`,
    groupsTold: (title, all) => `${title}: ${all}.`,
  },
  en: {
    source: 'Source',
    release: (id, day) => `Release ${id} (${day})`,
    generated: 'Generated figures, not official',
    target: (year, text) => `Target ${year}: ${text}`,
    projection: 'at the present pace',
    average: (text) => `Province ${text}`,
    byDistrict: 'by district',
    gap: (text, unit) => `Gap ${text} ${unit}`.trim(),
    absence: {
      NOT_COLLECTED: 'not collected',
      MISSING: 'missing',
      NOT_APPLICABLE: 'not applicable',
      ZERO_DENOMINATOR: 'nobody concerned',
      PROTECTED: 'protected',
    },
    status: {
      MET: 'met',
      ON_TRACK: 'on track',
      ACCELERATION_NEEDED: 'acceleration needed',
      LITTLE_PROGRESS: 'little progress',
      WORSENING: 'worsening',
      NO_DATA: 'no data',
    },
    few: 'under 100 children',
    allFew: 'Each group has under 100 children: too few to compare over the years.',
    nothing: 'There are no figures to draw this chart from.',
    trendTold: (title, place, first, last) => `${title}, ${place}: from ${first} to ${last}.`,
    rankTold: (title, high, low) => `${title}: highest ${high}, lowest ${low}.`,
    groupsTold: (title, all) => `${title}: ${all}.`,
  },
} as const satisfies Record<Lang, ChartWords>;

export function toWords(lang: Lang): ChartWords {
  return CHART_WORDS[lang];
}

/** Every reason for which a row is rejected, and its words. */
import type { Words } from '../../data/catalog/schema.ts';

export const REJECT_CODES = [
  'missing-value',
  'unreadable-number',
  'unreadable-date',
  'unreadable-mark',
  'unreadable-year',
  'year-out-of-range',
  'missing-place',
  'missing-parent',
  'unknown-place',
  'ambiguous-place',
  'place-out-of-time',
  'unknown-category',
  'part-above-whole',
  'total-mismatch',
  'out-of-range',
  'duplicate-row',
] as const;
export type RejectCode = (typeof REJECT_CODES)[number];

/** A fault found in a cell; `value` is its text as written, `detail` what the kind of fault adds to it, free of language. */
export interface Fault {
  readonly heading: string;
  readonly value: string;
  readonly detail: string;
}

interface RejectWords {
  readonly title: Words;
  readonly message: (fault: Fault) => Words;
  readonly remedy: Words;
}

const near = (detail: string, vi: string, en: string): Words =>
  detail === '' ? { vi: '', en: '' } : { vi: ` (${vi}: ${detail})`, en: ` (${en}: ${detail})` };

/** The words of every code: what is wrong, and what the sender can do. */
export const REJECT_WORDS: Readonly<Record<RejectCode, RejectWords>> = {
  'missing-value': {
    title: { vi: 'Bỏ trống ô bắt buộc', en: 'Required cell left blank' },
    message: ({ heading }) => ({
      vi: `Cột “${heading}” bị bỏ trống`,
      en: `column “${heading}” is blank`,
    }),
    remedy: { vi: 'điền giá trị vào ô', en: 'fill in the cell' },
  },
  'unreadable-number': {
    title: { vi: 'Không đọc được số', en: 'Unreadable number' },
    message: ({ heading, value }) => ({
      vi: `Cột “${heading}”: “${value}” không phải là số`,
      en: `column “${heading}”: “${value}” is not a number`,
    }),
    remedy: {
      vi: 'ghi lại bằng chữ số, không kèm chữ hoặc ký hiệu',
      en: 'write digits only, without letters or signs',
    },
  },
  'unreadable-date': {
    title: { vi: 'Không đọc được ngày', en: 'Unreadable date' },
    message: ({ heading, value }) => ({
      vi: `Cột “${heading}”: “${value}” không phải là ngày có thật`,
      en: `column “${heading}”: “${value}” is no day of the calendar`,
    }),
    remedy: { vi: 'ghi theo dạng ngày/tháng/năm, ví dụ 05/11/2012', en: 'write day/month/year, as 05/11/2012' },
  },
  'unreadable-mark': {
    title: { vi: 'Không rõ ký hiệu đánh dấu', en: 'Unclear mark' },
    message: ({ heading, value }) => ({
      vi: `Cột “${heading}”: ký hiệu “${value}” không rõ nghĩa`,
      en: `column “${heading}”: the mark “${value}” is unclear`,
    }),
    remedy: { vi: 'đánh dấu “x” nếu có, bỏ trống nếu không', en: 'mark “x” for yes, leave blank for no' },
  },
  'unreadable-year': {
    title: { vi: 'Không rõ năm báo cáo', en: 'Unclear year' },
    message: ({ heading, value }) => ({
      vi: `Cột “${heading}”: không xác định được năm từ “${value}”`,
      en: `column “${heading}”: no year can be told from “${value}”`,
    }),
    remedy: { vi: 'ghi năm bằng bốn chữ số, hoặc ngày có thật', en: 'write the year with four digits, or a real day' },
  },
  'year-out-of-range': {
    title: { vi: 'Năm ngoài phạm vi', en: 'Year out of range' },
    message: ({ heading, value, detail }) => ({
      vi: `“${heading}”: năm của “${value}” nằm ngoài khoảng ${detail}`,
      en: `“${heading}”: the year of “${value}” is outside ${detail}`,
    }),
    remedy: { vi: 'kiểm tra lại năm', en: 'check the year' },
  },
  'missing-place': {
    title: { vi: 'Thiếu địa bàn', en: 'Place left blank' },
    message: ({ heading }) => ({
      vi: `Cột “${heading}” bị bỏ trống nên không rõ địa bàn`,
      en: `column “${heading}” is blank, so the place is unknown`,
    }),
    remedy: { vi: 'điền tên hoặc mã đơn vị hành chính', en: "fill in the place's name or code" },
  },
  'missing-parent': {
    title: { vi: 'Thiếu tên cấp trên của địa bàn', en: 'Place above left blank' },
    message: ({ heading, detail }) => ({
      vi: `Cột “${heading}” bị bỏ trống nên không rõ “${detail}” thuộc nơi nào`,
      en: `column “${heading}” is blank, so it is unknown where “${detail}” belongs`,
    }),
    remedy: { vi: 'điền tên huyện, thị xã, thành phố', en: "fill in the district's name" },
  },
  'unknown-place': {
    title: { vi: 'Không có địa bàn này', en: 'Unknown place' },
    message: ({ heading, value, detail }) => {
      const hint = near(detail, 'gần giống', 'nearest');
      return {
        vi: `Cột “${heading}”: không tìm thấy địa bàn “${value}”${hint.vi}`,
        en: `column “${heading}”: there is no place “${value}”${hint.en}`,
      };
    },
    remedy: {
      vi: 'ghi đúng tên hoặc mã theo danh mục đơn vị hành chính',
      en: 'write the name or code of the official list',
    },
  },
  'ambiguous-place': {
    title: { vi: 'Tên địa bàn có thể là nhiều nơi', en: 'Ambiguous place' },
    message: ({ heading, value, detail }) => ({
      vi: `Cột “${heading}”: “${value}” có thể là một trong các nơi: ${detail}`,
      en: `column “${heading}”: “${value}” can be any of: ${detail}`,
    }),
    remedy: {
      vi: 'ghi rõ loại (xã, phường, thị trấn) hoặc mã',
      en: 'write the type (xã, phường, thị trấn) or the code',
    },
  },
  'place-out-of-time': {
    title: { vi: 'Địa bàn chưa có hoặc không còn trong năm', en: 'Place did not exist in the year' },
    message: ({ heading, value, detail }) => ({
      vi: `Cột “${heading}”: “${value}” không tồn tại vào thời điểm của số liệu (${detail})`,
      en: `column “${heading}”: “${value}” did not exist at the time of the figures (${detail})`,
    }),
    remedy: { vi: 'ghi địa bàn theo địa giới của năm báo cáo', en: "write the place by the year's own boundaries" },
  },
  'unknown-category': {
    title: { vi: 'Không có phân tổ này', en: 'Unknown category' },
    message: ({ heading, value, detail }) => ({
      vi: `Cột “${heading}”: “${value}” không thuộc các giá trị được dùng (${detail})`,
      en: `column “${heading}”: “${value}” is none of the values in use (${detail})`,
    }),
    remedy: { vi: 'ghi một trong các giá trị đó', en: 'write one of those values' },
  },
  'part-above-whole': {
    title: { vi: 'Số bộ phận lớn hơn tổng thể', en: 'Part above its whole' },
    message: ({ heading, value, detail }) => ({
      vi: `“${heading}” là ${value}, lớn hơn ${detail}`,
      en: `“${heading}” is ${value}, above ${detail}`,
    }),
    remedy: { vi: 'kiểm tra lại hai số', en: 'check both numbers' },
  },
  'total-mismatch': {
    title: { vi: 'Các số không cộng bằng tổng', en: 'Parts do not add up' },
    message: ({ heading, value, detail }) => ({
      vi: `“${heading}” ghi ${value} nhưng các số thành phần cộng lại là ${detail}`,
      en: `“${heading}” says ${value}, but its parts add up to ${detail}`,
    }),
    remedy: { vi: 'kiểm tra lại tổng và các số thành phần', en: 'check the total and its parts' },
  },
  'out-of-range': {
    title: { vi: 'Số ngoài phạm vi', en: 'Number out of range' },
    message: ({ heading, value, detail }) => ({
      vi: `Cột “${heading}”: ${value} nằm ngoài phạm vi ${detail}`,
      en: `column “${heading}”: ${value} is outside ${detail}`,
    }),
    remedy: { vi: 'kiểm tra lại số', en: 'check the number' },
  },
  'duplicate-row': {
    title: { vi: 'Dòng lặp lại', en: 'Repeated row' },
    message: ({ heading, detail }) => ({
      vi: `Trùng với dòng ${detail} (cùng ${heading})`,
      en: `repeats row ${detail} (same ${heading})`,
    }),
    remedy: { vi: 'bỏ dòng thừa hoặc sửa lại cho đúng', en: 'remove the extra row, or correct it' },
  },
};

/** The whole message of a fault: what is wrong, then the remedy. */
export function toMessage(code: RejectCode, fault: Fault): Words {
  const { message, remedy } = REJECT_WORDS[code];
  const said = message(fault);
  return { vi: `${said.vi}; ${remedy.vi}.`, en: `${said.en}; ${remedy.en}.` };
}

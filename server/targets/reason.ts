/** Why a figure has its status, in a sentence of each language. */
import type { Indicator, Words } from '../../data/catalog/schema.ts';
import type { TargetProgress } from '../query/answer.ts';
import { toDifferenceText, toFigureText } from '../words/numbers.ts';
import { toTargetWords } from './words.ts';

type Draft = Omit<TargetProgress, 'reason'>;
interface Standing {
  readonly value: number | null;
  readonly year: number;
  readonly baselineYear: number | null;
}

/** Numbers are said as the indicator's unit writes them; a change a year is a difference. */
export function toReason(indicator: Indicator, draft: Draft, { value, year, baselineYear }: Standing): Words {
  const { target, bound, met, status, paceNeeded, projection } = draft;
  const goal = toTargetWords(indicator, target, baselineYear ?? year);
  if (value === null)
    return {
      vi: `Chưa có số liệu năm ${year} để so với mục tiêu ${goal.vi}.`,
      en: `No figure for ${year} to hold against the target: ${goal.en}.`,
    };
  if (bound === null || met === null)
    return {
      vi: `Chưa có số liệu năm gốc để tính mục tiêu ${goal.vi}.`,
      en: `The baseline that the target counts from has no figure: ${goal.en}.`,
    };
  const is = { vi: toFigureText(indicator, value, 'vi'), en: toFigureText(indicator, value, 'en') };
  if (met)
    return {
      vi: `${is.vi}: đạt mục tiêu ${goal.vi.replace(/^đạt /, '')}.`,
      en: `${is.en}: meets the target, ${goal.en}.`,
    };
  const short = {
    vi: toDifferenceText(indicator, value - bound, 'vi'),
    en: toDifferenceText(indicator, value - bound, 'en'),
  };
  const side = value > bound ? { vi: 'cao hơn', en: 'above' } : { vi: 'thấp hơn', en: 'below' };
  const head = {
    vi: `${is.vi}, còn ${side.vi} mức mục tiêu (${goal.vi}) ${short.vi}`,
    en: `${is.en}, ${short.en} ${side.en} the target (${goal.en})`,
  };
  if (status === 'ON_TRACK' && year === baselineYear)
    return { vi: `${head.vi}; đây là năm gốc.`, en: `${head.en}; this is the baseline year.` };
  if (paceNeeded === null && year < target.year)
    return {
      vi: `${head.vi}; chưa có năm gốc để so sánh tiến độ.`,
      en: `${head.en}; there is no earlier figure to measure progress from.`,
    };
  if (paceNeeded === null) return { vi: `${head.vi}; không đạt mục tiêu.`, en: `${head.en}; the target was missed.` };
  const verb = paceNeeded < 0 ? { vi: 'giảm', en: 'fall by' } : { vi: 'tăng', en: 'rise by' };
  const pace = { vi: toDifferenceText(indicator, paceNeeded, 'vi'), en: toDifferenceText(indicator, paceNeeded, 'en') };
  const ahead =
    projection === null
      ? { vi: '', en: '' }
      : {
          vi: ` (theo đà hiện nay: ${toFigureText(indicator, projection, 'vi')})`,
          en: ` (at the present pace: ${toFigureText(indicator, projection, 'en')})`,
        };
  return {
    vi: `${head.vi}; cần ${verb.vi} ${pace.vi} mỗi năm${ahead.vi}.`,
    en: `${head.en}; it needs to ${verb.en} ${pace.en} a year${ahead.en}.`,
  };
}

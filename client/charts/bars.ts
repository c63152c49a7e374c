/** Districts ranked, the worst first, with the province's own figure as a line. */
import { toBarRows } from './bar-rows.ts';
import { toJoined, type Chart } from './chart.ts';
import { toFigure, toMeasure, toUnitWords } from './format.ts';
import { PALETTES, STATUS_STYLES } from './palette.ts';
import { toBars } from './series.ts';
import { toWords } from './words.ts';

export const bars: Chart = {
  tell({ indicator }, state) {
    const words = toWords(state.lang);
    const measure = toMeasure(indicator, true);
    const found = toBars(indicator.rows.rows, measure, 'UP', ({ area }) => ({ id: area.id, name: area.name })).filter(
      ({ x }) => x !== null,
    );
    const [low, high] = [found[0], found.at(-1)];
    const say = (bar: { name: string; x: number | null }) =>
      `${bar.name} (${toFigure(bar.x ?? 0, indicator, measure, state.lang)})`;
    const period = indicator.rows.rows[0]?.period.label ?? '';
    return {
      title: indicator.title,
      subtitle: toJoined([words.byDistrict, toUnitWords(indicator, measure), period]),
      description: low && high ? words.rankTold(`${indicator.title}, ${period}`, say(high), say(low)) : words.nothing,
    };
  },

  draw(document, { indicator }, state) {
    const measure = toMeasure(indicator, true);
    const ranked = toBars(indicator.rows.rows, measure, indicator.direction, ({ area }) => ({
      id: area.id,
      name: area.shortName,
    })).map((bar) => ({ ...bar, isFew: false }));
    const whole = indicator.whole.rows[0]?.[measure] ?? null;
    const toText = (value: number) => toFigure(value, indicator, measure, state.lang);
    return toBarRows(document, state, ranked, {
      toText,
      toColour: ({ status }) => STATUS_STYLES[status ?? '']?.colour[state.theme] ?? PALETTES[state.theme].bar,
      ...(whole === null ? {} : { line: { x: whole, text: toWords(state.lang).average(toText(whole)) } }),
      hasSigns: ranked.some(({ status }) => status !== null),
      rowHeight: 28,
    });
  },
};

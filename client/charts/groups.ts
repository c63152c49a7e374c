/** Groups side by side in one year, with the gap between the highest and the lowest said. */
import { toBarRows } from './bar-rows.ts';
import type { ChartIndicator, ChartRow } from './answer.ts';
import { toJoined, toPlaceName, type Chart } from './chart.ts';
import { toDigits, toFigure, toMeasure, toNumber, toUnitWords } from './format.ts';
import { PALETTES, toGroupColour } from './palette.ts';
import { isFew, toBars } from './series.ts';
import type { ChartState } from './state.ts';
import { toElement } from './svg.ts';
import { toWords } from './words.ts';

/** How far the highest and the lowest of some rows are apart, in words; blank for fewer than two figures. */
export function toGapWords(indicator: ChartIndicator, rows: readonly ChartRow[], { lang }: ChartState): string {
  const measure = toMeasure(indicator, true);
  const compared = rows.filter((row) => !isFew(row));
  const values = compared.flatMap((row) => row[measure] ?? []);
  // Causes and forms share one denominator: they are parts of a whole, and a gap between them says nothing.
  const areParts = new Set(compared.map(({ denominator }) => denominator)).size === 1;
  if (values.length < 2 || areParts) return '';
  const unit = measure === 'rate' ? (indicator.unit.rateLabel ?? '') : indicator.unit.differenceLabel;
  return toWords(lang).gap(
    toNumber(Math.max(...values) - Math.min(...values), lang, toDigits(indicator, measure)),
    unit,
  );
}

const GAP_LINE = 24;

export const groups: Chart = {
  tell(answer, state) {
    const { indicator } = answer;
    const measure = toMeasure(indicator, true);
    const period = indicator.rows.rows[0]?.period.label ?? '';
    const all = indicator.rows.rows.flatMap((row) => {
      const value = row[measure];
      return value === null
        ? []
        : [`${row.categories[0]?.label ?? ''} ${toFigure(value, indicator, measure, state.lang)}`];
    });
    const words = toWords(state.lang);
    const told = all.length === 0 ? words.nothing : words.groupsTold(`${indicator.title}, ${period}`, all.join('; '));
    return {
      title: indicator.title,
      subtitle: toJoined([toPlaceName(answer), toUnitWords(indicator, measure), period]),
      description: toJoined([told, toGapWords(indicator, indicator.rows.rows, state)], ' '),
    };
  },

  draw(document, answer, state) {
    const { indicator } = answer;
    const measure = toMeasure(indicator, true);
    const order = indicator.rows.rows.map((row) => row.categories[0]?.id ?? '');
    const made = toBars(indicator.rows.rows, measure, 'NONE', ({ categories }) => ({
      id: categories[0]?.id ?? '',
      name: categories[0]?.label ?? '',
    }));
    const inOrder = made.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    const drawing = toBarRows(document, state, inOrder, {
      toText: (value) => toFigure(value, indicator, measure, state.lang),
      toColour: ({ id }) => toGroupColour(id, order.indexOf(id), state.theme),
      hasSigns: false,
      rowHeight: 34,
    });
    const said = toElement(
      document,
      'text',
      { x: 12, y: drawing.height + 16, 'font-size': 14, 'font-weight': 600, fill: PALETTES[state.theme].ink },
      toGapWords(indicator, indicator.rows.rows, state),
    );
    return { body: toElement(document, 'g', {}, [drawing.body, said]), height: drawing.height + GAP_LINE };
  },
};

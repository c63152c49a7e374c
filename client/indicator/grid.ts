/** The figures of an indicator as a table: a row a year, a column for all together and for each group. */
import type { Figure, IndicatorDetail } from '../api/types.ts';
import { toCountText, toFigureText } from '../words/figures.ts';
import type { Lang } from '../words/lang.ts';
import type { Texts } from '../words/vi.ts';
import { toNumber } from '../charts/format.ts';

export interface GridColumn {
  readonly title: string;
  /** The breakdown that the column belongs to; blank for all together. */
  readonly group: string;
  readonly isTotal: boolean;
}

export interface GridCell {
  readonly text: string;
  readonly isAbsent: boolean;
}

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: ReadonlyArray<{ readonly period: string; readonly cells: readonly GridCell[] }>;
}

/** Figures of one breakdown; groups of counts by their rate. */
export interface GroupFigures {
  readonly title: string;
  readonly categories: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  readonly rows: readonly Figure[];
}

function toCell(figure: Figure | undefined, text: (figure: Figure) => string | null, texts: Texts): GridCell {
  const absences: Readonly<Record<string, string>> = texts.absence;
  if (figure === undefined) return { text: '', isAbsent: true };
  const written = text(figure);
  return written === null
    ? { text: absences[figure.absence ?? ''] ?? '–', isAbsent: true }
    : { text: written, isAbsent: false };
}

/** Years from the newest down. */
export function toGrid(
  { unit, observations }: IndicatorDetail,
  groups: readonly GroupFigures[],
  lang: Lang,
  texts: Texts,
): Grid {
  const { indicator } = texts;
  const hasRate = unit.ratePer !== null;
  const hasDenominator = observations.rows.some(({ denominator }) => denominator !== null);
  const hasNumerator = observations.rows.some(({ numerator }) => numerator !== null);
  const number = (value: number | null) => (value === null ? null : toCountText(value, lang));
  const own: ReadonlyArray<Omit<GridColumn, 'group'> & { text: (figure: Figure) => string | null }> = [
    {
      title: indicator.total,
      isTotal: true,
      text: ({ value }) => (value === null ? null : toFigureText(value, unit, lang)),
    },
    ...(hasRate
      ? [
          {
            title: `${indicator.rate} (${unit.rateLabel ?? ''})`,
            isTotal: false,
            text: ({ rate }: Figure) => (rate === null ? null : toNumber(rate, lang, 1)),
          },
        ]
      : []),
    ...(hasNumerator && !hasRate
      ? [{ title: indicator.numerator, isTotal: false, text: ({ numerator }: Figure) => number(numerator) }]
      : []),
    ...(hasDenominator
      ? [{ title: indicator.denominator, isTotal: false, text: ({ denominator }: Figure) => number(denominator) }]
      : []),
  ];
  const columns = groups.flatMap(({ title, categories, rows }) =>
    categories.map(({ id, label }) => ({
      title: label,
      group: hasRate ? `${title} (${unit.rateLabel ?? ''})` : title,
      isTotal: false,
      id,
      rows,
    })),
  );
  const inGroup = (figure: Figure) => {
    const value = hasRate ? figure.rate : figure.value;
    if (value === null) return null;
    return hasRate ? toNumber(value, lang, 1) : toFigureText(value, unit, lang);
  };
  return {
    columns: [
      ...own.map(({ title, isTotal }) => ({ title, group: '', isTotal })),
      ...columns.map(({ title, group, isTotal }) => ({ title, group, isTotal })),
    ],
    rows: observations.rows.toReversed().map((figure) => ({
      period: figure.period.label,
      cells: [
        ...own.map(({ text }) => toCell(figure, text, texts)),
        ...columns.map(({ id, rows }) =>
          toCell(
            rows.find((row) => row.period.year === figure.period.year && row.categories.some((one) => one.id === id)),
            inGroup,
            texts,
          ),
        ),
      ],
    })),
  };
}

/** Answers of the API written by hand, in the shape that `toChartRequest` asks for. */
import type { ChartAnswer, ChartIndicator, ChartRow } from '../../client/charts/answer.ts';

type Unit = ChartIndicator['unit'];
export const PERCENT: Unit = {
  id: 'percent',
  symbol: '%',
  label: '%',
  ratePer: null,
  rateLabel: null,
  differenceLabel: 'điểm phần trăm',
};
export const COUNT: Unit = {
  id: 'count',
  symbol: '',
  label: 'trẻ em',
  ratePer: 100_000,
  rateLabel: 'trên 100.000 trẻ em',
  differenceLabel: 'trẻ em',
};

export interface RowInput {
  readonly code?: string;
  readonly name?: string;
  readonly year?: number;
  readonly category?: readonly [dimension: string, code: string, label: string];
  readonly value?: number | null;
  readonly rate?: number | null;
  readonly absence?: string;
  readonly status?: string;
  readonly bound?: number;
  readonly targetYear?: number;
  readonly projection?: number;
  readonly denominator?: number;
}

export function toRow(input: RowInput): ChartRow {
  const {
    code = '94',
    name = 'Tỉnh Sóc Trăng',
    year = 2018,
    category,
    value = null,
    rate = null,
    status,
    bound,
    targetYear = 2020,
  } = input;
  const target = {
    bound: bound ?? null,
    status: status ?? 'NO_DATA',
    projection: input.projection ?? null,
    target: { year: targetYear, label: `dưới ${bound}% vào năm ${targetYear}` },
  };
  return {
    area: {
      id: code,
      name,
      shortName: name.replace(/^(Tỉnh|Huyện|Thị xã|Thành phố) /, ''),
      level: code === '94' ? 'PROVINCE' : 'DISTRICT',
    },
    period: { id: String(year), year, label: `năm ${year}` },
    categories: category === undefined ? [] : [{ breakdown: category[0], id: category[1], label: category[2] }],
    value,
    rate,
    numerator: value === null ? null : 500,
    denominator: value === null ? null : (input.denominator ?? 4000 + Math.round(value * 10)),
    absence: input.absence ?? (value === null ? 'MISSING' : null),
    provenance: 'GENERATED',
    target: status === undefined && bound === undefined ? null : target,
  };
}

export function toAnswer(
  rows: readonly ChartRow[],
  whole: readonly ChartRow[] = [],
  changed: Partial<ChartIndicator> = {},
): ChartAnswer {
  return {
    release: { id: '20201105-1a2b3c4d', createdAt: '2020-11-05T02:00:00.000Z', generated: true },
    indicator: {
      id: 'example',
      title: 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi',
      shortTitle: 'Thấp còi dưới 5 tuổi',
      direction: 'DOWN',
      unit: PERCENT,
      targets: [
        { year: 2015, operator: 'LT', value: 26, relative: null, label: 'dưới 26% vào năm 2015' },
        { year: 2020, operator: 'LT', value: 23, relative: null, label: 'dưới 23% vào năm 2020' },
      ],
      department: { title: 'Sở Y tế' },
      sources: [{ provenance: 'GENERATED', citation: 'Báo cáo của Sở Y tế' }],
      rows: { rows },
      whole: { rows: whole },
      ...changed,
    },
  };
}

/** What a reader should doubt about an answer. */
import type { Release } from '../releases/release.ts';
import type { AnswerWarning, ObservationRow } from './answer.ts';
import { concernedOf, type CellPlace } from './figure.ts';
import { coverageOf } from './coverage.ts';
import type { IndicatorPlan } from './plan.ts';
import { rejectsOf } from './rejects.ts';

/** The doubts of one indicator's rows. */
export async function toWarnings(
  release: Release,
  plan: IndicatorPlan,
  rows: readonly ObservationRow[],
): Promise<AnswerWarning[]> {
  const { indicator, periods } = plan;
  const warnings: AnswerWarning[] = [];
  const warn = (code: AnswerWarning['code'], vi: string, en: string) =>
    warnings.push({ code, indicator, words: { vi, en } });
  const isGenerated = (row: ObservationRow) =>
    row.provenance === 'generated' || row.denominatorProvenance === 'generated';
  if (rows.some((row) => row.absence === null && isGenerated(row)))
    warn('GENERATED_DATA', 'Số liệu mô phỏng, không phải số liệu chính thức.', 'Generated figures, not official.');
  const incomplete = await toIncomplete(release, plan);
  if (incomplete !== null) warn('INCOMPLETE_REPORTING', incomplete.vi, incomplete.en);
  const pooled = periods.refs.find(({ grain }) => grain === 'pooled');
  if (pooled !== undefined)
    warn(
      'POOLED_PERIODS',
      `Tính gộp các năm ${pooled.from}-${pooled.to}.`,
      `The years ${pooled.from} to ${pooled.to} are taken together.`,
    );
  if (rows.some((row) => row.denominatorProvenance === 'census' && row.provenance !== 'census'))
    warn(
      'DENOMINATOR_BENCHMARKED',
      'Mẫu số được điều chỉnh khớp với tổng điều tra dân số; cơ cấu chi tiết là số liệu mô phỏng.',
      'The denominator is scaled to census totals; its finer split is generated.',
    );
  if (rows.some((row) => row.target !== null && (row.area.level !== 'province' || row.categories.length > 0)))
    warn(
      'TARGET_OF_PROVINCE',
      'Mục tiêu là của toàn tỉnh; ở đây dùng để tham chiếu cho từng địa bàn, từng nhóm.',
      "The target is the province's; here it serves as a reference for each place and group.",
    );
  return warnings;
}

async function toIncomplete(release: Release, plan: IndicatorPlan): Promise<{ vi: string; en: string } | null> {
  const coverage = await coverageOf(release, plan.indicator.id);
  const years = plan.periods.refs.flatMap(({ from, to }) =>
    [...coverage.byYear.keys()].filter((year) => year >= from && year <= to),
  );
  const places: CellPlace[] = plan.isByArea
    ? plan.areas.map((area) => ({ area, level: plan.level, residences: undefined }))
    : [{ area: plan.areas[0] ?? '', level: plan.level, residences: undefined }];
  const missing = years.reduce((sum, year) => {
    const rows = coverage.byYear.get(year) ?? [];
    const concerned =
      plan.level === 'province' || plan.level === 'country'
        ? rows
        : places.flatMap((place) => concernedOf(rows, place));
    return sum + concerned.filter(({ isReported }) => !isReported).length;
  }, 0);
  const rejected = await rejectsOf(release, plan.indicator.id, years);
  if (missing === 0 && rejected === 0) return null;
  return {
    vi: `Số liệu chưa đầy đủ: ${missing} lượt địa bàn chưa báo cáo, ${rejected} dòng bị loại khi tiếp nhận.`,
    en: `Incomplete: ${missing} place-years have not reported and ${rejected} rows were rejected at intake.`,
  };
}

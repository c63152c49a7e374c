/** The report of a load as text. */
import type { LoadOutcome } from '../publish/load.ts';
import type { LoadReport, RejectGroup } from '../publish/load-report.ts';

const number = new Intl.NumberFormat('vi-VN');
const seconds = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Everything that an operator wants to see, in the order of asking: what was read, what was not taken and why, what is missing, what came of it. */
export function toReportText(outcome: LoadOutcome, took: number): string {
  const { report } = outcome;
  return [
    toFilesText(report),
    toRejectsText(report.rejects),
    toGapsText(report),
    toNotesText(report),
    toClosingText(outcome, took),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function toFilesText({ files, rowsRead, rowsLoaded, rowsRejected, rowsSkipped }: LoadReport): string {
  const head = [
    'tệp / file',
    'nguồn / source',
    'đọc / read',
    'hợp lệ / loaded',
    'bị loại / rejected',
    'bỏ qua / skipped',
  ];
  const lines = files.map((f) => [
    f.name,
    f.source,
    ...[f.rowsRead, f.rowsLoaded, f.rowsRejected, f.rowsSkipped].map((n) => number.format(n)),
  ]);
  const total = ['tổng / total', '', ...[rowsRead, rowsLoaded, rowsRejected, rowsSkipped].map((n) => number.format(n))];
  return toTable([head, ...lines, total], 2);
}

/** Columns padded to one width; the first `left` to the left, the others, numbers, to the right. */
export function toTable(rows: readonly (readonly string[])[], left: number): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, i) => (i < left ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toRejectsText(rejects: readonly RejectGroup[]): string {
  if (rejects.length === 0) return 'Không có dòng bị loại. / No row was rejected.';
  const groups = rejects.map(({ code, count, title, examples }) => {
    const shown = examples.map(({ file, sheet, row, message_vi: vi, message_en: en }) => {
      const where = `${file}${sheet === null ? '' : ` [${sheet}]`}, ${row}`;
      return `  ${where}: ${vi}\n    ${en}`;
    });
    return [`${number.format(count)} × ${title.vi} / ${title.en} (${code})`, ...shown].join('\n');
  });
  return ['Dòng bị loại / Rejected rows', ...groups].join('\n');
}

function toGapsText({ gaps }: LoadReport): string {
  if (gaps.length === 0) return '';
  const lines = gaps.map(({ indicator, year, expected, missing, places }) => {
    const named = missing <= 5 ? `: ${places}` : '';
    return `  ${indicator} ${year}: ${missing}/${expected}${named}`;
  });
  return ['Nơi chưa báo cáo / Places that did not report', ...lines].join('\n');
}

function toNotesText({ unclaimed, withoutFiles }: LoadReport): string {
  return [
    ...(unclaimed.length === 0
      ? []
      : [`Tệp không thuộc nguồn nào / Files that no mapping reads: ${unclaimed.join(', ')}`]),
    ...(withoutFiles.length === 0 ? [] : [`Nguồn chưa có tệp / Sources without a file: ${withoutFiles.join(', ')}`]),
  ].join('\n');
}

function toClosingText({ release, unchanged, report }: LoadOutcome, took: number): string {
  const { rowsRead, rowsLoaded, rowsRejected, rowsSkipped, facts, published, figures } = report;
  return [
    `${number.format(facts)} số liệu của ${number.format(figures.length)} chỉ tiêu, ${number.format(published)} số liệu đã công bố / ${number.format(facts)} facts of ${number.format(figures.length)} indicators, ${number.format(published)} published figures`,
    `${number.format(rowsRead)} dòng đọc = ${number.format(rowsLoaded)} hợp lệ + ${number.format(rowsRejected)} bị loại + ${number.format(rowsSkipped)} bỏ qua / rows read = loaded + rejected + skipped`,
    unchanged
      ? `Không có gì mới; phiên bản số liệu vẫn là ${release} / Nothing new; the release is still ${release}`
      : `Phiên bản số liệu ${release} đã công bố / Release ${release} is published`,
    `${seconds.format(took)} giây / seconds`,
  ].join('\n');
}

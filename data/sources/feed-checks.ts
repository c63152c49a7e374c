/** Checks that a mapping's feeds fit the indicators that they feed. */
import type { Report } from '../catalog/mistakes.ts';
import { toSuggestion } from '../catalog/nearest.ts';
import type { Parsed } from '../catalog/read-yaml.ts';
import type { Catalog, Indicator } from '../catalog/schema.ts';
import type { Source } from './schema.ts';

type File = Parsed<Source>;

/** Reports every feed that does not fit its indicator. */
export function checkFeeds(file: File, catalog: Catalog, report: Report): void {
  for (const [i, feed] of file.data.feeds.entries()) {
    const path = ['feeds', i];
    const indicator = catalog.indicators.find((one) => one.id === feed.indicator);
    if (indicator === undefined) {
      report(
        file,
        [...path, 'indicator'],
        feed.indicator,
        'unknown indicator',
        toSuggestion(
          feed.indicator,
          catalog.indicators.map((one) => one.id),
          'indicator',
        ),
      );
      continue;
    }
    checkParts(file, i, indicator, report);
    if (feed.sheets === undefined) continue;
    if (file.data.xlsx === undefined)
      report(file, [...path, 'sheets'], feed.sheets, 'only a workbook has sheets', 'remove "sheets"');
    const known = file.data.xlsx?.sheets;
    for (const [j, sheet] of feed.sheets.entries()) {
      if (known && !known.includes(sheet))
        report(
          file,
          [...path, 'sheets', j],
          sheet,
          'this sheet is not among those that are read',
          toSuggestion(sheet, known, 'sheet'),
        );
    }
  }
}

function checkParts(file: File, i: number, indicator: Indicator, report: Report): void {
  const feed = file.data.feeds[i];
  if (feed === undefined) return;
  const { id, kind } = indicator;
  const has = {
    numerator: feed.numerator !== undefined,
    denominator: feed.denominator !== undefined,
    value: feed.value !== undefined,
  };
  if (kind === 'published') {
    if (!has.value)
      report(
        file,
        ['feeds', i, 'indicator'],
        id,
        'a published indicator is fed by its value',
        'add "value: { column: ... }"',
      );
    for (const part of ['numerator', 'denominator'] as const) {
      if (has[part]) report(file, ['feeds', i, part], id, `a published indicator takes no ${part}`, `remove "${part}"`);
    }
    return;
  }
  if (has.value)
    report(
      file,
      ['feeds', i, 'value'],
      id,
      'an additive indicator takes no value',
      'give "numerator" and "denominator" instead',
    );
  if (!has.numerator && !has.denominator && !has.value)
    report(file, ['feeds', i, 'indicator'], id, 'the feed gives neither numerator nor denominator', 'add one of them');
  if (has.denominator && indicator.denominator === undefined) {
    report(
      file,
      ['feeds', i, 'denominator'],
      id,
      'the indicator has no denominator',
      "remove it, or add the indicator's denominator",
    );
  }
}

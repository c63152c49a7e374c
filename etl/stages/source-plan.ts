/** A mapping made ready for statements: where each of its columns lies in the working tables. */
import type { Source } from '../../data/sources/schema.ts';
import type { LexiconKind } from './lexicon.ts';

export interface ColumnPlan {
  readonly name: string;
  readonly heading: string;
  readonly type: Source['columns'][string]['type'];
  readonly required: boolean;
  readonly fillDown: boolean;
  /** The cell's text, null when blank. */
  readonly raw: string;
  /** What the text reads as; the text itself for columns of text. */
  readonly typed: string;
  /** How texts of this column are read; absent for text. */
  readonly lexicon: LexiconKind | undefined;
}

export interface SourcePlan {
  readonly source: Source;
  /** Place among the sources, in the order of their ids. */
  readonly no: number;
  readonly columns: readonly ColumnPlan[];
  /** Rows as read; rows understood; rows that passed every check; those, one for each unpivoted column. */
  readonly tables: { readonly stage: string; readonly rows: string; readonly good: string; readonly long: string };
  /** True when every feed takes figures as published. */
  readonly publishedOnly: boolean;
}

/** Makes a source ready; `no` names its working tables. */
export function toSourcePlan(source: Source, no: number): SourcePlan {
  const decimal = (source.csv ?? source.xlsx)?.decimal === ',' ? 'comma' : 'point';
  const columns = Object.entries(source.columns).map(([name, column], i): ColumnPlan => {
    const { header: heading, type, required, fillDown } = column;
    const lexicon = toLexiconKind(type, decimal);
    const raw = `c${i}`;
    return { name, heading, type, required, fillDown, raw, typed: lexicon === undefined ? raw : `v${i}`, lexicon };
  });
  return {
    source,
    no,
    columns,
    tables: { stage: `stage_${no}`, rows: `rows_${no}`, good: `good_${no}`, long: `long_${no}` },
    publishedOnly: source.feeds.every((feed) => feed.value !== undefined),
  };
}

function toLexiconKind(type: ColumnPlan['type'], decimal: 'comma' | 'point'): LexiconKind | undefined {
  switch (type) {
    case 'text':
      return undefined;
    case 'integer':
    case 'decimal':
      return `${type}_${decimal}`;
    case 'mark':
    case 'date':
      return type;
  }
}

/** The two columns that a mapping has besides its own: the sheet's name, and the number of an unpivoted column. */
const GIVEN: Readonly<Record<string, ColumnPlan>> = {
  _sheet: toGiven('_sheet', 'trang tính', 'sheet', 'text'),
  value: toGiven('value', 'số', 'value', 'decimal'),
};

function toGiven(name: string, heading: string, at: string, type: ColumnPlan['type']): ColumnPlan {
  return { name, heading, type, required: false, fillDown: false, raw: at, typed: at, lexicon: undefined };
}

/** A column by the name that the mapping uses. Throws for a name that the mapping's own checks should have refused. */
export function toColumn(plan: SourcePlan, name: string): ColumnPlan {
  const column = plan.columns.find((c) => c.name === name) ?? GIVEN[name];
  if (column === undefined)
    throw new Error(
      `source "${plan.source.id}" has no column "${name}"; name one of: ${Object.keys(plan.source.columns).join(', ')}`,
    );
  return column;
}

/** The heading of a column of this mapping, or of several joined. */
export function toHeadings(plan: SourcePlan, names: readonly string[]): string {
  return names.map((name) => toColumn(plan, name).heading).join(', ');
}

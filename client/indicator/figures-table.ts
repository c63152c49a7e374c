/** The table of figures and its file. */
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorAnswer } from '../api/types.ts';
import type { Texts } from '../words/vi.ts';
import { toCsv } from './csv.ts';
import type { Grid, GridColumn } from './grid.ts';

/** Neighbouring columns of one breakdown under its name. */
function toSpans(columns: readonly GridColumn[]): ReadonlyArray<{ readonly group: string; readonly span: number }> {
  const spans: Array<{ group: string; span: number }> = [];
  for (const { group } of columns) {
    const last = spans.at(-1);
    if (last?.group === group) last.span += 1;
    else spans.push({ group, span: 1 });
  }
  return spans;
}

function startsGroup(columns: readonly GridColumn[], index: number): boolean {
  return index > 0 && columns[index]?.group !== columns[index - 1]?.group;
}

export function figuresTable({ columns, rows }: Grid, caption: string, texts: Texts): TemplateResult {
  const toClass = (index: number, isAbsent = false) =>
    `${isAbsent ? 'absent' : columns[index]?.isTotal ? 'total' : ''}${startsGroup(columns, index) ? ' first' : ''}`.trim();
  const hasGroups = columns.some(({ group }) => group !== '');
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="figures">
      <caption><span>${caption}</span></caption>
      <thead>
        ${hasGroups ? html`<tr class="spans"><td></td>${toSpans(columns).map(({ group, span }) => (group === '' ? html`<td colspan=${span}></td>` : html`<th class="first" scope="colgroup" colspan=${span}>${group}</th>`))}</tr>` : nothing}
        <tr><th scope="col">${texts.indicator.year}</th>${columns.map(({ title }, i) => html`<th class=${toClass(i)} scope="col">${title}</th>`)}</tr>
      </thead>
      <tbody>${rows.map(({ period, cells }) => html`<tr><th scope="row">${period}</th>${cells.map(({ text, isAbsent }, i) => html`<td class=${toClass(i, isAbsent)}>${text}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;
}

/** The table as a file to download, the title, source, release and mark of generated figures first. */
export function toCsvLink(
  { columns, rows }: Grid,
  caption: string,
  { indicator, release }: IndicatorAnswer,
  texts: Texts,
): string {
  const marks = [
    [caption],
    ...(release.generated && indicator.sources.some(({ provenance }) => provenance === 'GENERATED')
      ? [[texts.generated]]
      : []),
    ...indicator.sources.map(({ citation }) => [`${texts.indicator.source}: ${citation}`]),
    [texts.release(release.id, release.createdAt.slice(0, 10))],
    [],
  ];
  const table = [
    [texts.indicator.year, ...columns.map(({ group, title }) => (group === '' ? title : `${group}: ${title}`))],
    ...rows.map(({ period, cells }) => [period, ...cells.map(({ text }) => text)]),
  ];
  return `data:text/csv;charset=utf-8,${encodeURIComponent(toCsv([...marks, ...table]))}`;
}

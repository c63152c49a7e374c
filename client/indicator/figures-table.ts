/** The table of figures and its file. */
import { html, type TemplateResult } from 'lit';
import type { IndicatorAnswer } from '../api/types.ts';
import type { Texts } from '../words/vi.ts';
import { toCsv } from './csv.ts';
import type { Grid } from './grid.ts';

export function figuresTable({ columns, rows }: Grid, caption: string, texts: Texts): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="figures">
      <caption>${caption}</caption>
      <thead><tr><th scope="col">${texts.indicator.year}</th>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
      <tbody>${rows.map(({ period, cells }) => html`<tr><th scope="row">${period}</th>${cells.map(({ text, isAbsent }, i) => html`<td class=${isAbsent ? 'absent' : columns[i]?.isTotal ? 'total' : ''}>${text}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;
}

/** The table as a file to download, the title, source, release and mark of generated figures first. */
export function toCsvLink({ columns, rows }: Grid, caption: string, { indicator, release }: IndicatorAnswer, texts: Texts): string {
  const marks = [
    [caption],
    ...(release.generated && indicator.sources.some(({ provenance }) => provenance === 'GENERATED') ? [[texts.generated]] : []),
    ...indicator.sources.map(({ citation }) => [`${texts.indicator.source}: ${citation}`]),
    [texts.release(release.id, release.createdAt.slice(0, 10))],
    [],
  ];
  const table = [[texts.indicator.year, ...columns.map(({ title }) => title)], ...rows.map(({ period, cells }) => [period, ...cells.map(({ text }) => text)])];
  return `data:text/csv;charset=utf-8,${encodeURIComponent(toCsv([...marks, ...table]))}`;
}

/** Real figures round the plan, apart from the generated ones and with their source beside each. */
import { html, type TemplateResult } from 'lit';
import type { ContextIndicator } from '../api/types.ts';
import type { Lang } from '../words/lang.ts';
import { toFigureText, toUnitNote } from '../words/figures.ts';
import type { Texts } from '../words/vi.ts';

export function contextSection(indicators: readonly ContextIndicator[], lang: Lang, texts: Texts): TemplateResult {
  const provenances: Readonly<Record<string, string>> = texts.provenance;
  const cards = indicators.flatMap(({ id, title, unit, observations, sources }) => {
    const row = observations.rows[0];
    if (row === undefined || row.value === null) return [];
    return [
      html`<li>
      <a href="/i/${id}?lang=${lang}">${title}</a>
      <strong>${toFigureText(row.value, unit, lang)} <small>${toUnitNote(unit)}</small></strong>
      <small>${row.period.label} · ${provenances[row.provenance] ?? row.provenance}</small>
      <small title=${sources.at(-1)?.citation ?? ''}>${texts.indicator.source}: ${sources.at(-1)?.title ?? ''}</small>
    </li>`,
    ];
  });
  return html`<section class="context" aria-labelledby="context-title">
    <h2 id="context-title">${texts.front.context}</h2>
    <p>${texts.front.contextHint}</p>
    <ul>${cards}</ul>
  </section>`;
}

/** One row of the front page's table; on a phone, a card. */
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { FrontIndicator } from '../api/types.ts';
import { toSparkline } from '../charts/sparkline.ts';
import type { Theme } from '../charts/state.ts';
import { statusChip } from '../elements/status.ts';
import type { Lang } from '../words/lang.ts';
import { toFigureText, toUnitNote } from '../words/figures.ts';
import type { Texts } from '../words/vi.ts';
import { toChange, toLatest, toSparkWords, type Change } from './standing.ts';

export interface RowOptions {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly theme: Theme;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
}

function changed({ text, arrow, isBetter }: Change, front: Texts['front']): TemplateResult {
  const tone = isBetter === null ? 'steady' : isBetter ? 'better' : 'worse';
  return html`<span class="arrow ${tone}" aria-hidden="true">${arrow}</span><span>${text}${isBetter === null ? nothing : html`<small class=${tone}>${isBetter ? front.better : front.worse}</small>`}</span>`;
}

export function indicatorRow(
  indicator: FrontIndicator,
  { lang, texts, theme, isChosen, choose }: RowOptions,
): TemplateResult {
  const { id, shortTitle, title, unit, gap, observations } = indicator;
  const latest = toLatest(indicator);
  const change = toChange(indicator, lang, texts);
  const { front } = texts;
  const label = toSparkWords(indicator, lang, texts);
  const bound = latest?.target?.bound ?? null;
  const spark = toSparkline(
    observations.rows.map(({ value }) => value),
    { bound, width: 104, height: 36, label, theme },
  );
  return html`<tr class=${isChosen ? 'chosen' : ''} @mouseenter=${() => choose(id)} @focusin=${() => choose(id)}>
    <th scope="row"><a href="/i/${id}?lang=${lang}" title=${title}>${shortTitle}</a></th>
    <td class="figure" data-label=${front.latest}>
      ${latest === undefined || latest.value === null ? html`<span class="absent">${texts.indicator.noFigure}</span>` : html`<strong>${toFigureText(latest.value, unit, lang)}</strong>`}
      ${toUnitNote(unit) === '' ? nothing : html`<small>${toUnitNote(unit)}</small>`}
      <small>${latest?.period.label ?? ''}</small>
    </td>
    <td class="spark" data-label=${front.trend}>${unsafeHTML(spark)}</td>
    <td class="result" data-label=${front.status}>${statusChip(latest?.target?.status ?? null, texts)}${latest?.target ? html`<small>${latest.target.target.label}</small>` : nothing}</td>
    <td class="change" data-label=${front.change}>
      ${change === undefined ? html`<span class="absent">–</span>` : changed(change, front)}
    </td>
    <td class="gap" data-label=${front.gap}>${gap === null ? html`<span class="absent">${front.noGap}</span>` : gap.label}</td>
  </tr>`;
}

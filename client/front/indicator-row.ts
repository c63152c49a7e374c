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
import { toChange, toLatest, toSparkWords } from './standing.ts';

export interface RowOptions {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly theme: Theme;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
}

export function indicatorRow(indicator: FrontIndicator, { lang, texts, theme, isChosen, choose }: RowOptions): TemplateResult {
  const { id, shortTitle, title, unit, gap, observations } = indicator;
  const latest = toLatest(indicator);
  const change = toChange(indicator, lang, texts);
  const { front } = texts;
  const label = toSparkWords(indicator, lang, texts);
  const bound = latest?.target?.bound ?? null;
  const spark = toSparkline(observations.rows.map(({ value }) => value), { bound, width: 112, height: 32, label, theme });
  return html`<tr class=${isChosen ? 'chosen' : ''} @mouseenter=${() => choose(id)} @focusin=${() => choose(id)}>
    <th scope="row"><a href="/i/${id}?lang=${lang}" title=${title}>${shortTitle}</a></th>
    <td class="figure" data-label=${front.latest}>
      ${latest === undefined || latest.value === null ? html`<span class="absent">${texts.indicator.noFigure}</span>` : html`<strong>${toFigureText(latest.value, unit, lang)}</strong>`}
      <small>${[toUnitNote(unit), latest?.period.label ?? ''].filter((part) => part !== '').join(', ')}</small>
    </td>
    <td data-label=${front.target}>${latest?.target ? latest.target.target.label : html`<span class="absent">${front.noTarget}</span>`}</td>
    <td class="spark" data-label=${front.trend}>${unsafeHTML(spark)}</td>
    <td data-label=${front.status}>${statusChip(latest?.target?.status ?? null, texts)}</td>
    <td class="change" data-label=${front.change}>
      ${change === undefined ? html`<span class="absent">–</span>` : html`${change.text}${change.isBetter === null ? nothing : html` <small class=${change.isBetter ? 'better' : 'worse'}>${change.isBetter ? front.better : front.worse}</small>`}`}
    </td>
    <td data-label=${front.gap}>${gap === null ? html`<span class="absent">${front.noGap}</span>` : gap.label}</td>
  </tr>`;
}

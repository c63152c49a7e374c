/** "Where does the province stand on its plan?" */
import { html, type TemplateResult } from 'lit';
import { ask } from '../api/ask.ts';
import { FRONT_QUERY } from '../api/queries.ts';
import { isFront, type Front, type FrontIndicator } from '../api/types.ts';
import type { ChartTab, Theme } from '../charts/state.ts';
import type { ChartQuestion } from '../elements/chart.ts';
import '../elements/chart.ts';
import { PageElement } from '../elements/page.ts';
import { statusChip } from '../elements/status.ts';
import { toTexts } from '../words/lang.ts';
import { contextSection } from './context.ts';
import { indicatorRow } from './indicator-row.ts';
import { toTotals } from './standing.ts';

const SECTORS = ['HEALTH', 'EDUCATION', 'SOCIAL', 'GOVERNANCE'] as const;
const ROWS = 21;

export class FrontElement extends PageElement<Front> {
  static override properties = { ...PageElement.properties, chosen: { state: true } };

  declare chosen: string | undefined;

  protected override load(): Promise<Front> {
    return ask(FRONT_QUERY, { lang: this.pageLang.toUpperCase() }, isFront);
  }

  protected override heading(): string {
    return toTexts(this.pageLang).front.title;
  }

  #settling: ReturnType<typeof setTimeout> | undefined;
  /** The map follows where the reader stays, not each row that the pointer crosses. */
  readonly #choose = (id: string) => {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => (this.chosen = id), 120);
  };

  protected override skeleton(): TemplateResult {
    return html`<div class="skeleton skeleton-title"></div>${Array.from({ length: ROWS }, () => html`<div class="skeleton skeleton-row"></div>`)}`;
  }

  protected override page({ indicators, context, programme }: Front): TemplateResult {
    const texts = toTexts(this.pageLang);
    const { front } = texts;
    const totals = toTotals(indicators);
    const withTarget = indicators.filter(({ targets }) => targets.length > 0).length;
    const chosen = this.chosen ?? indicators[0]?.id ?? '';
    return html`
      <div class="finding">
        <p class="eyebrow">${programme.shortTitle}</p>
        <h1>${front.title}</h1>
        <p class="lead">${front.lead(totals.get('MET') ?? 0, withTarget)}</p>
        <ul class="totals" aria-label=${front.totals}>
          ${[...totals].filter(([, count]) => count > 0).map(([status, count]) => html`<li class="total-${status.toLowerCase()}" style="flex-grow:${count}"><strong>${count}</strong> ${statusChip(status, texts)}</li>`)}
        </ul>
      </div>
      <div class="front">
        <table class="board">
          <caption class="hidden">${front.table}</caption>
          <thead>
            <tr>
              ${[front.indicator, front.latest, front.trend, front.status, front.change, front.gap].map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          ${SECTORS.map((sector) =>
            this.#sector(
              sector,
              indicators.filter((one) => one.sector === sector),
              chosen,
            ),
          )}
        </table>
        <aside class="map" aria-label=${front.map}>
          <mn-chart .question=${this.#question(chosen, 'map')}></mn-chart>
          <mn-chart bare .question=${this.#question(chosen, 'trend')}></mn-chart>
          <p class="hint">${front.mapHint}</p>
        </aside>
      </div>
      ${contextSection(context, this.pageLang, texts)}
    `;
  }

  #question(indicator: string, tab: ChartTab): ChartQuestion {
    return { indicator, area: null, by: null, from: null, to: null, tab, lang: this.pageLang };
  }

  #sector(sector: (typeof SECTORS)[number], indicators: readonly FrontIndicator[], chosen: string): TemplateResult {
    const texts = toTexts(this.pageLang);
    const theme: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const options = { lang: this.pageLang, texts, theme, choose: this.#choose };
    return html`<tbody>
      <tr class="sector"><th scope="rowgroup" colspan="6">${texts.sector[sector]}</th></tr>
      ${indicators.map((indicator) => indicatorRow(indicator, { ...options, isChosen: indicator.id === chosen }))}
    </tbody>`;
  }
}

customElements.define('mn-front', FrontElement);

/** One indicator: the figure against its target, over time, by place and by group; how it is measured; how to take it away. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ask, AskError } from '../api/ask.ts';
import { GROUP_QUERY, INDICATOR_QUERY, LIST_QUERY } from '../api/queries.ts';
import { isGroupAnswer, isIndicatorAnswer, isList, type IndicatorAnswer, type List } from '../api/types.ts';
import type { ChartTab } from '../charts/state.ts';
import type { ChartQuestion } from '../elements/chart.ts';
import '../elements/chart.ts';
import { PageElement } from '../elements/page.ts';
import { statusChip } from '../elements/status.ts';
import { toFigureText, toUnitNote } from '../words/figures.ts';
import { toTexts } from '../words/lang.ts';
import { embeddingSection } from './embedding.ts';
import { figuresTable, toCsvLink } from './figures-table.ts';
import { toGrid, type GroupFigures } from './grid.ts';
import { methodSection } from './method.ts';
import { districtPanel, groupPanels } from './panels.ts';

/** Breakdowns that have columns in the table; the others have their panel. */
const TABLED = ['RESIDENCE', 'ETHNICITY', 'SEX'];

interface PageAnswer extends IndicatorAnswer {
  readonly groups: readonly GroupFigures[];
}

export class IndicatorElement extends PageElement<PageAnswer> {
  static override properties = {
    ...PageElement.properties,
    indicatorId: { attribute: false },
    area: { state: true },
    known: { state: true },
  };

  declare indicatorId: string;
  declare area: string | null;
  declare known: List['indicators'];
  protected override readonly asksFor = ['pageLang', 'indicatorId', 'area'];

  constructor() {
    super();
    this.known = [];
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('indicatorId')) {
      // The answer of another indicator is not shown under this one's address.
      this.answer = undefined;
      this.area = new URLSearchParams(location.search).get('area');
    }
    super.willUpdate(changed);
  }

  protected override async load(): Promise<PageAnswer> {
    const lang = this.pageLang.toUpperCase();
    const where = this.area === null ? undefined : { area: { in: [this.area] } };
    const answer = await ask(INDICATOR_QUERY, { id: this.indicatorId, lang, where }, isIndicatorAnswer).catch(
      (error: unknown) => this.#refused(error),
    );
    const tabled = answer.indicator.breakdowns.filter(({ id }) => TABLED.includes(id));
    const groups = await Promise.all(
      tabled.map(async ({ id, title, categories }) => {
        const { indicator } = await ask(GROUP_QUERY, { id: this.indicatorId, lang, by: id, where }, isGroupAnswer);
        return { title, categories, rows: indicator.observations.rows };
      }),
    );
    return { ...answer, groups };
  }

  /** Before an unknown indicator is said to be one, the known ones are fetched. */
  async #refused(error: unknown): Promise<never> {
    if (error instanceof AskError && error.code === 'UNKNOWN_INDICATOR') {
      const list = await ask(LIST_QUERY, { lang: this.pageLang.toUpperCase() }, isList);
      this.known = list.indicators;
      this.tellShell(list, list.release.generated);
    }
    throw error;
  }

  protected override heading({ indicator }: PageAnswer): string {
    return indicator.title;
  }

  protected override showsGenerated({ indicator }: PageAnswer): boolean {
    return indicator.observations.rows.some(({ provenance }) => provenance === 'GENERATED');
  }

  protected override failed(failure: AskError): TemplateResult {
    if (failure.code !== 'UNKNOWN_INDICATOR') return super.failed(failure);
    const texts = toTexts(this.pageLang);
    return html`<h1>${texts.indicator.unknown}: “${this.indicatorId}”</h1>
      <p>${texts.indicator.unknownHint}</p>
      <ul class="known">${this.known.map(({ id, title }) => html`<li><a href="/i/${id}?lang=${this.pageLang}">${title}</a></li>`)}</ul>
      <p><a href="/?lang=${this.pageLang}">${texts.home}</a></p>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="skeleton skeleton-title"></div><div class="skeleton skeleton-now"></div>${[1, 2, 3].map(() => html`<div class="skeleton skeleton-chart"></div>`)}`;
  }

  #question(tab: ChartTab, by: string | null): ChartQuestion {
    return {
      indicator: this.indicatorId,
      area: tab === 'bars' || tab === 'map' ? null : this.area,
      by,
      from: null,
      to: null,
      tab,
      lang: this.pageLang,
    };
  }

  #choose(area: string | null): void {
    const url = new URL(location.href);
    if (area === null) url.searchParams.delete('area');
    else url.searchParams.set('area', area);
    history.replaceState(null, '', url);
    this.area = area;
  }

  protected override page(answer: PageAnswer): TemplateResult {
    const { indicator } = answer;
    const texts = toTexts(this.pageLang);
    const words = texts.indicator;
    const sectors: Readonly<Record<string, string>> = texts.sector;
    const place = answer.areas.find(({ id }) => id === this.area)?.name ?? words.province;
    const grid = toGrid(indicator, answer.groups, this.pageLang, texts);
    const caption = words.tableCaption(indicator.title, place);
    const search = new URLSearchParams({
      ...(this.area === null ? {} : { area: this.area }),
      lang: this.pageLang,
      w: '960',
    });
    const question = (tab: ChartTab, by: string | null) => this.#question(tab, by);
    const isSchoolYear = indicator.observations.rows.some(({ period }) => period.label !== String(period.year));
    return html`
      <nav class="crumbs"><a href="/?lang=${this.pageLang}">${texts.home}</a> <span aria-hidden="true">›</span> ${sectors[indicator.sector]}</nav>
      <div class="head"><h1>${indicator.title}</h1>${this.#picker(answer)}</div>
      ${this.#now(answer, place)}
      <section class="panel"><h2>${words.trend}</h2><mn-chart bare .question=${this.#question('trend', null)}></mn-chart></section>
      ${districtPanel(indicator, question, this.area === null, texts)} ${groupPanels(indicator, question, texts)}
      <section class="panel" aria-labelledby="table-title">
        <h2 id="table-title">${words.table}</h2>
        ${figuresTable(grid, caption, texts)}
        <p class="downloads">
          <strong>${words.download}:</strong>
          <a href=${toCsvLink(grid, caption, answer, texts)} download="${indicator.id}.csv">${words.csv}</a>
          <a href="/i/${indicator.id}.svg?${search.toString()}" download="${indicator.id}.svg">${words.svg}</a>
        </p>
      </section>
      ${methodSection(indicator, isSchoolYear, texts)}
      ${embeddingSection({ id: indicator.id, title: indicator.title, area: this.area, lang: this.pageLang }, location.origin, texts)}
      ${this.#neighbours(answer)}
    `;
  }

  #picker({ areas, indicator }: PageAnswer): TemplateResult | typeof nothing {
    const words = toTexts(this.pageLang).indicator;
    if (indicator.level !== 'COMMUNE' && indicator.level !== 'DISTRICT') return nothing;
    const change = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.#choose(target.value === '' ? null : target.value);
    };
    return html`<p class="picker"><label for="place">${words.place}</label>
      <select id="place" @change=${change}>
        <option value="" ?selected=${this.area === null}>${words.province}</option>
        ${areas.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.area}>${name}</option>`)}
      </select></p>`;
  }

  #now({ indicator }: PageAnswer, place: string): TemplateResult {
    const texts = toTexts(this.pageLang);
    const words = texts.indicator;
    const latest = indicator.observations.rows.findLast(({ value }) => value !== null);
    if (latest === undefined || latest.value === null)
      return html`<p class="now"><strong class="absent">${words.noFigure}</strong></p>`;
    return html`<div class="now">
      <p class="big"><strong>${toFigureText(latest.value, indicator.unit, this.pageLang)}</strong> <span>${toUnitNote(indicator.unit)}</span></p>
      <div>
        <p class="when">${place} · ${words.now(latest.period.label)}</p>
        ${latest.target === null ? nothing : html`<p class="reason">${statusChip(latest.target.status, texts)} <span>${latest.target.reason}</span></p>`}
        ${indicator.observations.warnings.filter(({ code }) => code !== 'GENERATED_DATA').map(({ message }) => html`<p class="when">${message}</p>`)}
      </div>
    </div>`;
  }

  #neighbours({ indicators, indicator }: PageAnswer): TemplateResult {
    const words = toTexts(this.pageLang).indicator;
    const index = indicators.findIndex(({ id }) => id === indicator.id);
    const link = (other: { id: string; title: string } | undefined, label: string) =>
      other === undefined || index < 0
        ? nothing
        : html`<a href="/i/${other.id}?lang=${this.pageLang}"><small>${label}</small> ${other.title}</a>`;
    return html`<nav class="neighbours">${link(indicators[index - 1], words.previous)}${link(indicators[index + 1], words.next)}</nav>`;
  }
}

customElements.define('mn-indicator', IndicatorElement);

/** The panels of places and groups: each breakdown as it is now and as it went. */
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorDetail } from '../api/types.ts';
import type { ChartTab } from '../charts/state.ts';
import type { ChartQuestion } from '../elements/chart.ts';
import type { Texts } from '../words/vi.ts';

type Ask = (tab: ChartTab, by: string | null) => ChartQuestion;

/** Breakdowns of which the plan asks that gaps narrow: said even where they are not collected. */
const AWAITED = ['RESIDENCE', 'ETHNICITY'];

function panel(title: string, questions: readonly ChartQuestion[], note = ''): TemplateResult {
  return html`<section class="panel">
    <h2>${title}</h2>
    <div class="pair">${questions.map((question) => html`<mn-chart bare .question=${question}></mn-chart>`)}</div>
    ${note === '' ? nothing : html`<p class="hint">${note}</p>`}
  </section>`;
}

/** Districts ranked and on the map, where the indicator is collected by district or below. */
export function districtPanel(
  { level }: IndicatorDetail,
  question: Ask,
  isWholeProvince: boolean,
  texts: Texts,
): TemplateResult | typeof nothing {
  if (level !== 'COMMUNE' && level !== 'DISTRICT') return nothing;
  const words = texts.indicator;
  return panel(
    words.districts,
    [question('bars', null), question('map', null)],
    isWholeProvince ? '' : words.onlyProvince,
  );
}

/** Each breakdown that is carried; a sentence for each that one would look for in vain. */
export function groupPanels(
  { breakdowns, sector, level }: IndicatorDetail,
  question: Ask,
  texts: Texts,
): TemplateResult[] {
  const words = texts.indicator;
  const carried = breakdowns.map(({ id, by }) =>
    panel(words.groups(by), [question('groups', id.toLowerCase()), question('gap', id.toLowerCase())]),
  );
  if (sector === 'CONTEXT' || level === 'COUNTRY') return carried;
  const missing = AWAITED.filter((id) => !breakdowns.some((one) => one.id === id));
  const names: Readonly<Record<string, string>> = texts.awaited;
  return [...carried, ...missing.map((id) => html`<p class="not-carried">${words.notCarried(names[id] ?? id)}</p>`)];
}

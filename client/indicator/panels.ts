/** A pair of panels for each breakdown: the groups now, and over the years. */
import { html, type TemplateResult } from 'lit';
import type { IndicatorDetail } from '../api/types.ts';
import type { ChartTab } from '../charts/state.ts';
import type { ChartQuestion } from '../elements/chart.ts';
import type { Texts } from '../words/vi.ts';

/** Breakdowns of which the plan asks that gaps narrow: said even where they are not collected. */
const AWAITED = ['RESIDENCE', 'ETHNICITY'];

export function groupPanels({ breakdowns, sector, level }: IndicatorDetail, question: (tab: ChartTab, by: string) => ChartQuestion, texts: Texts): TemplateResult[] {
  const words = texts.indicator;
  const carried = breakdowns.flatMap(({ id, by }) => {
    const dimension = id.toLowerCase();
    return [
      html`<section class="panel"><h2>${words.groups(by)}</h2><mn-chart bare .question=${question('groups', dimension)}></mn-chart></section>`,
      html`<section class="panel"><h2>${words.groupsTime(by)}</h2><mn-chart bare .question=${question('gap', dimension)}></mn-chart></section>`,
    ];
  });
  if (sector === 'CONTEXT' || level === 'COUNTRY') return carried;
  const missing = AWAITED.filter((id) => !breakdowns.some((one) => one.id === id));
  const names: Readonly<Record<string, string>> = texts.awaited;
  return [...carried, ...missing.map((id) => html`<p class="not-carried">${words.notCarried(names[id] ?? id)}</p>`)];
}

/** How the indicator is measured, in the form of the national dictionary of indicators. */
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorDetail } from '../api/types.ts';
import type { Texts } from '../words/vi.ts';

function toLowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function methodSection(indicator: IndicatorDetail, isSchoolYear: boolean, texts: Texts): TemplateResult {
  const words = texts.indicator;
  const places = indicator.level === 'COMMUNE' ? words.byCommune : indicator.level === 'DISTRICT' ? words.byPlace : '';
  const breakdowns = [places, ...indicator.breakdowns.map(({ title }) => toLowerFirst(title))]
    .filter((one) => one !== '')
    .join('; ');
  const rows: ReadonlyArray<readonly [string, string]> = [
    [words.definition, indicator.definition],
    [words.formula, indicator.formula],
    [words.breakdowns, breakdowns],
    [words.frequency, isSchoolYear ? words.schoolYearly : words.yearly],
    [words.responsible, indicator.department.title],
  ];
  return html`<section class="method" aria-labelledby="method-title">
    <h2 id="method-title">${words.method}</h2>
    <dl>
      ${rows.map(([term, text]) => (text === '' ? nothing : html`<dt>${term}</dt><dd>${text}</dd>`))}
      <dt>${words.source}</dt>
      <dd>${indicator.sources.map(({ citation }) => html`<p>${citation}</p>`)}</dd>
      <dt>${words.targets}</dt>
      <dd>${indicator.targets.length === 0 ? words.noTargets : indicator.targets.map(({ label, section, note }) => html`<p>${label} (${words.section(section)})${note === null ? nothing : html`. ${note}`}</p>`)}</dd>
      ${indicator.notes === null ? nothing : html`<dt>${words.notes}</dt><dd>${indicator.notes}</dd>`}
      <dt>${words.coverage}</dt>
      <dd>${coverage(indicator, texts)}</dd>
    </dl>
  </section>`;
}

function coverage({ coverage: years }: IndicatorDetail, { indicator: words }: Texts) {
  const incomplete = years.filter(({ missing }) => missing.length > 0);
  if (incomplete.length === 0) return words.allReported;
  return incomplete.map(
    ({ period, missing }) => html`<p>${words.missing(period.label, missing.map(({ name }) => name).join(', '))}</p>`,
  );
}

/** The snippets by which another site shows the chart. */
import { html, type TemplateResult } from 'lit';
import type { Lang } from '../words/lang.ts';
import type { Texts } from '../words/vi.ts';

export interface Embeddable {
  readonly id: string;
  readonly title: string;
  readonly area: string | null;
  readonly lang: Lang;
}

function toQuery({ area, lang }: Embeddable): string {
  const search = new URLSearchParams({
    ...(area === null ? {} : { area }),
    ...(lang === 'vi' ? {} : { lang }),
  }).toString();
  return search === '' ? '' : `?${search}`;
}

/** The page that a frame shows. */
export function toFrameAddress(chart: Embeddable): string {
  return `/embed/${chart.id}${toQuery(chart)}`;
}

/** Both forms: the element, with an image that stands in without script, and the frame. */
export function toSnippets(chart: Embeddable, origin: string): { readonly element: string; readonly frame: string } {
  const { id, title, area, lang } = chart;
  const name = title.replaceAll('"', '&quot;');
  const attributes = `indicator="${id}"${area === null ? '' : ` area="${area}"`} lang="${lang}"`;
  return {
    element: `<script type="module" src="${origin}/embed.js"></script>\n<mang-non-chart ${attributes}>\n  <img src="${origin}/i/${id}.svg${toQuery(chart)}" width="640" height="430" alt="${name}">\n</mang-non-chart>`,
    frame: `<iframe src="${origin}${toFrameAddress(chart)}" width="100%" height="480" style="border:0" loading="lazy" title="${name}"></iframe>`,
  };
}

async function copy(event: Event, text: string, texts: Texts): Promise<void> {
  await navigator.clipboard.writeText(text);
  if (event.target instanceof HTMLElement) event.target.textContent = texts.indicator.copied;
}

export function embeddingSection(chart: Embeddable, origin: string, texts: Texts): TemplateResult {
  const { element, frame } = toSnippets(chart, origin);
  const words = texts.indicator;
  const field = (id: string, label: string, text: string) => html`<div class="snippet">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly rows="6" spellcheck="false" .value=${text}></textarea>
    <button type="button" class="action" @click=${(event: Event) => void copy(event, text, texts)}>${words.copy}</button>
  </div>`;
  return html`<section class="embedding" aria-labelledby="embed-title">
    <h2 id="embed-title">${words.embed}</h2>
    <p>${words.embedHint} <a href=${toFrameAddress(chart)} target="_blank">${words.embedSee}</a></p>
    <div class="snippets">${field('snippet-element', words.element, element)}${field('snippet-frame', words.frame, frame)}</div>
  </section>`;
}

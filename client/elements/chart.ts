/** A chart that keeps its place while it loads, and is drawn anew when its width or its question changes. */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { ask } from '../api/ask.ts';
import { isChartAnswer, type ChartAnswer } from '../charts/answer.ts';
import { drawChart } from '../charts/draw.ts';
import { toChartRequest } from '../charts/request.ts';
import type { ChartState, Theme } from '../charts/state.ts';
import { toTexts } from '../words/lang.ts';

export type ChartQuestion = Omit<ChartState, 'width' | 'theme'>;

/** Answers of this visit by question: a release does not change, so what was asked once is not asked again. */
const ANSWERS = new Map<string, ChartAnswer>();

export class ChartElement extends LitElement {
  static override properties = {
    question: { attribute: false },
    bare: { type: Boolean },
    answer: { state: true },
    failed: { state: true },
    width: { state: true },
    theme: { state: true },
  };

  declare question: ChartQuestion | undefined;
  /** True where the page around says the title. */
  declare bare: boolean;
  declare answer: ChartAnswer | undefined;
  declare failed: boolean;
  declare width: number;
  declare theme: Theme;
  #asked = '';
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #watch = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0) this.width = Math.max(280, width);
  });
  readonly #retheme = () => {
    this.theme = this.#dark.matches ? 'dark' : 'light';
  };

  constructor() {
    super();
    this.failed = false;
    this.bare = false;
    this.width = 0;
    this.theme = this.#dark.matches ? 'dark' : 'light';
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this);
    this.#dark.addEventListener('change', this.#retheme);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    this.#dark.removeEventListener('change', this.#retheme);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) void this.#load();
  }

  async #load(): Promise<void> {
    const { question } = this;
    const key = JSON.stringify(question);
    if (question === undefined || key === this.#asked) return;
    this.#asked = key;
    this.failed = false;
    try {
      const { query, variables } = toChartRequest({ ...question, width: 640, theme: 'light' });
      const answer = ANSWERS.get(key) ?? (await ask(query, variables, isChartAnswer));
      ANSWERS.set(key, answer);
      if (this.#asked === key) this.answer = answer;
    } catch {
      if (this.#asked === key) this.failed = true;
    }
  }

  readonly #retry = () => {
    this.#asked = '';
    void this.#load();
  };

  override render() {
    const { question, answer, width, theme } = this;
    if (question === undefined) return nothing;
    const texts = toTexts(question.lang);
    if (this.failed)
      return html`<p class="failed" role="alert">${texts.failed} <button type="button" @click=${this.#retry}>${texts.retry}</button></p>`;
    if (answer === undefined || width === 0)
      return html`<div class="skeleton skeleton-chart" role="status"><span class="hidden">${texts.loading}</span></div>`;
    return html`<figure class="chart">${drawChart(answer, { ...question, width, theme }, document, { hasTitle: !this.bare })}</figure>`;
  }
}

customElements.define('mn-chart', ChartElement);

/** What pages share: asking in the page's language, waiting, failing with a remedy, trying again. */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { AskError } from '../api/ask.ts';
import type { Shell } from '../api/types.ts';
import { toTexts, type Lang } from '../words/lang.ts';

export abstract class PageElement<Answer extends Shell> extends LitElement {
  static override properties: Record<string, object> = {
    pageLang: { attribute: false },
    answer: { state: true },
    failure: { state: true },
  };

  declare pageLang: Lang;
  declare answer: Answer | undefined;
  declare failure: AskError | undefined;
  #asking = 0;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Asks for what the page shows. */
  protected abstract load(): Promise<Answer>;
  protected abstract page(answer: Answer): TemplateResult;
  protected abstract skeleton(): TemplateResult;
  /** The page's name in the window's title. */
  protected abstract heading(answer: Answer): string;
  /** Names of properties whose change asks anew. */
  protected readonly asksFor: readonly string[] = ['pageLang'];

  override willUpdate(changed: PropertyValues): void {
    if (this.asksFor.some((name) => changed.has(name))) void this.reload();
  }

  protected async reload(): Promise<void> {
    const asking = (this.#asking += 1);
    this.failure = undefined;
    try {
      const answer = await this.load();
      if (asking !== this.#asking) return;
      this.answer = answer;
      document.title = `${this.heading(answer)} - ${toTexts(this.pageLang).name}`;
      this.tellShell(answer, this.showsGenerated(answer));
    } catch (error) {
      if (asking !== this.#asking) return;
      this.failure = error instanceof AskError ? error : new AskError('INTERNAL', String(error), '');
    }
  }

  /** Tells the frame of the pages which release answered, and whether generated figures are on the page. */
  protected tellShell({ programme, release }: Shell, isGenerated: boolean): void {
    this.dispatchEvent(new CustomEvent('shell', { detail: { programme, release, isGenerated }, bubbles: true }));
  }

  protected showsGenerated({ release }: Answer): boolean {
    return release.generated;
  }

  protected failed(failure: AskError): TemplateResult {
    const texts = toTexts(this.pageLang);
    return html`<div class="failed" role="alert">
      <h1>${texts.failed}</h1>
      <p>${failure.code === 'OFFLINE' ? texts.offline : `${failure.message}. ${failure.remedy}`}</p>
      <button type="button" class="action" @click=${() => void this.reload()}>${texts.retry}</button>
    </div>`;
  }

  override render(): TemplateResult {
    if (this.failure !== undefined) return this.failed(this.failure);
    return this.answer === undefined
      ? html`<div role="status" aria-busy="true"><span class="hidden">${toTexts(this.pageLang).loading}</span>${this.skeleton()}</div>`
      : this.page(this.answer);
  }
}

/** The frame of all pages: head, language, foot. */
import { html, LitElement, nothing } from 'lit';
import type { Shell } from './api/types.ts';
import { toDay } from './charts/format.ts';
import './front/front-page.ts';
import './indicator/indicator-page.ts';
import { toInnerLink, toRoute, type Route } from './router.ts';
import { toCountText } from './words/figures.ts';
import { LANGS, readLang, recallLang, rememberLang, toTexts, type Lang } from './words/lang.ts';

const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const satisfies Record<Lang, string>;

export class AppElement extends LitElement {
  static override properties = { pageLang: { state: true }, route: { state: true }, shell: { state: true } };

  declare pageLang: Lang;
  declare route: Route;
  declare shell: (Shell & { readonly isGenerated: boolean }) | undefined;

  constructor() {
    super();
    this.pageLang = readLang(location.search, recallLang());
    this.route = toRoute(location.pathname);
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', () => this.#follow());
    this.addEventListener('click', (event) => {
      const url = toInnerLink(event);
      if (url === undefined) return;
      event.preventDefault();
      history.pushState(null, '', url);
      this.#follow();
      scrollTo(0, 0);
      this.querySelector<HTMLElement>('main')?.focus();
    });
    this.addEventListener('shell', (event) => {
      if (event instanceof CustomEvent) this.shell = event.detail;
    });
  }

  #follow(): void {
    this.route = toRoute(location.pathname);
    this.pageLang = readLang(location.search, recallLang());
  }

  #choose(lang: Lang): void {
    rememberLang(lang);
    const url = new URL(location.href);
    url.searchParams.set('lang', lang);
    history.replaceState(null, '', url);
    this.pageLang = lang;
  }

  override render() {
    const texts = toTexts(this.pageLang);
    document.documentElement.lang = this.pageLang;
    return html`
      <a class="skip" href="#main">${texts.skip}</a>
      <header class="top">
        <div class="page top-row">
          <a class="brand" href="/"><svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M16 29C9 22 9 12 16 3c7 9 7 19 0 26z" fill="currentColor" /></svg><span>${texts.name}</span></a>
          <span class="about">${texts.about}</span>
          <nav class="languages" aria-label=${texts.language}>
            ${LANGS.map((lang) => html`<button type="button" lang=${lang} aria-pressed=${lang === this.pageLang} @click=${() => this.#choose(lang)}>${LANGUAGE_NAMES[lang]}</button>`)}
          </nav>
        </div>
      </header>
      ${this.#mark()}
      <main id="main" tabindex="-1" class="page">${this.#page()}</main>
      <footer class="foot"><div class="page">${this.#foot()}</div></footer>
    `;
  }

  /** On every page: whether figures are generated, and from which release they are. */
  #mark() {
    const { shell, pageLang: lang } = this;
    const texts = toTexts(lang);
    const isGenerated = shell?.isGenerated !== false;
    const release = shell === undefined ? '' : texts.release(shell.release.id, toDay(shell.release.createdAt, lang));
    return html`<p class=${isGenerated ? 'mark' : 'mark real'} role="note"><span class="page"><span>${isGenerated ? texts.generated : texts.real}</span> <small>${release}</small></span></p>`;
  }

  #page() {
    const { route, pageLang: lang } = this;
    if (route.page === 'front') return html`<mn-front .pageLang=${lang}></mn-front>`;
    return html`<mn-indicator .pageLang=${lang} .indicatorId=${route.page === 'indicator' ? route.id : ''}></mn-indicator>`;
  }

  #foot() {
    const { shell, pageLang: lang } = this;
    const texts = toTexts(lang);
    if (shell === undefined) return nothing;
    const { release, programme } = shell;
    const count = (value: number) => toCountText(value, lang);
    return html`
      <p><strong>${programme.title}</strong></p>
      <p>${texts.plan}: ${programme.document}.</p>
      <p>${texts.release(release.id, toDay(release.createdAt, lang))}. ${texts.rows(count(release.rowsRead), count(release.rowsLoaded), count(release.rowsRejected))}.</p>
      <p><a href="/graphiql" target="_blank">${texts.api}</a></p>
    `;
  }
}

customElements.define('mang-non-app', AppElement);

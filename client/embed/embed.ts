/** `/embed.js`: `<mang-non-chart indicator="…">` shows a chart drawn by the server, on any site. */
const ORIGIN = new URL(import.meta.url).origin;
const STATE = ['area', 'by', 'time', 'tab', 'lang', 'theme'];
/** A new picture is fetched only when the width leaves its step. */
const STEP = 80;
const FAILED = {
  vi: 'Chưa tải được biểu đồ mới nhất từ Măng Non.',
  en: 'The newest chart could not be loaded from Măng Non.',
};

class MangNonChart extends HTMLElement {
  static observedAttributes = ['indicator', ...STATE];
  #box = document.createElement('div');
  #shown = '';
  #near = false;
  #size = new ResizeObserver(() => this.#show());
  #sight = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#near = true;
      this.#sight.disconnect();
      this.#show();
    },
    { rootMargin: '400px' },
  );

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host{display:block}img,::slotted(img){display:block;max-width:100%;height:auto}/* Room for the picture where nothing stands in for it. */:host(:empty) slot{display:block;aspect-ratio:64/43}p{font:14px system-ui;margin:4px 0}',
    );
    root.adoptedStyleSheets = [sheet];
    // What stands inside the element is shown until the chart has come.
    this.#box.append(document.createElement('slot'));
    root.append(this.#box);
  }

  connectedCallback() {
    this.#size.observe(this);
    this.#sight.observe(this);
  }

  disconnectedCallback() {
    this.#size.disconnect();
    this.#sight.disconnect();
  }

  attributeChangedCallback() {
    this.#show();
  }

  #address(): string {
    const search = new URLSearchParams();
    for (const name of STATE) {
      const value = this.getAttribute(name);
      if (value) search.set(name, value);
    }
    search.set('w', String(Math.max(280, Math.floor(this.clientWidth / STEP) * STEP)));
    return `${ORIGIN}/i/${encodeURIComponent(this.getAttribute('indicator') ?? '')}.svg?${search}`;
  }

  #show(): void {
    if (!this.#near || !this.isConnected || this.clientWidth === 0) return;
    const address = this.#address();
    if (address === this.#shown) return;
    this.#shown = address;
    const image = new Image();
    image.alt = this.querySelector('img')?.alt ?? this.getAttribute('indicator') ?? '';
    image.addEventListener('load', () => {
      if (address !== this.#shown) return;
      this.#box.replaceChildren(image);
      this.dispatchEvent(new CustomEvent('mang-non-ready', { bubbles: true }));
    });
    image.addEventListener('error', () => {
      if (address !== this.#shown) return;
      const word = document.createElement('p');
      word.textContent = this.getAttribute('lang') === 'en' ? FAILED.en : FAILED.vi;
      this.#box.replaceChildren(document.createElement('slot'), word);
    });
    image.src = address;
  }
}

if (!customElements.get('mang-non-chart')) customElements.define('mang-non-chart', MangNonChart);

/** Of the frame's page: draws the chart at the frame's width, and tells the page around how high it is. */
const STEP = 40;
let drawn = Number(document.querySelector('svg')?.getAttribute('width') ?? 0);

function tell(method: string): void {
  const height = Math.ceil(document.body.scrollHeight);
  parent.postMessage({ jsonrpc: '2.0', method, params: { height } }, '*');
}

/** Fetches the picture for this width; where that fails, the one that is there stays, scaled. */
async function redraw(): Promise<void> {
  const width = Math.max(280, Math.floor(document.documentElement.clientWidth / STEP) * STEP);
  if (width === drawn) return;
  drawn = width;
  const search = new URLSearchParams(location.search);
  search.set('w', String(width));
  const response = await fetch(`${location.pathname.replace('/embed/', '/i/')}.svg?${search}`);
  const picture = new DOMParser().parseFromString(await response.text(), 'image/svg+xml').documentElement;
  if (!response.ok || picture.nodeName !== 'svg' || width !== drawn) return;
  document.querySelector('svg')?.replaceWith(document.importNode(picture, true));
}

new ResizeObserver(() => redraw().catch(() => undefined)).observe(document.documentElement);
if (parent !== window) {
  tell('ready');
  new ResizeObserver(() => tell('resized')).observe(document.body);
}

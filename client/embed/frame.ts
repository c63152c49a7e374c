/** Of the frame's page: draws the chart at the frame's width, and tells the page around how high it is. */
const STEP = 40;
let drawn = Number(document.querySelector('svg')?.getAttribute('width') ?? 0);

function tell(method: string): void {
  if (parent === window) return;
  const height = Math.ceil(document.body.scrollHeight);
  parent.postMessage({ jsonrpc: '2.0', method, params: { height } }, '*');
}

/** Fetches the picture for this width; where that fails, the one that is there stays, scaled. */
async function redraw(): Promise<void> {
  // With the scrollbar's own width, which comes and goes with the height of the picture.
  const width = Math.max(280, Math.floor(innerWidth / STEP) * STEP);
  if (width === drawn) return;
  drawn = width;
  const search = new URLSearchParams(location.search);
  search.set('w', String(width));
  const response = await fetch(`${location.pathname.replace('/embed/', '/i/')}.svg?${search}`);
  const picture = new DOMParser().parseFromString(await response.text(), 'image/svg+xml').documentElement;
  if (!response.ok || picture.nodeName !== 'svg' || width !== drawn) return;
  document.querySelector('svg')?.replaceWith(document.importNode(picture, true));
  tell('resized');
}

const refresh = () => void redraw().catch(() => undefined);
tell('ready');
// At once, because a browser puts off the observers of a frame that is out of sight.
refresh();
new ResizeObserver(refresh).observe(document.documentElement);
new ResizeObserver(() => tell('resized')).observe(document.body);

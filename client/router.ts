/** Addresses of the pages: `/` and `/i/<indicator>`. */
export type Route =
  | { readonly page: 'front' }
  | { readonly page: 'indicator'; readonly id: string }
  | { readonly page: 'unknown' };

export function toRoute(pathname: string): Route {
  if (pathname === '/') return { page: 'front' };
  const [, id] = /^\/i\/([a-z0-9-]+)$/.exec(pathname) ?? [];
  return id === undefined ? { page: 'unknown' } : { page: 'indicator', id };
}

/** The link of a plain click that stays on this site's pages; undefined for any other. */
export function toInnerLink(event: MouseEvent): URL | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (link === undefined || link.target !== '' || link.hasAttribute('download')) return undefined;
  const url = new URL(link.href);
  const isPage = url.origin === location.origin && toRoute(url.pathname).page !== 'unknown';
  return isPage && url.hash === '' ? url : undefined;
}

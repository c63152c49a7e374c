/** `/embed/<indicator>`: one chart as a page for a frame on another site. */
import type { FastifyInstance } from 'fastify';
import type { Ask } from './graphql.ts';
import type { Picture } from './picture.ts';
import { toSearch } from './search.ts';
import { allowAnyFrame } from './security.ts';

const MORE = { vi: 'Xem chi tiết chỉ tiêu', en: 'See this indicator' } as const;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A whole page: the chart with its title, source and release inside, and a link to its own page. */
function toPage({ state, svg, title, description }: Picture): string {
  const { lang, theme, indicator } = state;
  const [paper, accent] = theme === 'dark' ? ['#14181a', '#4fb3b3'] : ['#ffffff', '#0b6e6e'];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(title)}</title>
<style>body{margin:0;background:${paper};font-family:"Be Vietnam Pro",system-ui,sans-serif}svg{display:block;max-width:100%;height:auto}a{color:${accent};display:inline-block;padding:12px 8px;font-size:14px}</style>
</head>
<body>
${svg}
<a href="/i/${encodeURIComponent(indicator)}?lang=${lang}" target="_blank" rel="noopener">${MORE[lang]}</a>
<script src="/frame.js"></script>
</body>
</html>`;
}

export function addEmbedRoute(app: FastifyInstance, ask: Ask): void {
  app.get<{ Params: { indicator: string } }>('/embed/:indicator', async (request, reply) => {
    const { drawPicture } = await import('./picture.ts');
    const picture = await drawPicture(ask, request.params.indicator, toSearch(request));
    return allowAnyFrame(reply)
      .header('cache-control', 'public, max-age=300')
      .type('text/html; charset=utf-8')
      .send(toPage(picture));
  });
}

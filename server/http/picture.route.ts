/** `/i/<indicator>.svg`: a chart as a picture. */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Ask } from './graphql.ts';
import { toSearch } from './search.ts';
import { allowAnyOrigin } from './security.ts';

const FRESH_SECONDS = 300;

export function addPictureRoute(app: FastifyInstance, ask: Ask): void {
  app.get<{ Params: { indicator: string } }>('/i/:indicator.svg', async (request, reply) => {
    const { drawPicture } = await import('./picture.ts');
    const { svg } = await drawPicture(ask, request.params.indicator, toSearch(request));
    const etag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 22)}"`;
    allowAnyOrigin(reply).headers({ etag, 'cache-control': `public, max-age=${FRESH_SECONDS}` });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('image/svg+xml; charset=utf-8').send(svg);
  });
}

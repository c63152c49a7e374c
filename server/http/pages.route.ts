/** The client's pages and files, and GraphiQL, from our own build. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ReleaseStore } from '../releases/store.ts';
import { allowAnyOrigin } from './security.ts';

const YEAR_SECONDS = 31_536_000;

function readPage(dir: string, name: string): string {
  const path = join(dir, name);
  if (!existsSync(path)) throw new Error(`no "${name}" in "${dir}"; run: npm run build`);
  return readFileSync(path, 'utf8');
}

export async function addPages(app: FastifyInstance, store: ReleaseStore, clientDir: string): Promise<void> {
  const pages = { index: readPage(clientDir, 'index.html'), graphiql: readPage(clientDir, 'graphiql.html') };
  const send = (reply: FastifyReply, page: string, code = 200) =>
    reply.code(code).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);

  app.get('/', async (_request, reply) => send(reply, pages.index));
  app.get('/graphiql', async (_request, reply) => send(reply, pages.graphiql));
  app.get<{ Params: { indicator: string } }>('/i/:indicator', async (request, reply) => {
    const { catalog } = await store.current();
    const isKnown = catalog.indicators.some(({ id }) => id === request.params.indicator);
    return send(reply, pages.index, isKnown ? 200 : 404);
  });
  // Files under assets/ carry a hash of their content in their names; the others are asked for again.
  await app.register(fastifyStatic, {
    root: resolve(clientDir),
    index: false,
    wildcard: false,
    allowedPath: (path) => !path.endsWith('.html'),
    cacheControl: false,
    setHeaders: (response, path) => {
      response.header(
        'cache-control',
        path.includes('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'public, max-age=300',
      );
      response.header('access-control-allow-origin', '*');
      response.header('cross-origin-resource-policy', 'cross-origin');
    },
  });
  app.get('/favicon.ico', async (_request, reply) => allowAnyOrigin(reply).code(204).send());
}

/** A department's page on another origin, to see the embeds at work. */
import { readFileSync } from 'node:fs';
import Fastify, { type FastifyInstance } from 'fastify';

const PAGE = new URL('../../client/embed/host.html', import.meta.url);

/** Serves the sample page with this server's address in it. */
export function toSampleHost(origin: string): FastifyInstance {
  const app = Fastify();
  const page = readFileSync(PAGE, 'utf8').replaceAll('%MANG_NON_ORIGIN%', origin);
  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  app.get('/favicon.ico', async (_request, reply) => reply.code(204).send());
  return app;
}

/** Which request the code at hand is working for. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

const scope = new AsyncLocalStorage<string>();

/** Remembers each request's id through all that it sets off. */
export function addRequestScope(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => scope.run(request.id, done));
}

/** The id of the request being served; "-" outside one. */
export function currentRequestId(): string {
  return scope.getStore() ?? '-';
}

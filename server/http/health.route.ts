/** `/health`: whether the server answers, and from which release. */
import type { FastifyInstance } from 'fastify';
import type { ReleaseStore } from '../releases/store.ts';

export function addHealthRoute(app: FastifyInstance, store: ReleaseStore, tier: string): void {
  app.get('/health', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok', release: (await store.current()).id, tier }),
  );
}

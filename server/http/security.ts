/** Headers that keep pages to themselves, and let charts be shown elsewhere. */
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Charts set their sizes by style attributes; scripts only come from our own files. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
];

function toPolicy(ancestors: string): string {
  return [...POLICY, `frame-ancestors ${ancestors}`].join('; ');
}

export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': toPolicy("'self'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-request-id': request.id,
    });
  });
}

/** For what other sites show: readable from any origin. */
export function allowAnyOrigin(reply: FastifyReply): FastifyReply {
  return reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
}

/** For pages that other sites put in a frame. */
export function allowAnyFrame(reply: FastifyReply): FastifyReply {
  return reply.header('content-security-policy', toPolicy('*'));
}

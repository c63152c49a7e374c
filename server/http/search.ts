/** The query string of a request. */
import type { FastifyRequest } from 'fastify';

export function toSearch({ url }: FastifyRequest): URLSearchParams {
  return new URL(url, 'http://localhost').searchParams;
}

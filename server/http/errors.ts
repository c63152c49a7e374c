/** Refusals of the routes for pages, pictures and files, as JSON with a code and a remedy. */
import type { FastifyInstance } from 'fastify';
import { CodedError } from '../errors.ts';
import { AskError } from './graphql.ts';

const STATUS: Readonly<Record<string, number>> = {
  UNKNOWN_INDICATOR: 404,
  UNKNOWN_AREA: 404,
  UNKNOWN_RELEASE: 404,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TIMED_OUT: 503,
  BUSY: 503,
  INTERNAL: 500,
};

function toBody(message: string, code: string, remedy: string, requestId: string) {
  return { error: { message, extensions: { code, remedy, requestId } } };
}

export function addErrorHandlers(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const known =
      error instanceof CodedError
        ? { code: error.code, remedy: error.remedy }
        : error instanceof AskError
          ? error.extensions
          : undefined;
    if (known !== undefined && error instanceof Error) {
      const code = String(known.code ?? 'BAD_REQUEST');
      return reply.code(STATUS[code] ?? 400).send(toBody(error.message, code, String(known.remedy ?? ''), request.id));
    }
    const status =
      error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
    if (status < 500 && error instanceof Error)
      return reply.code(status).send(toBody(error.message, 'BAD_REQUEST', 'correct the request', request.id));
    request.log.error(error, 'request failed');
    return reply
      .code(500)
      .send(
        toBody(
          'something went wrong on the server',
          'INTERNAL',
          `try again; if it stays, tell the operators request ${request.id}`,
          request.id,
        ),
      );
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        toBody(
          `nothing at "${request.url.slice(0, 200)}"`,
          'BAD_REQUEST',
          'see / for the pages and /graphiql for the API',
          request.id,
        ),
      ),
  );
}

/** Errors as callers see them: a code of the closed list, a remedy, and nothing of the inside. */
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { CodedError, ERROR_CODES } from '../errors.ts';

export type Log = (message: string, error: unknown) => void;

const ASK = { code: 'BAD_REQUEST', remedy: 'correct the document; /graphiql shows what can be asked' };
const OWN: ReadonlySet<unknown> = new Set(ERROR_CODES);
/** Apollo's codes for a request that is wrong in itself. */
const CALLERS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Formats one error; an unexpected one is logged with the request's id and told as INTERNAL. */
export function toPublicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  log: Log,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { path, locations } = formatted;
  const where = { ...(path && { path }), ...(locations && { locations }) };
  if (cause instanceof CodedError) {
    const { code, remedy, suggestion, message } = cause;
    return {
      message,
      ...where,
      extensions: { code, remedy, ...(suggestion === undefined ? {} : { suggestion }), requestId },
    };
  }
  const { code, refusal, remedy } = formatted.extensions ?? {};
  // A validation rule of ours says its code apart: Apollo gives every validation error one of its own.
  if (OWN.has(refusal) && typeof remedy === 'string')
    return { message: formatted.message, ...where, extensions: { code: refusal, remedy, requestId } };
  if (CALLERS.has(code)) return { message: formatted.message, ...where, extensions: { ...ASK, requestId } };
  log(`request ${requestId} failed`, cause);
  return {
    message: 'something went wrong on the server',
    ...where,
    extensions: {
      code: 'INTERNAL',
      remedy: `try again; if it stays, tell the operators request ${requestId}`,
      requestId,
    },
  };
}

/** Asks the server; refusals come with what to do about them. */
export class AskError extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string) {
    super(message);
    this.name = 'AskError';
    this.code = code;
    this.remedy = remedy;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function toRefusal(errors: unknown): AskError | undefined {
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  if (!isObject(first)) return undefined;
  const { code, remedy } = isObject(first.extensions) ? first.extensions : {};
  return new AskError(String(code ?? 'INTERNAL'), String(first.message ?? ''), String(remedy ?? ''));
}

/** The data of an answer that `isExpected`. Throws AskError; code OFFLINE when the server does not answer. */
export async function ask<T>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  isExpected: (data: unknown) => data is T,
): Promise<T> {
  let body: unknown;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    body = await response.json();
  } catch {
    throw new AskError('OFFLINE', 'the server does not answer', '');
  }
  const refusal = isObject(body) ? toRefusal(body.errors) : undefined;
  if (refusal !== undefined) throw refusal;
  if (isObject(body) && isExpected(body.data)) return body.data;
  throw new AskError('INTERNAL', 'the answer has not the shape that was asked for', 'reload the page');
}

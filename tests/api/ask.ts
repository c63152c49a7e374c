/** Asks a server as any client would. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // What an answer holds is what each test looks at.
  readonly data: Answer;
  readonly errors: ReadonlyArray<{ readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }>;
}

/** A piece of an answer: values by name, lists by number. */
export interface Answer {
  readonly [key: string]: Answer;
}

export async function post(graphql: string, query: string, variables: object = {}): Promise<Reply> {
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = await response.json();
  return { status: response.status, headers: response.headers, data, errors };
}

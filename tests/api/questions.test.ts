/** The questions with which GraphiQL opens are valid and answered, but for the one that shows a refusal. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startTestServer, type TestServer } from '../setup/server.ts';
import { QUESTIONS } from '../../client/graphiql/questions.js';
import { post } from './ask.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(inject('demo').releases);
});
afterAll(() => server.close());

const NAMED = QUESTIONS.map((query): [string, string] => [/query (\w+)/.exec(query)?.[1] ?? '', query]);

it.each(NAMED.filter(([name]) => name !== 'Refused'))('%s', async (_, query) => {
  const { data, errors } = await post(server.graphql, query);
  expect(errors).toEqual([]);
  expect(JSON.stringify(data).length).toBeGreaterThan(200);
});

it.each(NAMED.filter(([name]) => name === 'Refused'))('%s', async (_, query) => {
  const { errors } = await post(server.graphql, query);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BREAKDOWN_NOT_COLLECTED']);
});

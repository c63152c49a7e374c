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

it.each(QUESTIONS.map((query) => [/query (\w+)/.exec(query)?.[1] ?? '', query]))('%s', async (name, query) => {
  const { data, errors } = await post(server.graphql, query);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(name === 'Refused' ? ['BREAKDOWN_NOT_COLLECTED'] : []);
  if (name !== 'Refused') expect(JSON.stringify(data).length).toBeGreaterThan(200);
});

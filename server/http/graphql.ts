/** The GraphQL service on the HTTP server. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { MAX_ITEMS, toBudget } from '../graphql/budget.ts';
import type { Context } from '../graphql/context.ts';
import { toPublicError } from '../graphql/errors.ts';
import { limitsRule, MAX_TOKENS } from '../graphql/limits.rule.ts';
import { toSchema } from '../graphql/schema.ts';
import type { Tier } from '../query/assemble.ts';
import type { ReleaseStore } from '../releases/store.ts';
import { currentRequestId } from './request-scope.ts';

export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Serves `/graphql` and gives the way to ask from inside. Introspection is open: the schema is public. */
export async function addGraphql(app: FastifyInstance, store: ReleaseStore, tier: Tier): Promise<Ask> {
  const { catalog } = await store.current();
  const apollo = new ApolloServer<Context>({
    schema: await toSchema(catalog.dimensions),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [limitsRule],
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled()],
    formatError: (formatted, error) =>
      toPublicError(formatted, error, currentRequestId(), (message, cause) => app.log.error(cause, message)),
  });
  await apollo.start();
  const toContext = (): Context => ({
    store,
    tier,
    requestId: currentRequestId(),
    budget: toBudget(MAX_ITEMS),
  });
  await app.register(fastifyApollo(apollo), { path: '/graphql', context: async () => toContext() });
  return async (query, variables) => {
    const { body } = await apollo.executeOperation(
      { query, variables: { ...variables } },
      { contextValue: toContext() },
    );
    if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
    const { data, errors } = body.singleResult;
    if (errors !== undefined && errors.length > 0)
      throw new AskError(errors[0]?.message ?? 'refused', errors[0]?.extensions ?? {});
    return data;
  };
}

/** What the GraphQL service refused; `extensions` as a caller would see them. */
export class AskError extends Error {
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(message: string, extensions: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = 'AskError';
    this.extensions = extensions;
  }
}

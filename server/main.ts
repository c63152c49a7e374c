/** The composition root: settings, releases, GraphQL, pages, put together and served. */
import fastifyCompress from '@fastify/compress';
import Fastify from 'fastify';
import type { Config } from './config.ts';
import { addEmbedRoute } from './http/embed.route.ts';
import { addErrorHandlers } from './http/errors.ts';
import { addGraphql } from './http/graphql.ts';
import { addHealthRoute } from './http/health.route.ts';
import { addPages } from './http/pages.route.ts';
import { addPictureRoute } from './http/picture.route.ts';
import { addRequestScope } from './http/request-scope.ts';
import { toSampleHost } from './http/sample-host.ts';
import { addSecurityHeaders } from './http/security.ts';
import { openReleaseStore } from './releases/store.ts';

const CLOSE_WITHIN_MS = 2000;

export interface RunningServer {
  readonly url: string;
  /** The sample page on another origin; undefined when it is off or its port is taken. */
  readonly sampleUrl: string | undefined;
  close(): Promise<void>;
}

/** Starts serving. Throws when there is no release, no built client, or the port is taken. */
export async function startServer(config: Config): Promise<RunningServer> {
  const store = openReleaseStore(config.releasesDir);
  const app = Fastify({ logger: { level: config.logLevel }, trustProxy: false, bodyLimit: 1_000_000 });
  addRequestScope(app);
  addSecurityHeaders(app);
  addErrorHandlers(app);
  await app.register(fastifyCompress, { threshold: 1024 });
  const ask = await addGraphql(app, store, config.tier);
  addHealthRoute(app, store, config.tier);
  addPictureRoute(app, ask);
  addEmbedRoute(app, ask);
  await addPages(app, store, config.clientDir);
  await app.listen({ port: config.port, host: config.host });
  // What draws is heavy to load: it comes after the first answers can be given.
  void import('./http/picture.ts');
  const { port } = toAddress(app.server.address());
  const url = config.publicUrl ?? `http://localhost:${port}`;
  const sample = await startSample(config, url);
  return {
    url,
    sampleUrl: sample?.url,
    async close() {
      await sample?.close();
      // A caller that never reads its answer to the end is not waited for.
      const impatient = setTimeout(() => app.server.closeAllConnections(), CLOSE_WITHIN_MS);
      await app.close();
      clearTimeout(impatient);
      await store.close();
    },
  };
}

async function startSample(
  config: Config,
  origin: string,
): Promise<{ url: string; close(): Promise<void> } | undefined> {
  if (config.sampleHostPort === undefined) return undefined;
  const app = toSampleHost(origin);
  try {
    await app.listen({ port: config.sampleHostPort, host: config.host });
  } catch (error) {
    process.stderr.write(
      `the sample page is not served: ${error instanceof Error ? error.message : String(error)}; set SAMPLE_HOST_PORT\n`,
    );
    return undefined;
  }
  return { url: `http://localhost:${toAddress(app.server.address()).port}`, close: () => app.close() };
}

function toAddress(address: ReturnType<ReturnType<typeof Fastify>['server']['address']>): { port: number } {
  if (address === null || typeof address === 'string') throw new Error('the server has no TCP address');
  return address;
}

/** `npm start`: makes what is missing (extracts, release, built client), then serves and says where. */
import { loadEnvironment } from './start/environment.ts';
import { prepare } from './start/prepare.ts';

const started = performance.now();
const { config, root } = loadEnvironment();

async function run(): Promise<void> {
  const [{ startServer }] = await Promise.all([import('./main.ts'), prepare(root, config)]);
  const server = await startServer(config);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const lines = [
    `Măng Non  ${server.url}`,
    `GraphQL   ${server.url}/graphiql`,
    ...(server.sampleUrl === undefined ? [] : [`Sample of a page that embeds charts  ${server.sampleUrl}`]),
    `Health    ${server.url}/health`,
    `Tier ${config.tier}, listening on ${config.host}; ready in ${seconds} s. Demonstration figures are generated, not official.`,
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function toAdvice(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `port ${config.port} is taken; choose another: PORT=4100 npm start`;
  return error instanceof Error ? error.message : String(error);
}

run().catch((error: unknown) => {
  process.stderr.write(`not started: ${toAdvice(error)}\n`);
  process.exit(1);
});

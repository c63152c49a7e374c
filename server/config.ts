/** Settings from the environment, each with its default. */
import { z } from 'zod';

const Port = z.coerce.number().int().min(0).max(65_535);

const Config = z.object({
  PORT: Port.default(4000),
  /** Loopback until small counts are protected: exact figures about children are not for a network. */
  HOST: z.string().default('127.0.0.1'),
  /** Address that other sites reach this server by; used in snippets and in the sample page. */
  PUBLIC_URL: z.url().optional(),
  RELEASES_DIR: z.string().default('data/releases'),
  CLIENT_DIR: z.string().default('client/dist'),
  TIER: z.enum(['internal', 'public']).default('internal'),
  /** Port of the sample page that embeds charts from another origin; 0 for any free one, "off" for none. */
  SAMPLE_HOST_PORT: z.union([z.literal('off'), Port]).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly releasesDir: string;
  readonly clientDir: string;
  readonly tier: 'internal' | 'public';
  readonly sampleHostPort: number | undefined;
  readonly logLevel: z.infer<typeof Config>['LOG_LEVEL'];
}

/** Throws with every setting that cannot be used, its value and what it may be. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Config.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}="${env[String(path[0])] ?? ''}": ${message}`,
    );
    throw new Error(`settings that cannot be used:\n- ${lines.join('\n- ')}`);
  }
  const { PORT, HOST, PUBLIC_URL, RELEASES_DIR, CLIENT_DIR, TIER, SAMPLE_HOST_PORT, LOG_LEVEL } = parsed.data;
  const nextPort = PORT === 0 ? 0 : PORT + 1;
  return {
    port: PORT,
    host: HOST,
    publicUrl: PUBLIC_URL?.replace(/\/$/, ''),
    releasesDir: RELEASES_DIR,
    clientDir: CLIENT_DIR,
    tier: TIER,
    sampleHostPort: SAMPLE_HOST_PORT === 'off' ? undefined : (SAMPLE_HOST_PORT ?? nextPort),
    logLevel: LOG_LEVEL,
  };
}

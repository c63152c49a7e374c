/** The real server on a free port, answering from a given release. */
import { inject } from 'vitest';
import { parseConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';

export interface TestServer {
  /** Where the pages are, without a slash at the end. */
  readonly url: string;
  /** Where questions go. */
  readonly graphql: string;
  /** The sample page on another origin; only when it was asked for. */
  readonly sample: string | undefined;
  close(): Promise<void>;
}

/** Starts it in this process; `sample` asks for the page of another origin too. The caller closes it. */
export async function startTestServer(releases: string, sample = false): Promise<TestServer> {
  const config = parseConfig({
    PORT: '0',
    RELEASES_DIR: releases,
    CLIENT_DIR: inject('client'),
    SAMPLE_HOST_PORT: sample ? '0' : 'off',
    LOG_LEVEL: 'error',
  });
  const { url, sampleUrl, close } = await startServer(config);
  return { url, graphql: `${url}/graphql`, sample: sampleUrl, close };
}

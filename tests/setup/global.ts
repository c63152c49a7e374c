/** Before the tests that ask a real release: make it, build the client, and say where both lie. */
import type { TestProject } from 'vitest/node';
import { prepareClient } from './client.ts';
import { prepareDemo, type Demo } from './demo.ts';

declare module 'vitest' {
  interface ProvidedContext {
    demo: Demo;
    client: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const [demo, client] = await Promise.all([prepareDemo(), prepareClient()]);
  project.provide('demo', demo);
  project.provide('client', client);
}

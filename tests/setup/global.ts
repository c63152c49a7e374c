/** Before the tests that ask a real release: make it, and say where it lies. */
import type { TestProject } from 'vitest/node';
import { prepareDemo, type Demo } from './demo.ts';

declare module 'vitest' {
  interface ProvidedContext {
    demo: Demo;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('demo', await prepareDemo());
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCheck } from './check.ts';
import { listFiles } from './files.ts';

const TEXT = /\.(ts|cts|mts|js|cjs|mjs|css|html|json|md|yml|csv|graphql|txt)$|^[^.]+$|^\.[^/]+$|^\.ci\//;
// Written so that this file does not find itself.
const MACHINE_PATHS = /(^|[^\w.:/-])(\/(home|Users|root|work|workspace|tmp)\/[\w.-]+|[A-Z]:\\(Users|Documents)\\)/;

/** Nothing in the repository holds the path of a developer's machine: it must run wherever it is put. */
export const portable = defineCheck({
  id: 'portable',
  rule: "no path of a developer's machine",
  async run(root) {
    const paths = listFiles(root).filter((path) => TEXT.test(path) && path !== 'package-lock.json');
    return { problems: paths.flatMap((path) => toProblems(path, readFileSync(join(root, path), 'utf8'))) };
  },
});

function toProblems(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, i) => {
    const found = MACHINE_PATHS.exec(line)?.[2];
    return found === undefined
      ? []
      : [`${path}:${i + 1}: machine path "${found}": take it from an option, or from import.meta.url`];
  });
}

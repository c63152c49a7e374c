import { defineCheck } from './check.ts';
import { listFiles } from './files.ts';

const TOP = new Set(
  'server client etl data tests docs package.json package-lock.json tsconfig.json README.md CHANGELOG.md CONTRIBUTING.md LICENSE'.split(
    ' ',
  ),
);
const VAGUE = /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.[^/]*$)/;
const CODE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|cts|mts|css|html|graphql)$/;
const CODE = /\.(ts|cts|mts|css|html|graphql)$/;

/** The top level is fixed, names are kebab-case, and no folder or file is called by a word that says nothing. */
export const layout = defineCheck({
  id: 'layout',
  rule: 'fixed top level, telling names in kebab-case',
  async run(root) {
    return { problems: listFiles(root).flatMap((path) => [...toProblems(path)]) };
  },
});

function* toProblems(path: string): Generator<string> {
  const [top = ''] = path.split('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!TOP.has(top) && !top.startsWith('.'))
    yield `${path}: "${top}" is not one of the top-level entries: put it in one of them`;
  if (VAGUE.test(path)) yield `${path}: the name says nothing: name it after what it does`;
  if (CODE.test(name) && !CODE_NAME.test(name)) yield `${path}: "${name}" is not kebab-case: write <thing>.<kind>.ts`;
}

import { defineCheck } from './check.ts';
import { runTool, toLines } from './tool.ts';

/** Every file is laid out as the formatter lays it out. */
export const format = defineCheck({
  id: 'format',
  rule: 'every file is formatted',
  async run(root) {
    const said = await runTool(root, 'oxfmt/bin/oxfmt', ['--list-different']);
    if (said.code === 0) return { problems: [] };
    return { problems: toLines(said.out + said.err).map((line) => `${line}: not formatted: run npm run format`) };
  },
});

import { defineCheck } from './check.ts';
import { runTool, toLines } from './tool.ts';

/** The compiler has nothing to say. */
export const types = defineCheck({
  id: 'types',
  rule: 'the compiler has nothing to say',
  async run(root) {
    const said = await runTool(root, '@typescript/native/bin/tsc', ['-p', '.', '--pretty', 'false']);
    return { problems: said.code === 0 ? [] : toLines(said.out + said.err) };
  },
});

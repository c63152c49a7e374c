import { defineCheck } from './check.ts';
import { runTool, toLines } from './tool.ts';

/** The linter has nothing to say; warnings count as errors. */
export const lint = defineCheck({
  id: 'lint',
  rule: 'the linter has nothing to say',
  async run(root) {
    const said = await runTool(root, 'oxlint/bin/oxlint', ['--deny-warnings', '--format', 'unix']);
    return { problems: said.code === 0 ? [] : toLines(said.out + said.err) };
  },
});

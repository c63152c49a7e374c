import { defineCheck } from './check.ts';
import { runTool, toLines } from './tool.ts';

/** Nothing is exported, installed or written that nothing uses. */
export const deadCode = defineCheck({
  id: 'dead-code',
  rule: 'no file, export or dependency without a use',
  async run(root) {
    const said = await runTool(root, 'knip/bin/knip.js', [
      '--config',
      '.knip.json',
      '--reporter',
      'compact',
      '--no-progress',
    ]);
    return { problems: said.code === 0 ? [] : toLines(said.out + said.err) };
  },
});

import { defineCheck } from './check.ts';
import { runTool, toLines } from './tool.ts';

/** Each writes a committed file from code, and with `--check` says whether the committed one is what it would write. */
const EMITTERS = ['server/graphql/emit.ts', 'data/catalog/emit-schemas.ts'];

/** The committed files that code writes are what it would write now. */
export const generated = defineCheck({
  id: 'generated',
  rule: 'committed files that code writes are fresh',
  async run(root) {
    const said = await Promise.all(EMITTERS.map((script) => runTool(root, script, ['--check'])));
    return {
      problems: said.flatMap((s, i) =>
        s.code === 0 ? [] : [`${EMITTERS[i] ?? ''} --check:`, ...toLines(s.out + s.err)],
      ),
    };
  },
});

import { defineCheck } from './check.ts';
import { runTool, toLines } from './tool.ts';

/** Fewer modules than this means that the tool read nothing, which it does silently with a compiler it does not know. */
const FEWEST_MODULES = 50;
/** A rule of level `info` that an import known to exist breaks: if it is not reported, no rule is looked at. */
const CANARY = 'canary';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}
interface Cruise {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
}

/** Imports point one way: data <- etl, data <- server, and the client stands alone. */
export const layers = defineCheck({
  id: 'layers',
  rule: 'imports point one way',
  async run(root) {
    const args = [
      'server',
      'client',
      'etl',
      'data',
      'tests',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ];
    const said = await runTool(root, 'dependency-cruiser/bin/dependency-cruise.mjs', args);
    if (!said.out.startsWith('{')) return { problems: ['dependency-cruiser gave no answer', ...toLines(said.err)] };
    const { summary }: Cruise = JSON.parse(said.out);
    const broken = summary.violations.filter((v) => v.rule.name !== CANARY);
    const problems = broken.map((v) => `${v.from} -> ${v.to}: ${v.rule.name} (see .dependency-cruiser.cjs)`);
    if (broken.length === summary.violations.length)
      problems.push('the canary was not reported: dependency-cruiser looked at no rule');
    if (summary.totalCruised <= FEWEST_MODULES) {
      problems.push(
        `dependency-cruiser saw ${summary.totalCruised} modules, fewer than ${FEWEST_MODULES}: it cannot read the source`,
      );
    }
    return { problems, note: `${summary.totalCruised} modules` };
  },
});

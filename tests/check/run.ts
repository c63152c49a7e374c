/** `npm run check [-- id ...]`: the house rules, two at a time, one line each; ends with code 1 when one is broken. */
import { ROOT } from '../setup/folders.ts';
import { CHECKS } from './all.ts';
import type { Check, Outcome } from './check.ts';

const AT_ONCE = 2;
const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !CHECKS.some((check) => check.id === id));
if (unknown.length > 0) {
  console.error(`no check "${unknown.join('", "')}": give some of ${CHECKS.map((check) => check.id).join(', ')}`);
  process.exit(2);
}

const queue = CHECKS.filter((check) => asked.length === 0 || asked.includes(check.id));
let broken = 0;
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(broken === 0 ? 'all rules hold' : `${broken} broken`);
process.exit(broken === 0 ? 0 : 1);

async function work(): Promise<void> {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    const start = performance.now();
    const outcome = await runSafely(check);
    tell(check, outcome, performance.now() - start);
    if (outcome.problems.length > 0) broken += 1;
  }
}

async function runSafely(check: Check): Promise<Outcome> {
  try {
    return await check.run(ROOT);
  } catch (error) {
    return { problems: [`could not be checked: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

function tell(check: Check, { problems, note }: Outcome, ms: number): void {
  const seconds = `${(ms / 1000).toFixed(1)} s`;
  if (problems.length === 0)
    console.log(`ok      ${check.id}: ${check.rule}${note === undefined ? '' : ` (${note})`}, ${seconds}`);
  else
    console.log(
      [`BROKEN  ${check.id}: not so that ${check.rule}, ${seconds}`, ...problems.map((p) => `          ${p}`)].join(
        '\n',
      ),
    );
}

/** A part is not above its whole. */
import { toLiteral } from '../sql/quote.ts';
import { toColumn } from '../stages/source-plan.ts';
import { toRowQuery, type Compile } from './fault-query.ts';

export const checkNotAbove: Compile<'not-above'> = (check, plan) => {
  const part = toColumn(plan, check.part);
  const whole = toColumn(plan, check.whole);
  return [
    toRowQuery({
      code: 'part-above-whole',
      heading: part.heading,
      when: `${part.typed} > ${whole.typed}`,
      value: part.raw,
      detail: `concat('“', ${toLiteral(whole.heading)}, '” = ', ${whole.raw})`,
    }),
  ];
};

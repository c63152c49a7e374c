/** A number is within bounds. */
import { toLiteral } from '../sql/quote.ts';
import { toColumn } from '../stages/source-plan.ts';
import { toRowQuery, type Compile } from './fault-query.ts';

export const checkRange: Compile<'range'> = ({ column: name, min, max }, plan) => {
  const column = toColumn(plan, name);
  const bounds = [
    ...(min === undefined ? [] : [`${column.typed} < ${min}`]),
    ...(max === undefined ? [] : [`${column.typed} > ${max}`]),
  ];
  if (bounds.length === 0) return [];
  return [
    toRowQuery({
      code: 'out-of-range',
      heading: column.heading,
      when: bounds.join(' or '),
      value: column.raw,
      detail: toLiteral(toBounds(min, max)),
    }),
  ];
};

function toBounds(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return `≥ ${min}`;
  return min === undefined ? `≤ ${max}` : `${min}-${max}`;
}

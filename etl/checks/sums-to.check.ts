/** Parts add up to their total. */
import { toLiteral } from '../sql/quote.ts';
import { toColumn } from '../stages/source-plan.ts';
import { toRowQuery, type Compile } from './fault-query.ts';

// Fractions of ten parts added in binary differ from their total by less than this.
const TOLERANCE = '1e-6';

/** A blank part counts as nothing; a part that cannot be read is a fault of its own, and the sum is not judged. */
export const checkSumsTo: Compile<'sums-to'> = (check, plan) => {
  const parts = check.parts.map((name) => toColumn(plan, name));
  const total = toColumn(plan, check.total);
  const sum = parts.map(({ typed }) => `coalesce(${typed}, 0)`).join(' + ');
  const readable = parts.map(({ raw, typed }) => `(${raw} is null or ${typed} is not null)`).join(' and ');
  return [
    toRowQuery({
      code: 'total-mismatch',
      heading: total.heading,
      when: `${readable} and abs(${sum} - ${total.typed}) > ${TOLERANCE}`,
      value: total.raw,
      detail: toNumberText(sum, (plan.source.csv ?? plan.source.xlsx)?.decimal ?? '.'),
    }),
  ];
};

/** A number as the sender writes it: whole numbers without a decimal mark, fractions with the file's own. */
function toNumberText(sql: string, decimal: '.' | ','): string {
  const rounded = `round(${sql}, 6)`;
  return `case when ${rounded} = floor(${rounded}) then ${rounded}::bigint::varchar else replace(${rounded}::varchar, '.', ${toLiteral(decimal)}) end`;
}

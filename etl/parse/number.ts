/** Numbers as they are written in tables. */

type Decimal = '.' | ',';

const FORMS: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?(?:\d+|\d{1,3}(?:[ ,]\d{3})+)(?:\.\d+)?$/,
  ',': /^[+-]?(?:\d+|\d{1,3}(?:[ .]\d{3})+)(?:,\d+)?$/,
};

/** A number with the decimal mark given; groups of thousands may be parted by the other mark or a space. Undefined when it is none. */
export function parseDecimal(text: string, decimal: Decimal): number | undefined {
  if (!FORMS[decimal].test(text)) return undefined;
  const plain = decimal === ',' ? text.replace(/[ .]/g, '').replace(',', '.') : text.replace(/[ ,]/g, '');
  return Number(plain);
}

/** A whole number, "12" or "12,0"; undefined when it is none, or too large to be held exactly. */
export function parseInteger(text: string, decimal: Decimal): number | undefined {
  const number = parseDecimal(text, decimal);
  return Number.isSafeInteger(number) ? number : undefined;
}

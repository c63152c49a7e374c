/** SVG made by hand, in the document given. */
export const FONT = '"Be Vietnam Pro", system-ui, sans-serif';
const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element with its attributes, and a text or children inside. */
export function toElement<Name extends keyof SVGElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes,
  inside: string | readonly Node[] = [],
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (typeof inside === 'string') element.textContent = inside;
  else element.append(...inside);
  return element;
}

/** Width of a text in pixels, guessed from its letters with room for a fallback font. */
export function toTextWidth(text: string, size: number): number {
  const units = [...text.normalize('NFC')].reduce(
    (sum, letter) => sum + (/[ilIjtfr.,;:'|!() ]/.test(letter) ? 0.33 : /[A-ZĐƯƠMWmw%]/.test(letter) ? 0.76 : 0.58),
    0,
  );
  return units * size * 1.03;
}

/** Breaks a text at spaces into lines no wider than `width` pixels; a longer word stands alone. */
export function toLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && toTextWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A text cut to fit, with an ellipsis. */
export function toFitted(text: string, size: number, width: number): string {
  if (toTextWidth(text, size) <= width) return text;
  let cut = text;
  while (cut.length > 1 && toTextWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

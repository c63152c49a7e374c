/** What the spellings of one place's name have in common. */

const ROMAN: readonly string[] = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** A text without case and marks, with single spaces: for headings and labels. */
export function foldText(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain.replace(/\s+/g, ' ').trim();
}

/**
 * A name without case and marks, with i for y (Mỹ, Mĩ), Arabic for Roman numerals at the end, no leading zeros,
 * single spaces and no stop at the end.
 */
export function foldName(name: string): string {
  const words = foldText(name.replace(/[-–]/g, ' '))
    .replace(/[.,;:]+$/, '')
    .replaceAll('y', 'i')
    .split(' ');
  const last = words.at(-1) ?? '';
  const number = ROMAN.indexOf(last);
  const end = number > 0 ? String(number) : last.replace(/^0+(?=\d)/, '');
  return [...words.slice(0, -1), end].join(' ');
}

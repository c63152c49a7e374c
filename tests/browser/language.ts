/** Which words belong to one language, and which to both: names of places, groups and publications are not translated. */

/** Letters that Vietnamese writes and English does not. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Names that stay as they are, beside those of places: the product, the languages' own names, groups, publications. */
const NAMES = [
  'Măng Non',
  'Tiếng Việt',
  'English',
  'Kinh',
  'Khmer',
  'Hoa',
  'Sóc Trăng',
  'Tây Nam Bộ',
  'Đại Đoàn Kết',
  'Dân Việt',
  'Việt Nam',
  'GraphQL',
  'HIV',
];

/** Takes names, figures, addresses and signs out of a text: what is left is in a language. */
export function toSpoken(text: string, places: readonly string[]): string {
  if (isLineOfName(text.normalize('NFC'), places)) return '';
  const names = [...places, ...NAMES].toSorted((a, b) => b.length - a.length);
  let rest = text
    .normalize('NFC')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\b\d{8}-[0-9a-f]{8}(-\d+)?\b/g, ' ');
  for (const name of names) rest = rest.replaceAll(name, ' ');
  return rest.replace(/[^\p{L}]+/gu, ' ').trim();
}

/** A name that is too long for its place is broken into lines, each a text of its own. */
function isLineOfName(text: string, places: readonly string[]): boolean {
  return places.some((name) => name.startsWith(`${text} `) || name.endsWith(` ${text}`));
}

/** Texts of an English page in which Vietnamese is left. */
export function leftInEnglish(english: readonly string[], places: readonly string[]): string[] {
  return english.filter((text) => VIETNAMESE.test(toSpoken(text, places)));
}

/** Texts that both pages say alike although they are in a language. */
export function leftAlike(
  vietnamese: readonly string[],
  english: readonly string[],
  places: readonly string[],
): string[] {
  const other = new Set(english);
  return vietnamese.filter((text) => other.has(text) && toSpoken(text, places) !== '');
}

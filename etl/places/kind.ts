/** The type that stands before a place's name: "Huyện", "TX.", "P." and their like. */
import { foldName } from './fold.ts';

/** A name taken apart; `type` is absent where the name bears none. */
export interface SplitName {
  readonly type: string | undefined;
  readonly bare: string;
}

// As they look once folded (y has become i). Longer ones first: "thi tran" is no "thi", "tp" no "t".
const PREFIXES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:thanh pho(?=\s|$)|t\.?p(?:[.\s]|$|(?=\d)))/, 'Thành phố'],
  [/^(?:thi tran(?=\s|$)|t\.?t(?:[.\s]|$))/, 'Thị trấn'],
  [/^(?:thi xa(?=\s|$)|t\.?x(?:[.\s]|$))/, 'Thị xã'],
  [/^(?:huien(?=\s|$)|h(?:[.\s]|$))/, 'Huyện'],
  [/^(?:quan(?=\s|$)|q(?:[.\s]|$|(?=\d)))/, 'Quận'],
  [/^(?:phuong(?=\s|$|\d)|p(?:[.\s]|$|(?=\d)))/, 'Phường'],
  [/^(?:xa(?=\s|$)|x(?:[.\s]|$))/, 'Xã'],
  [/^(?:tinh(?=\s|$)|t(?:[.\s]|$))/, 'Tỉnh'],
];

/** Takes a place's name apart; both parts are folded but for the type, which is the catalogue's word. */
export function splitName(name: string): SplitName {
  const folded = foldName(name);
  for (const [prefix, type] of PREFIXES) {
    const match = prefix.exec(folded);
    if (match !== null) return { type, bare: foldName(folded.slice(match[0].length)) };
  }
  return { type: undefined, bare: folded };
}

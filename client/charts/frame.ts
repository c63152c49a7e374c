/** What stands round every chart: title, unit, source, release, and the mark of generated figures. */
import type { ChartAnswer } from './answer.ts';
import { toDay } from './format.ts';
import { PALETTES } from './palette.ts';
import type { ChartState } from './state.ts';
import { FONT, toElement, toLines } from './svg.ts';
import { toWords } from './words.ts';

export interface Told {
  readonly title: string;
  readonly subtitle: string;
  /** The finding in a sentence, for those who do not see the picture. */
  readonly description: string;
}

/** The inner drawing and its height in pixels. */
export interface Drawing {
  readonly body: Node;
  readonly height: number;
}

const TITLE = { size: 20, line: 28 };
const SUBTITLE = { size: 14, line: 20 };
const FOOT = { size: 12, line: 18 };
const EDGE = 12;

/** Who answers for the figures, from which release, and whether they are generated. */
export function toFootLines({ indicator, release }: ChartAnswer, { lang }: ChartState): string[] {
  const words = toWords(lang);
  const isGenerated = [...indicator.rows.rows, ...indicator.whole.rows].some((row) => row.provenance === 'GENERATED');
  const citation = indicator.sources.find(({ provenance }) => provenance !== 'GENERATED')?.citation;
  const who = isGenerated ? indicator.department.title : (citation ?? indicator.department.title);
  const source = `${words.source}: ${who}. ${words.release(release.id, toDay(release.createdAt, lang))}.`;
  return isGenerated ? [`${words.generated}.`, source] : [source];
}

export interface FrameOptions {
  /** False where the page around says the title. */
  readonly hasTitle?: boolean;
}

/** The whole picture as one SVG with its own sizes, colours and words; nothing from outside is needed to read it. */
export function toFramed(
  document: Document,
  answer: ChartAnswer,
  state: ChartState,
  told: Told,
  { body, height }: Drawing,
  { hasTitle = true }: FrameOptions,
): SVGSVGElement {
  const { width, theme } = state;
  const palette = PALETTES[theme];
  const room = width - 2 * EDGE;
  const parts: Node[] = [];
  let y = 8;
  const write = (text: string, { size, line }: { size: number; line: number }, fill: string, weight: number) => {
    for (const one of toLines(text, size, room)) {
      y += line;
      parts.push(
        toElement(
          document,
          'text',
          { x: EDGE, y: y - line * 0.25, 'font-size': size, 'font-weight': weight, fill },
          one,
        ),
      );
    }
  };
  if (hasTitle) write(told.title, width < 420 ? { size: 16, line: 24 } : TITLE, palette.ink, 600);
  // A number stays with the word before it.
  write(told.subtitle.replaceAll(/(?<=\p{L}) (?=\d)/gu, '\u00a0'), SUBTITLE, palette.muted, 400);
  y += 8;
  parts.push(toElement(document, 'g', { transform: `translate(0,${y})` }, [body]));
  y += height + 4;
  for (const [index, line] of toFootLines(answer, state).entries())
    write(line, FOOT, palette.muted, index === 0 ? 600 : 400);
  y += 8;
  const root = toElement(document, 'svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height: Math.ceil(y),
    viewBox: `0 0 ${width} ${Math.ceil(y)}`,
    role: 'img',
    'aria-label': `${told.title}. ${told.description}`,
    'font-family': FONT,
  });
  root.append(
    toElement(document, 'title', {}, told.title),
    toElement(document, 'desc', {}, told.description),
    toElement(document, 'rect', { width, height: Math.ceil(y), fill: palette.paper }),
    ...parts,
  );
  return root;
}

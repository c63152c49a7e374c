import { readFile, writeFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeChart } from '../../client/charts/draw.ts';
import { CHART_TABS, LANGS, THEMES } from '../../client/charts/state.ts';
import { toAnswer, toRow } from './answers.ts';
import { toPicture, toState } from './picture.ts';
import { HARD, STORIES } from './stories.ts';

const WIDTHS = [280, 640, 1200];

/** What no picture may hold: figures that are none, and what a page round it could meet or lose. */
const BAD = /NaN|undefined|Infinity|<style|clip-path| id="|class="/;

/** `UPDATE_GOLDEN=1` writes the drawing anew; look at it before it is committed. */
async function readGolden(name: string, drawn: string): Promise<string> {
  const file = new URL(`golden/${name}.svg`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(file, `${drawn}\n`);
  return (await readFile(file, 'utf8')).trimEnd();
}

describe('each tab in each language', () => {
  for (const tab of CHART_TABS) {
    for (const lang of LANGS) {
      it(`${tab} in ${lang} is drawn as in its golden file`, async () => {
        const drawn = toPicture(STORIES[tab], toState(`tab=${tab}&by=ethnicity&lang=${lang}`));
        expect(drawn).toBe(await readGolden(`${tab}-${lang}`, drawn));
      });
    }
  }
});

describe('hard answers', () => {
  const plain = CHART_TABS.map((tab) => [`the plain ${tab}`, [STORIES[tab], [tab]]] as const);
  for (const [name, [answer, tabs]] of [...plain, ...Object.entries(HARD)]) {
    it(`${name} is drawn in every width, language and theme without a broken figure`, () => {
      for (const tab of tabs) {
        for (const search of WIDTHS.flatMap((w) =>
          LANGS.flatMap((lang) => THEMES.map((theme) => `tab=${tab}&by=sex&w=${w}&lang=${lang}&theme=${theme}`)),
        )) {
          const svg = toPicture(answer, toState(search));
          expect(BAD.exec(svg)?.[0], search).toBeUndefined();
          expect(svg, search).toBe(toPicture(answer, toState(search)));
        }
      }
    });
  }
});

describe('what every picture says', () => {
  const svg = toPicture(STORIES.bars, toState('tab=bars'));

  it('carries its name, words, source, release and the mark of generated figures', () => {
    const { document } = parseHTML(svg);
    expect(document.querySelector('svg')?.getAttribute('role')).toBe('img');
    expect(document.querySelector('title')?.textContent).toBe(STORIES.bars.indicator.title);
    expect(document.querySelector('desc')?.textContent).toContain('Thị xã Vĩnh Châu (31,6%)');
    for (const text of [
      'Sở Y tế',
      '20201105-1a2b3c4d',
      'Số liệu mô phỏng, không phải số liệu chính thức',
      'chưa báo cáo',
      'Toàn tỉnh 24,1%',
    ])
      expect(svg).toContain(text);
  });

  it('says a status with a sign beside its colour', () => {
    for (const sign of ['✓', '↗', '→', '↘', '✕']) expect(svg).toContain(`>${sign}<`);
  });

  it('writes no text smaller than 12 pixels', () => {
    const sizes = CHART_TABS.flatMap((tab) =>
      [...toPicture(STORIES[tab], toState(`tab=${tab}&w=280`)).matchAll(/font-size="([\d.]+)/g)].map(([, size]) =>
        Number(size),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('leaves the mark out where nothing is generated', () => {
    const census = toAnswer([{ ...toRow({ value: 12 }), provenance: 'CENSUS' }]);
    expect(toPicture(census, toState(''))).not.toContain('mô phỏng');
  });
});

describe('the words of a chart', () => {
  it('tells the first and last figure and the targets of a trend', () => {
    const { description } = describeChart(STORIES.trend, toState(''));
    expect(description).toContain('29,4%');
    expect(description).toContain('24,1%');
    expect(description).toContain('Mục tiêu 2020');
  });

  it('compares places by rate where the indicator is a count', () => {
    const [answer] = HARD['counts with a rate'] ?? [STORIES.bars];
    expect(describeChart(answer, toState('tab=bars')).description).toContain('18,5');
  });

  it('says that there is nothing to draw', () => {
    expect(describeChart(toAnswer([]), toState('lang=en')).description).toContain('no figures');
  });
});

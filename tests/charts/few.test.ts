/** Groups of fewer than 100 children: shown as what they are, never compared. */
import { describe, expect, it } from 'vitest';
import { toGapWords } from '../../client/charts/groups.ts';
import { toCategoryLines } from '../../client/charts/series.ts';
import { toAnswer, toRow } from './answers.ts';
import { toPicture, toState } from './picture.ts';

const kinh = toRow({ value: 20, denominator: 5000, category: ['ETHNICITY', 'KINH', 'Kinh'] });
const hoa = toRow({ value: 26, denominator: 100, category: ['ETHNICITY', 'HOA', 'Hoa'] });
const other = toRow({ value: 60, denominator: 99, category: ['ETHNICITY', 'OTHER', 'Dân tộc khác'] });
const answer = toAnswer([kinh, hoa, other]);

describe('a group of 99 children', () => {
  it('keeps its bar, pale and with the reason, beside full ones', () => {
    const picture = toPicture(answer, toState('by=ethnicity&w=900'));
    expect(picture).toContain('60,0% (dưới 100 trẻ em)');
    expect(picture.match(/fill-opacity="0.35"/g)).toHaveLength(1);
    expect(picture).not.toContain('26,0% (dưới');
  });

  it('makes no gap', () => {
    expect(toGapWords(answer.indicator, [kinh, hoa, other], toState('by=ethnicity'))).toContain('6,0 điểm phần trăm');
  });

  it('has no point on a line', () => {
    const lines = toCategoryLines(answer, 'value').map(({ id, points }) => [id, points.map(({ y }) => y)]);
    expect(lines).toEqual([
      ['KINH', [20]],
      ['HOA', [26]],
      ['OTHER', [null]],
    ]);
  });
});

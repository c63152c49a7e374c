import { describe, expect, it } from 'vitest';
import { communesOf, readAreas } from '../../data/extracts/generate/places.ts';
import { SPELLINGS, toCommuneName, toDistrictName, toUnmarked } from '../../data/extracts/generate/spelling.ts';
import { AREAS } from './made.ts';

const areas = readAreas(AREAS);
const fold = (text: string) => toUnmarked(text).toLowerCase();

describe('the names of places', () => {
  it('are those of the end of the year', () => {
    const nameIn = (year: number, code: string) => communesOf(areas, year).find((commune) => commune.code === code);
    expect(nameIn(2012, '31735')).toMatchObject({
      name: 'Xã Long Tân',
      urban: false,
      district: { name: 'Huyện Ngã Năm' },
    });
    expect(nameIn(2013, '31735')).toMatchObject({
      name: 'Phường 2',
      urban: true,
      district: { name: 'Thị xã Ngã Năm' },
    });
    expect(nameIn(2013, '31531')).toMatchObject({ name: 'Thị trấn An Lạc Thôn', urban: true });
  });

  it.each(SPELLINGS)('spelt %s still tell every commune of a district apart', (spelling) => {
    for (const year of [2012, 2013]) {
      const communes = communesOf(areas, year);
      expect(communes).toHaveLength(109);
      const names = communes.map((commune) => {
        const siblings = communes.filter((other) => other.district.code === commune.district.code);
        return `${fold(toDistrictName(commune.district, spelling))} / ${fold(toCommuneName(commune, spelling, siblings))}`;
      });
      expect(new Set(names).size).toBe(109);
    }
  });

  it('keep their type where the bare name stands twice', () => {
    const communes = communesOf(areas, 2015).filter((commune) => commune.district.code === '946');
    const spelt = communes
      .filter((commune) => commune.name.endsWith(' Long Phú'))
      .map((commune) => toCommuneName(commune, 'bare', communes));
    expect(spelt.toSorted()).toEqual(['Thị trấn Long Phú', 'Xã Long Phú']);
  });
});

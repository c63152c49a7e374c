import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../setup/folders.ts';
import { fold, readGazetteer } from './places.ts';

const places = readGazetteer(join(ROOT, 'data/catalog/areas.csv'), join(ROOT, 'data/catalog/aliases.csv'));

describe('the gazetteer of the recomputation', () => {
  it.each([
    ['Huyện Mỹ Tú', '944'],
    ['H. Mỹ Tú', '944'],
    ['HUYỆN MỸ TÚ', '944'],
    ['Huyen My Tu', '944'],
    ['Mĩ Tú', '944'],
    ['Huyện Mỹ Tú'.normalize('NFD'), '944'],
    ['TX. Ngã Năm', '948'],
    ['Huyện Ngã Năm', '948'],
    ['TP. Sóc Trăng', '941'],
  ])('knows the district "%s"', (name, code) => {
    expect(places.findDistrict(name)).toBe(code);
  });

  it('tells the commune from the town of the same name', () => {
    const town = places.findCommune('Thị trấn Long Phú', '946', 2015);
    const commune = places.findCommune('Xã Long Phú', '946', 2015);
    expect(town).toBeDefined();
    expect(commune).toBeDefined();
    expect(town).not.toBe(commune);
    expect(places.findCommune('Long Phú', '946', 2015)).toBeUndefined();
  });

  it('asks for the district where three have a ward of the name', () => {
    expect(places.findCommune('Phường 2', '', 2015)).toBeUndefined();
    expect(places.findCommune('Phường 2', '948', 2015)).toBe('31735');
    expect(places.findCommune('Phường 2', '950', 2015)).toBe('31801');
  });

  it('knows a commune by the name and the residence of the year', () => {
    expect(places.findCommune('Xã Long Tân', '948', 2012)).toBe('31735');
    expect(places.residence('31735', 2012)).toBe('RURAL');
    expect(places.residence('31735', 2013)).toBe('URBAN');
    expect(places.residence('31531', 2012)).toBe('RURAL');
    expect(places.residence('31531', 2013)).toBe('URBAN');
  });

  it('counts 109 communes in 11 districts in every year', () => {
    for (const year of [2012, 2013, 2020]) expect(places.communes(year)).toHaveLength(109);
    expect(places.districts).toHaveLength(11);
  });

  it('turns away what names no place', () => {
    expect(places.findCommune('Xã Trinh (mới)', '943', 2015)).toBeUndefined();
    expect(places.findDistrict('')).toBeUndefined();
    expect(fold('Xã Đại Ân  2')).toBe('xa dai an 2');
  });
});

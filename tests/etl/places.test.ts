import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../data/catalog/load.ts';
import { foldName } from '../../etl/places/fold.ts';
import { toGazetteer, type Gazetteer } from '../../etl/places/gazetteer.ts';
import { splitName } from '../../etl/places/kind.ts';
import { toResolver, type Mention } from '../../etl/places/resolve.ts';
import { ROOT } from '../setup/folders.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  const { areas, aliases } = await loadCatalog(`${ROOT}/data/catalog`);
  gazetteer = toGazetteer(areas, aliases);
});

const BY_NAME = { level: 'commune', name: 'commune', parent: 'district', also: {} } as const;
const mention = (parts: Partial<Mention>): Mention => ({
  date: '2015-12-31',
  code: null,
  name: null,
  parent: null,
  ...parts,
});
const resolve = (parts: Partial<Mention>) => toResolver(BY_NAME, true, gazetteer)(mention(parts));

describe('names of communes within their district', () => {
  it.each([
    ['Huyện Mỹ Tú', 'Xã Long Hưng', '31579'],
    ['Huyện Mĩ Tú', 'xã long hưng', '31579'],
    ['H. Mỹ Tú', 'Long Hưng', '31579'],
    ['H.Mỹ Tú', 'X. Long Hưng', '31579'],
    ['MỸ TÚ', 'XÃ LONG HƯNG', '31579'],
    ['Huyen My Tu', 'Xa Long Hung', '31579'],
    ['Huyện Mỹ Tú'.normalize('NFD'), 'Xã Long Hưng'.normalize('NFD'), '31579'],
    ['  Huyện   Mỹ Tú ', 'Xã  Long   Hưng', '31579'],
    ['Huyện Trần Đề', 'Xã Đại Ân  2', '31672'],
    ['tran de', 'dai an 02', '31672'],
    ['Mỹ Xuyên', 'Xã Hòa Tú II', '31729'],
    ['Mỹ Xuyên', 'Hòa Tú 2', '31729'],
    ['Mĩ Xuyên', 'HOA TU II.', '31729'],
    ['Thành phố Sóc Trăng', 'Phường 1', '31513'],
    ['TP. Sóc Trăng', 'P.1', '31513'],
    ['TP Sóc Trăng', 'P1', '31513'],
    ['Sóc Trăng', 'Phường 01', '31513'],
    ['TX. Vĩnh Châu', 'Phường 1', '31783'],
    ['Thị xã Ngã Năm', 'Phường 1', '31732'],
    ['Huyện Long Phú', 'Xã Long Phú', '31669'],
    ['Huyện Long Phú', 'Thị trấn Long Phú', '31639'],
    ['Long Phú', 'TT. Long Phú', '31639'],
    ['Châu Thành', 'Thị Trấn Châu Thành', '31569'],
  ])('%s / %s is %s', (parent, name, area) => {
    expect(resolve({ parent, name })).toEqual({ area });
  });

  it('a name of another time is known where it is the only one', () => {
    expect(resolve({ parent: 'Huyện Ngã Năm', name: 'Xã Long Tân' })).toEqual({ area: '31735' });
    expect(resolve({ date: '2012-12-31', parent: 'Thị xã Ngã Năm', name: 'Phường 2' })).toEqual({ area: '31735' });
  });

  it('a name that two places bear is never guessed', () => {
    const twice = resolve({ parent: 'Long Phú', name: 'Long Phú' });
    expect(twice).toMatchObject({ code: 'ambiguous-place', part: 'name', value: 'Long Phú' });
    expect(twice).toMatchObject({ detail: 'Thị trấn Long Phú (31639); Xã Long Phú (31669)' });
  });

  it('a wrong type is another place, and none of that name', () => {
    expect(resolve({ parent: 'Mỹ Tú', name: 'Thị trấn Long Hưng' })).toMatchObject({ code: 'unknown-place' });
    expect(resolve({ parent: 'Thị xã Mỹ Tú', name: 'Long Hưng' })).toMatchObject({
      code: 'unknown-place',
      part: 'parent',
    });
  });

  it('a place is looked for in its own district only, and the nearest name there is offered', () => {
    expect(resolve({ parent: 'Kế Sách', name: 'Xã Long Hưng' })).toMatchObject({ code: 'unknown-place', part: 'name' });
    expect(resolve({ parent: 'Mỹ Tú', name: 'Xã Cửa Lò Đông' })).toMatchObject({ detail: '' });
    expect(resolve({ parent: 'Mỹ Tú', name: 'Xã Long Hưn' })).toMatchObject({ detail: 'Xã Long Hưng' });
  });

  it.each(['Xã ?', 'Phường', 'Xã Đại Ân ?', 'Xã Phú (mới)', '?'])('%s is no place', (name) => {
    expect(resolve({ parent: 'Trần Đề', name })).toMatchObject({ code: 'unknown-place', part: 'name' });
  });

  it('a blank district is a fault of its own, unless the column may be blank', () => {
    expect(resolve({ name: 'Xã Long Hưng' })).toMatchObject({ code: 'missing-parent', part: 'parent' });
    const lenient = toResolver(BY_NAME, false, gazetteer);
    expect(lenient(mention({ name: 'Xã Long Hưng' }))).toEqual({ area: '31579' });
    const several = lenient(mention({ name: 'Phường 1' }));
    expect(several).toMatchObject({ code: 'ambiguous-place' });
    expect(several).toMatchObject({ detail: 'Phường 1 (31513); Phường 1 (31732); Phường 1 (31783)' });
  });
});

describe('codes', () => {
  const byCode = { level: 'commune', code: 'code', name: 'name', also: {} } as const;
  it('a code wins over a name, and a blank code leaves the word to the name', () => {
    const find = toResolver(byCode, false, gazetteer);
    expect(find(mention({ code: '31579', name: 'Xã Đại Ân 2' }))).toEqual({ area: '31579' });
    expect(find(mention({ name: 'Xã Đại Ân 2' }))).toEqual({ area: '31672' });
    expect(find(mention({ code: '3160' }))).toMatchObject({ code: 'unknown-place', part: 'code' });
    expect(find(mention({}))).toMatchObject({ code: 'missing-place' });
  });

  it('a code of another level is no place here', () => {
    expect(toResolver(byCode, false, gazetteer)(mention({ code: '941' }))).toMatchObject({ code: 'unknown-place' });
  });

  it('a place that no longer exists is told with its dates', () => {
    const late = toResolver(byCode, false, gazetteer)(mention({ date: '2024-12-31', code: '31513' }));
    expect(late).toMatchObject({ code: 'place-out-of-time' });
    expect(late).toMatchObject({ detail: 'Phường 1 (31513): 24/12/2009 - 01/09/2024' });
  });

  it('leading zeros that a spreadsheet drops are no difference', () => {
    const hanoi = [
      {
        code: '00001',
        level: 'commune',
        parent: '001',
        name: 'Phường Phúc Xá',
        type: 'Phường',
        residence: 'urban',
        valid_from: '2000-01-01',
        valid_to: '',
      },
    ] as const;
    const question = { text: '1', level: 'commune', date: '2015-12-31' } as const;
    expect(toGazetteer(hanoi, []).byCode(question)).toEqual({ kind: 'found', code: '00001' });
  });
});

describe('other levels', () => {
  it('a unit that is no district stands for the place that the mapping says', () => {
    const rule = { level: 'district', name: 'district', also: { 'Sở, ngành tỉnh': '94' } } as const;
    const find = toResolver(rule, false, gazetteer);
    expect(find(mention({ name: 'SỞ, NGÀNH TỈNH' }))).toEqual({ area: '94' });
    expect(find(mention({ name: 'TX Ngã Năm' }))).toEqual({ area: '948' });
    expect(find(mention({ name: 'Huyện Vĩnh Châu' }))).toEqual({ area: '950' });
  });

  it('of a province and a city of one name the type decides', () => {
    const find = toResolver({ level: 'any', name: 'place', also: {} }, false, gazetteer);
    expect(find(mention({ name: 'Tỉnh Sóc Trăng' }))).toEqual({ area: '94' });
    expect(find(mention({ name: 'Việt Nam' }))).toEqual({ area: 'VN' });
    expect(find(mention({ name: 'Sóc Trăng' }))).toMatchObject({ code: 'ambiguous-place' });
  });
});

describe('folding', () => {
  it.each([
    ['Xã Hòa Tú II', 'xa hoa tu 2'],
    ['Đại Ân  2', 'dai an 2'],
    ['Mỹ Tú', 'mi tu'],
    ['P. 05.', 'p. 5'],
  ])('%s becomes %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([
    ['Thị trấn Long Phú', 'Thị trấn', 'long phu'],
    ['TT.Long Phú', 'Thị trấn', 'long phu'],
    ['TX Vĩnh Châu', 'Thị xã', 'vinh chau'],
    ['Thạnh Phú', undefined, 'thanh phu'],
    ['Xuân Hòa', undefined, 'xuan hoa'],
    ['Phước Tú', undefined, 'phuoc tu'],
    ['Hồ Đắc Kiện', undefined, 'ho dac kien'],
    ['Tân Thạnh', undefined, 'tan thanh'],
  ])('%s is of type %s', (name, type, bare) => {
    expect(splitName(name)).toEqual({ type, bare });
  });
});

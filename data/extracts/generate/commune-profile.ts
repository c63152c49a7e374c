/** Form of the social department: the yearly profile, one workbook of four sheets. */
import { denominatorOf, groupsOf } from './children.ts';
import { effectOf, levelOf, toShares } from './effects.ts';
import { aboveWhole, cutName, missingDistrict, unknownGroup, unreadable } from './faults.ts';
import { MARK, type Cell, type Sheet, type World, type XlsxForm } from './form.ts';
import { districtsOf } from './places.ts';
import { ETHNICITIES, SEXES } from './province.ts';
import { best, communesWith } from './ranked.ts';
import { binomial, normalOf, toWholes, unitOf } from './random.ts';
import { toDistrictName } from './spelling.ts';

const OFFICE = 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI TỈNH SÓC TRĂNG';
const DEPARTMENTS = 'Sở, ngành tỉnh';
const DISTRICT_UNITS = [
  'Văn phòng HĐND và UBND',
  'Phòng Y tế',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Lao động - Thương binh và Xã hội',
  'Phòng Văn hóa và Thông tin',
  'Phòng Tư pháp',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Dân tộc',
  'Công an',
  'Đoàn Thanh niên',
  'Hội Liên hiệp Phụ nữ',
  'Trung tâm Y tế',
] as const;
const PROVINCE_UNITS = [
  'Văn phòng UBND tỉnh',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Kế hoạch và Đầu tư',
  'Sở Nội vụ',
  'Sở Thông tin và Truyền thông',
  'Sở Giao thông vận tải',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Ban Dân tộc',
  'Công an tỉnh',
  'Tỉnh đoàn',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Hội Nông dân tỉnh',
  'Liên đoàn Lao động tỉnh',
  'Đài Phát thanh và Truyền hình',
  'Báo Sóc Trăng',
] as const;

interface Unit {
  readonly key: string;
  readonly place: string;
  readonly name: string;
  readonly district: string;
}

export function communeProfile(world: World, year: number): XlsxForm {
  return {
    kind: 'xlsx',
    file: `social/ho-so-xa-${year}.xlsx`,
    sheets: [childFriendly(world, year), forums(world, year), plans(world, year), briefings(world, year)],
  };
}

const spellingIn = (year: number) => (year % 3 === 0 ? 'short' : 'official');

function childFriendly(world: World, year: number): Sheet {
  const communes = world.communesOf(year);
  const friendly = communesWith(world.seed, 'childFriendly', year, communes);
  const rows = communes.map((commune): Cell[] => [
    toDistrictName(commune.district, spellingIn(year)),
    commune.name,
    friendly.has(commune.code) ? 'x' : '',
  ]);
  return {
    name: 'Xã, phường',
    titles: [OFFICE, `XÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM NĂM ${year}`, MARK],
    table: {
      columns: ['Huyện', 'Xã', 'Đạt tiêu chuẩn phù hợp với trẻ em'],
      rows,
      faults: [cutName('Xã'), missingDistrict('Huyện', { column: 'Xã', ambiguous: /^Phường [123]$/ })],
    },
  };
}

function forums(world: World, year: number): Sheet {
  const communes = world.communesOf(year);
  const groups = groupsOf(world.province, communes, year, 0, 15);
  const total = (levelOf('forum', year) / 100_000) * denominatorOf(world.seed, year, groups);
  const cells = districtsOf(communes).flatMap((district) =>
    ETHNICITIES.flatMap((_, ethnicity) => SEXES.map((_sex, sex) => ({ district, ethnicity, sex }))),
  );
  const weights = cells.map(({ district, ethnicity, sex }) => {
    const n = groups
      .filter((g) => g.commune.district.code === district.code && g.ethnicity === ethnicity && g.sex === sex)
      .reduce((sum, g) => sum + g.n, 0);
    return (
      n *
      Math.exp(
        effectOf('forum', year, {
          district: district.code,
          ethnicity,
          girl: sex === 1,
          own: normalOf(world.seed, `forum/${district.code}`),
        }),
      )
    );
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const taking = toWholes(
    weights.map((weight) => (total * weight) / whole),
    world.random('forums', year)(),
  );
  const rows = cells.map(({ district, ethnicity, sex }, i): Cell[] => [
    toDistrictName(district, spellingIn(year)),
    ETHNICITIES[ethnicity] ?? '',
    SEXES[sex] ?? '',
    taking[i] ?? 0,
  ]);
  const people = 'Số trẻ em tham gia diễn đàn các cấp';
  // Of a row without participants a fault takes nothing away but the denominator's answer.
  return {
    name: 'Diễn đàn',
    titles: [OFFICE, `TRẺ EM THAM GIA DIỄN ĐÀN CÁC CẤP NĂM ${year}`, MARK],
    table: {
      columns: ['Huyện', 'Dân tộc', 'Giới tính', people],
      rows,
      faults: [missingDistrict('Huyện'), unknownGroup('Dân tộc'), unreadable(people)].map((rule) => ({
        ...rule,
        fits: (at) => Number(at(people)) <= 1,
      })),
    },
  };
}

function unitsOf(world: World, year: number): Unit[] {
  const district = districtsOf(world.communesOf(year)).flatMap((d) =>
    DISTRICT_UNITS.map((name) => ({
      key: `${d.code}/${name}`,
      place: toDistrictName(d, spellingIn(year)),
      name,
      district: d.code,
    })),
  );
  return [
    ...district,
    ...PROVINCE_UNITS.map((name) => ({ key: `94/${name}`, place: DEPARTMENTS, name, district: '94' })),
  ];
}

function plans(world: World, year: number): Sheet {
  const units = unitsOf(world, year);
  const standing = (unit: Unit) =>
    effectOf('planIntegration', year, { district: unit.district, own: normalOf(world.seed, `plan/${unit.key}`) });
  const having = best(
    units,
    standing,
    (unit) => unit.key,
    Math.round((levelOf('planIntegration', year) / 100) * units.length),
  );
  const rows = units.map((unit): Cell[] => [unit.place, unit.name, having.has(unit.key) ? 'x' : '']);
  return {
    name: 'Kế hoạch',
    titles: [OFFICE, `KẾ HOẠCH NĂM CÓ MỤC TIÊU VỀ TRẺ EM NĂM ${year}`, MARK],
    table: {
      columns: ['Huyện', 'Đơn vị', 'Kế hoạch năm có mục tiêu về trẻ em'],
      rows,
      faults: [missingDistrict('Huyện')],
    },
  };
}

function briefings(world: World, year: number): Sheet {
  const random = world.random('briefings', year);
  const units = unitsOf(world, year);
  const officials = units.map((unit) => {
    const size = unit.name === 'Trung tâm Y tế' ? 90 : unit.district === '94' ? 55 : 14;
    return Math.round(size * (0.7 + 0.6 * unitOf(world.seed, `officials/${unit.key}`)));
  });
  const effects = units.map((unit) =>
    effectOf('briefed', year, { district: unit.district, own: normalOf(world.seed, `briefed/${unit.key}/${year}`) }),
  );
  const shares = toShares(
    officials,
    effects,
    (levelOf('briefed', year) / 100) * officials.reduce((sum, n) => sum + n, 0),
  );
  const [all, briefed] = [
    'Cán bộ, công chức, viên chức / Tổng số',
    'Cán bộ, công chức, viên chức / Đã được quán triệt',
  ];
  const rows = units.map((unit, i): Cell[] => [
    unit.place,
    unit.name,
    officials[i] ?? 0,
    binomial(random, officials[i] ?? 0, shares[i] ?? 0),
  ]);
  return {
    name: 'Cán bộ',
    titles: [OFFICE, `CÁN BỘ ĐƯỢC QUÁN TRIỆT CHỈ THỊ SỐ 20-CT/TW NĂM ${year}`, MARK],
    table: {
      columns: ['Huyện', 'Đơn vị', all, briefed],
      rows,
      faults: [aboveWhole(briefed, all), missingDistrict('Huyện'), unreadable(all)],
    },
  };
}

/** Form of the social department: register of children in or at risk of special circumstances, one pseudonymous line a child. */
import { createHash } from 'node:crypto';
import { denominatorOf, groupsOf, traitsOf } from './children.ts';
import { effectOf, levelOf, toShares } from './effects.ts';
import { impossibleBirth, missingCode, unknownGroup, wrongCode } from './faults.ts';
import type { Cell, CsvForm, World } from './form.ts';
import { ETHNICITIES, SEXES } from './province.ts';
import { binomial, pick, unitOf } from './random.ts';

interface Circumstance {
  readonly words: readonly (readonly [string, number])[];
  /** Of a thousand registered children. */
  readonly share: number;
  /** Log odds of being assisted. */
  readonly assisted: number;
  /** Below this age the child is at risk at most. */
  readonly from: number;
}

const AT_RISK: Circumstance = {
  words: [
    ['Hộ nghèo', 70],
    ['Bỏ học', 8],
    ['Bị tai nạn thương tích', 7],
    ['Cha mẹ ly hôn, đi làm ăn xa', 15],
  ],
  share: 672,
  assisted: -1.6,
  from: 0,
};
const CIRCUMSTANCES: readonly Circumstance[] = [
  AT_RISK,
  {
    words: [
      ['Mồ côi không nơi nương tựa', 70],
      ['Bị bỏ rơi', 30],
    ],
    share: 92,
    assisted: 0.45,
    from: 0,
  },
  {
    words: [
      ['Khuyết tật', 88],
      ['Nạn nhân của chất độc hóa học', 12],
    ],
    share: 128,
    assisted: 0.3,
    from: 0,
  },
  {
    words: [
      ['Nhiễm HIV/AIDS', 12],
      ['Bị ảnh hưởng bởi HIV/AIDS', 88],
    ],
    share: 24,
    assisted: 0.2,
    from: 0,
  },
  {
    words: [
      ['Lao động nặng nhọc, độc hại', 35],
      ['Làm việc xa gia đình', 45],
      ['Lang thang', 20],
    ],
    share: 66,
    assisted: -0.8,
    from: 6,
  },
  {
    words: [
      ['Bị xâm hại tình dục', 40],
      ['Bị bạo lực, ngược đãi', 60],
    ],
    share: 6,
    assisted: 0.1,
    from: 0,
  },
  {
    words: [
      ['Vi phạm pháp luật', 85],
      ['Nghiện ma túy', 15],
    ],
    share: 12,
    assisted: -0.5,
    from: 12,
  },
];

export function childrenRegister(world: World, year: number): CsvForm {
  const { seed } = world;
  const random = world.random('children-register', year);
  const groups = groupsOf(world.province, world.communesOf(year), year, 0, 15);
  const total = (levelOf('special', year) / 100) * denominatorOf(seed, year, groups);
  const shares = toShares(
    groups.map((g) => g.n),
    groups.map((g) => effectOf('special', year, traitsOf(seed, 'special', g))),
    total,
  );
  const children = groups.flatMap((group, i) =>
    Array.from({ length: binomial(random, group.n, shares[i] ?? 0) }, (_, k) => {
      // The number within the cohort makes the code, so that a child keeps it from year to year.
      const key = `${group.commune.code}/${year - group.age}/${group.sex}/${group.ethnicity}/${k}`;
      const drawn = pick(
        () => unitOf(seed, `circumstance/${key}`),
        CIRCUMSTANCES.map((c) => [c, c.share] as const),
      );
      const circumstance = group.age < drawn.from ? AT_RISK : drawn;
      const word = pick(() => unitOf(seed, `word/${key}`), circumstance.words);
      return {
        group,
        code: toPseudonym(seed, key),
        circumstance,
        word,
        effect: circumstance.assisted + effectOf('assisted', year, traitsOf(seed, 'assisted', group)),
      };
    }),
  );
  // The level is that of children in special circumstances; those at risk follow with their own effect.
  const special = children.filter((child) => child.circumstance !== AT_RISK);
  const [first = 0] = special.slice(0, 1).map((child) => child.effect);
  const [share = 0] = toShares(
    special.map(() => 1),
    special.map((child) => child.effect),
    (levelOf('assisted', year) / 100) * special.length,
  );
  const intercept = Math.log(share / (1 - share)) - first;
  const rows = children.map(({ group, code, word, effect }): Cell[] => {
    const assisted = random() < 1 / (1 + Math.exp(-intercept - effect));
    const ethnicity =
      group.ethnicity === 1 && group.commune.district.code === '949' ? 'Khơ-me' : (ETHNICITIES[group.ethnicity] ?? '');
    return [
      code,
      group.commune.code,
      ethnicity,
      SEXES[group.sex] ?? '',
      year - group.age,
      word,
      assisted ? 'Có' : 'Không',
    ];
  });
  return {
    kind: 'csv',
    file: `social/so-theo-doi-tre-em-${year}.csv`,
    delimiter: ',',
    excel: false,
    table: {
      columns: ['Mã trẻ', 'Mã xã', 'Dân tộc', 'Giới tính', 'Năm sinh', 'Hoàn cảnh', 'Được trợ giúp'],
      rows,
      faults: [wrongCode('Mã xã'), missingCode('Mã xã'), unknownGroup('Dân tộc'), impossibleBirth('Năm sinh')],
    },
  };
}

/** Twelve hexadecimal digits of a salted hash: no name can be read back from it. */
function toPseudonym(seed: number, key: string): string {
  return createHash('sha256').update(`muối-${seed}/${key}`).digest('hex').slice(0, 12);
}

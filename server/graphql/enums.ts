/** The closed lists of the API, each with the words of its values. */
import { registerEnumType } from 'type-graphql';
import { AREA_LEVELS, SECTORS, type OPERATORS } from '../../data/catalog/schema.ts';
import { ABSENCES, PROVENANCES, WARNING_CODES } from '../query/answer.ts';
import { ORDER_FIELDS, STATUSES } from '../query/request.ts';

type Values = Readonly<Record<string, string>>;

/** Names in capitals for values in the code's own spelling. */
function toEnum<const T extends string>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
}

function define<E extends Values>(
  values: E,
  name: string,
  description: string,
  of: Readonly<Record<string, string>>,
): E {
  const valuesConfig = Object.fromEntries(Object.keys(values).map((key) => [key, { description: of[key] ?? key }]));
  registerEnumType<Values>(values, { name, description, valuesConfig });
  return values;
}

export const LangEnum = define({ VI: 'vi', EN: 'en' }, 'Lang', 'The language of a text.', {
  VI: 'Vietnamese.',
  EN: 'English.',
});

export const SectorEnum = define(toEnum(SECTORS), 'Sector', "The plan's sectors, and the context round them.", {
  HEALTH: 'Health.',
  EDUCATION: 'Education.',
  SOCIAL: 'Social affairs: protection and participation.',
  GOVERNANCE: 'How the plan itself is carried out.',
  CONTEXT: 'Figures that are not part of the plan: census, published figures.',
});

export const AreaLevelEnum = define(toEnum(AREA_LEVELS), 'AreaLevel', 'The levels of places.', {
  COUNTRY: 'The country.',
  PROVINCE: 'Province (tỉnh).',
  DISTRICT: 'District level: huyện, thị xã, thành phố of the province.',
  COMMUNE: 'Commune level: xã, phường, thị trấn.',
});

export const DirectionEnum = define(
  { UP: 'up', DOWN: 'down', HOLD: 'hold', NONE: 'none' },
  'Direction',
  'In which direction an indicator gets better.',
  {
    UP: 'Higher is better.',
    DOWN: 'Lower is better.',
    HOLD: 'To be kept at or above its target.',
    NONE: 'Neither: a context figure.',
  },
);

const OPERATOR_NAMES = { LT: '<', LTE: '<=', GT: '>', GTE: '>=' } as const satisfies Record<
  string,
  (typeof OPERATORS)[number]
>;
export const OperatorEnum = define(OPERATOR_NAMES, 'Operator', "How a figure must stand to a target's bound.", {
  LT: 'Strictly below.',
  LTE: 'At or below.',
  GT: 'Strictly above.',
  GTE: 'At or above.',
});

export const SensitivityEnum = define(
  { NONE: 'none', STANDARD: 'standard', SENSITIVE: 'sensitive' },
  'Sensitivity',
  'How far an indicator could point at a child.',
  {
    NONE: 'Facilities and units, not people.',
    STANDARD: 'People in numbers.',
    SENSITIVE: 'Small counts about children who could be recognised.',
  },
);

export const TierEnum = define({ PUBLIC: 'public', INTERNAL: 'internal' }, 'Tier', 'For whom an answer is.', {
  PUBLIC: 'For everyone: protected figures.',
  INTERNAL: 'For signed-in staff: exact figures.',
});

export const AbsenceEnum = define(toEnum(ABSENCES), 'Absence', 'Why there is no figure. Zero is a figure.', {
  NOT_COLLECTED: 'No extract carries it.',
  MISSING: 'The place did not report.',
  NOT_APPLICABLE: 'The cell cannot exist: no such part of the place, or no such place then.',
  ZERO_DENOMINATOR: 'The place reported, and nobody is concerned.',
  PROTECTED: 'Withheld so that no child can be recognised.',
});

export const ProvenanceEnum = define(toEnum(PROVENANCES), 'Provenance', 'Where a figure is from.', {
  GENERATED: 'Made for demonstration; not official.',
  REPORTED: 'Reported or published by an agency.',
  CENSUS: 'A census.',
  SURVEY: 'A sample survey.',
});

export const StatusEnum = define(
  toEnum(STATUSES),
  'Status',
  'How a figure stands against the target in force, by the straight line from the baseline.',
  {
    MET: 'The target is met.',
    ON_TRACK: 'At least 95% of the progress due by now.',
    ACCELERATION_NEEDED: 'At least 60% of the progress due by now.',
    LITTLE_PROGRESS: 'Less than 60% of the progress due by now.',
    WORSENING: 'Further from the target than at the baseline.',
    NO_DATA: 'No figure, or no baseline to count from.',
  },
);

export const GrainEnum = define(
  { YEAR: 'year', SCHOOL_YEAR: 'school_year', POOLED: 'pooled' },
  'Grain',
  'The kind of a period.',
  {
    YEAR: 'A calendar year.',
    SCHOOL_YEAR: 'A school year; it answers for the year in which it ends.',
    POOLED: 'Several years taken together.',
  },
);

export const OrderFieldEnum = define(toEnum(ORDER_FIELDS), 'OrderField', 'What rows can be ordered by.', {
  INDICATOR: "The plan's order of indicators.",
  AREA: 'Names of places, by Vietnamese collation.',
  PERIOD: 'Time.',
  VALUE: 'The figure; rows without one come last.',
  NUMERATOR: 'The numerator.',
  DENOMINATOR: 'The denominator.',
  STATUS: 'Status, the best first.',
});

export const OrderDirectionEnum = define({ ASC: 'ASC', DESC: 'DESC' }, 'OrderDirection', 'Up or down.', {
  ASC: 'From small to large.',
  DESC: 'From large to small.',
});

export const WarningCodeEnum = define(toEnum(WARNING_CODES), 'WarningCode', 'What to doubt about an answer.', {
  GENERATED_DATA: 'Figures are generated.',
  INCOMPLETE_REPORTING: 'Places have not reported, or rows were rejected.',
  POOLED_PERIODS: 'Several years were taken together.',
  DENOMINATOR_BENCHMARKED: 'Denominators were brought to census totals.',
  TARGET_OF_PROVINCE: "The province's target is shown beside a smaller place or a group.",
});

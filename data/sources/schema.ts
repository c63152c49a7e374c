/** The mapping language: one YAML file says how one kind of extract becomes facts. Nothing else knows the extracts. */
import { z } from 'zod';
import { Words } from '../catalog/schema.ts';

const Scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A condition on one column of a row, after its value has been read as its `type`; or a union of conditions. */
const Single = z.strictObject({
  column: z.string(),
  is: Scalar.optional(),
  in: z.array(Scalar).optional(),
  /** Both ends belong to the range. Text compares by its first three characters, as ICD-10 codes do. */
  between: z.tuple([Scalar, Scalar]).optional(),
  /** A regular expression; for recognising subtotal rows. */
  matches: z.string().optional(),
});
export const Condition = z.union([Single, z.strictObject({ any: z.array(Single).min(1) })]);
export type Condition = z.infer<typeof Condition>;
const Where = z.array(Condition).default([]);

/** How a column's text is read. `mark`: "x" or "X" is true, blank is false. `date`: dd/mm/yyyy or yyyy-mm-dd. */
export const COLUMN_TYPES = ['text', 'integer', 'decimal', 'mark', 'date'] as const;

const Column = z.strictObject({
  /** The heading in the file. Two header rows join as "upper / lower". Compared without case, marks and spaces. */
  header: z.string(),
  type: z.enum(COLUMN_TYPES).default('text'),
  /** A blank cell takes the last value above it (grouped labels, merged cells). */
  fillDown: z.boolean().default(false),
  required: z.boolean().default(true),
});

/** How a dimension's category follows from a column: by value, by ranges, or one constant for the whole source. */
const DimensionRule = z.union([
  z.strictObject({ column: z.string(), map: z.record(z.string(), z.string()) }),
  z.strictObject({
    column: z.string(),
    ranges: z.array(z.strictObject({ from: Scalar, to: Scalar, code: z.string() })),
    otherwise: z.string().optional(),
  }),
  z.strictObject({ constant: z.string() }),
]);

/** What a row adds to an indicator: a column's number, or one for the row itself. */
const Measure = z.union([
  z.strictObject({ sum: z.string(), where: Where }),
  z.strictObject({ count: z.literal('rows'), where: Where }),
]);

const Feed = z.strictObject({
  indicator: z.string(),
  /** Only the rows of these sheets. */
  sheets: z.array(z.string()).optional(),
  where: Where,
  numerator: Measure.optional(),
  denominator: Measure.optional(),
  /** For indicators of kind `published`: the figure itself, with its interval where there is one. */
  value: z.strictObject({ column: z.string(), low: z.string().optional(), high: z.string().optional() }).optional(),
  /** `listed`: a place has reported if it has an accepted row. `complete`: once a file is there for a year, every place has reported and no row means none. */
  reporting: z.enum(['listed', 'complete']).default('listed'),
  /** Overrides of the source's dimension rules (age bands differ by indicator). */
  dimensions: z.record(z.string(), DimensionRule).default({}),
});

const Check = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-above'), part: z.string(), whole: z.string() }),
  z.strictObject({ kind: z.literal('sums-to'), parts: z.array(z.string()).min(2), total: z.string() }),
  z.strictObject({
    kind: z.literal('range'),
    column: z.string(),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.strictObject({ kind: z.literal('unique'), columns: z.array(z.string()).min(1) }),
]);

const Csv = z.strictObject({ delimiter: z.string().length(1).default(','), decimal: z.enum(['.', ',']).default('.') });
const Xlsx = z.strictObject({
  /** The sheets to read; absent: all. Sheet names can be used as a column named `_sheet`. */
  sheets: z.array(z.string()).optional(),
  /** Rows that hold the headings, counted from 1. */
  headerRows: z.array(z.int().positive()).min(1),
  decimal: z.enum(['.', ',']).default('.'),
});

export const Source = z
  .strictObject({
    id: z.string(),
    department: z.string(),
    title: Words,
    /** Where the figures are from; travels with every figure to the screen. */
    provenance: z.enum(['generated', 'reported', 'census', 'survey']),
    citation: Words,
    /** A pattern under the folders of extracts, as "health/nutrition-*.csv". */
    files: z.string(),
    csv: Csv.optional(),
    xlsx: Xlsx.optional(),
    /** The figure's year: a column (a year, a date, or a school year "2014-2015" which answers for 2015), or the file's name. */
    period: z.union([
      z.strictObject({ column: z.string(), form: z.enum(['year', 'date', 'school_year']) }),
      z.strictObject({ filename: z.string(), form: z.enum(['year', 'school_year']) }),
    ]),
    columns: z.record(z.string(), Column),
    /** Rows that are not data, recognised and counted apart: subtotals, footers. Blank rows always are. */
    skip: Where,
    /** Wide to long: each names a column whose number becomes `value`, and the categories that column stands for. */
    unpivot: z.array(z.strictObject({ column: z.string(), set: z.record(z.string(), z.string()) })).optional(),
    /** A code wins over a name; a name is looked for within its parent. `constant`: one place for the whole source. */
    place: z.strictObject({
      level: z.enum(['country', 'province', 'district', 'commune', 'any']),
      code: z.string().optional(),
      name: z.string().optional(),
      parent: z.string().optional(),
      constant: z.string().optional(),
      /** Names that stand for a place of another level (a department's own unit counts for the province). */
      also: z.record(z.string(), z.string()).default({}),
    }),
    dimensions: z.record(z.string(), DimensionRule).default({}),
    checks: z.array(Check).default([]),
    feeds: z.array(Feed).min(1),
    /** Scale the rows of one year to another source's totals, whole numbers by largest remainder. */
    benchmark: z
      .strictObject({
        year: z.int(),
        /** The source whose totals are kept. */
        source: z.string(),
        /** The indicator by which that source feeds its totals. */
        indicator: z.string(),
        /** The column (here) that is scaled. */
        column: z.string(),
        /** Dimension of the totals beside district and residence, and how it follows from this source's columns. */
        dimension: z.string(),
        rule: DimensionRule,
      })
      .optional(),
  })
  .refine((s) => (s.csv === undefined) !== (s.xlsx === undefined), 'say either csv or xlsx');
export type Source = z.infer<typeof Source>;
export type Feed = z.infer<typeof Feed>;
export type DimensionRule = z.infer<typeof DimensionRule>;
export type Check = z.infer<typeof Check>;

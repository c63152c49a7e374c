/** The shape of the catalogue's files. Published as JSON Schema for editors by emit-schemas.ts. */
import { z } from 'zod';

/** A text in the two languages, Vietnamese first. */
export const Words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
export type Words = z.infer<typeof Words>;

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');
const ColumnName = z.string().regex(/^[a-z][a-z0-9_]*$/, 'use lower-case words joined by underscores');
const Code = z.string().regex(/^[A-Z][A-Z0-9_]*$|^[FM]$/, 'use capitals, digits and underscores');
const Year = z.int().min(1900).max(2100);

export const SECTORS = ['health', 'education', 'social', 'governance', 'context'] as const;
export const UNITS = ['percent', 'count', 'per_100000', 'per_1000'] as const;
export const AREA_LEVELS = ['country', 'province', 'district', 'commune'] as const;
export const OPERATORS = ['<', '<=', '>', '>='] as const;

/** A goal of the plan: an absolute bound, or a change of the count in percent of the baseline year's. */
export const Target = z
  .strictObject({
    year: Year,
    operator: z.enum(OPERATORS),
    value: z.number().optional(),
    /** Percent of change against the programme's baseline year: -10 asks for a tenth less. */
    relative: z.number().optional(),
    section: z.string().min(1),
    note: Words.optional(),
  })
  .refine((t) => (t.value === undefined) !== (t.relative === undefined), 'give either value or relative, not both');
export type Target = z.infer<typeof Target>;

export const Indicator = z.strictObject({
  id: Slug,
  order: z.int(),
  sector: z.enum(SECTORS),
  department: Slug,
  title: Words,
  shortTitle: Words,
  definition: Words,
  numerator: Words,
  /** Absent for a plain count without a population behind it. */
  denominator: Words.optional(),
  unit: z.enum(UNITS),
  /** For counts: the rate shown beside them, per so many of the denominator. */
  rate: z.strictObject({ per: z.int().positive() }).optional(),
  direction: z.enum(['up', 'down', 'hold', 'none']),
  targets: z.array(Target).default([]),
  /** The finest level of place that the extracts carry. */
  level: z.enum(AREA_LEVELS),
  calendar: z.enum(['year', 'school_year']),
  /** Dimensions the extracts carry. `residence` follows by itself where the level is commune. */
  breakdowns: z.array(ColumnName).default([]),
  /** Of those, the ones that only the numerator carries (a cause, a form): the denominator stays whole. */
  numeratorOnly: z.array(ColumnName).default([]),
  /** Where an indicator uses only some categories of a dimension. */
  categories: z.record(ColumnName, z.array(Code)).default({}),
  /** `additive`: parts sum. `published`: a figure taken as published, never summed or averaged. */
  kind: z.enum(['additive', 'published']).default('additive'),
  sensitivity: z.enum(['none', 'standard', 'sensitive']).default('sensitive'),
  notes: Words.optional(),
});
export type Indicator = z.infer<typeof Indicator>;

export const Dimension = z.strictObject({
  id: ColumnName,
  order: z.int(),
  title: Words,
  by: Words,
  /** Filled by the ETL from the commune's own type at the figure's period, not from a column. */
  derived: z.literal('commune-type').optional(),
  categories: z.array(z.strictObject({ id: Code, label: Words })).min(2),
  /** Named unions of categories, for filters: `MINORITY` is every group but Kinh. */
  aggregates: z.array(z.strictObject({ id: Code, label: Words, of: z.array(Code).min(2) })).default([]),
});
export type Dimension = z.infer<typeof Dimension>;

export const Programme = z.strictObject({
  id: Slug,
  title: Words,
  shortTitle: Words,
  document: Words,
  area: z.string(),
  years: z.strictObject({ from: Year, to: Year }),
  milestones: z.array(Year).min(1),
  baselineYear: Year,
  areaStateOn: z.string().regex(/^\d\d-\d\d$/),
});
export type Programme = z.infer<typeof Programme>;

export const Department = z.strictObject({ id: Slug, title: Words });
export type Department = z.infer<typeof Department>;

const IsoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'write dates as yyyy-mm-dd');

/** One state of a place: a code may have several, one after the other, as its name, type or parent changed. */
export const AreaState = z.strictObject({
  code: z.string().min(1),
  level: z.enum(AREA_LEVELS),
  parent: z.string(),
  name: z.string().min(1),
  type: z.string().min(1),
  residence: z.enum(['urban', 'rural', '']),
  valid_from: IsoDate,
  valid_to: z.union([IsoDate, z.literal('')]),
});
export type AreaState = z.infer<typeof AreaState>;

export const Alias = z.strictObject({ code: z.string(), alias: z.string(), seen_in: z.string() });
export type Alias = z.infer<typeof Alias>;

/** The whole catalogue, checked and frozen. Dimensions, indicators and departments in their `order`. */
export interface Catalog {
  readonly programme: Programme;
  readonly departments: readonly Department[];
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  readonly areas: readonly AreaState[];
  readonly aliases: readonly Alias[];
}

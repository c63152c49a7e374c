/** The JSON Schemas of the files that people write, for their editors. */
import { z } from 'zod';
import { Source } from '../sources/schema.ts';
import { Department, Dimension, Indicator, Programme } from './schema.ts';

const SCHEMAS = {
  indicator: { schema: Indicator, title: 'Indicator: data/catalog/indicators/<sector>/<id>.yml' },
  dimension: { schema: Dimension, title: 'Dimension: data/catalog/dimensions/<id>.yml' },
  programme: { schema: Programme, title: 'Programme: data/catalog/programme.yml' },
  departments: { schema: z.array(Department), title: 'Departments: data/catalog/departments.yml' },
  source: { schema: Source, title: 'Mapping of an extract: data/sources/<id>.yml' },
} as const;

/** Where the schemas are kept, below the project's root. */
export const SCHEMA_DIR = 'data/catalog/json-schema';

/** The text of every schema by its file's name, in the draft (7) that editors know. */
export function toJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
      // `input`: what has a default may be left out.
      const json = { title, ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) };
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

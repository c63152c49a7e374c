import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as queries from '../../client/api/queries.ts';

const schema = buildSchema(await readFile(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'));

describe('the questions of the pages', () => {
  it.each(Object.entries(queries))('%s is valid against the schema', (_name, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it('are refused when they ask for what is not there', () => {
    const wrong = queries.FRONT_QUERY.replace('sector', 'sektor');
    expect(
      validate(schema, parse(wrong))
        .map(({ message }) => message)
        .join(),
    ).toContain('sektor');
  });
});

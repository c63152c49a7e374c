/** Days and moments, as ISO 8601 text. */
import { GraphQLScalarType, Kind } from 'graphql';

function toText(name: string, pattern: RegExp, example: string) {
  const parse = (value: unknown) => {
    if (typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value))) return value;
    throw new TypeError(`${name} cannot be ${JSON.stringify(value)}; write it as ${example}`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description: `${name === 'Date' ? 'A day' : 'A moment'} in ISO 8601, as ${example}.`,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = toText('Date', /^\d{4}-\d\d-\d\d$/, '2015-12-31');
export const DateTimeScalar = toText('DateTime', /^\d{4}-\d\d-\d\dT/, '2015-12-31T08:00:00Z');

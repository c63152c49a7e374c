/** Says in the catalogue's own words what zod found wrong with the shape of a file. */
import { z } from 'zod';
import { toQuoted, type Located, type Mistake } from './mistakes.ts';
import { toNearest, toSuggestion } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function toValueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) ? value[String(step)] : undefined), data);
}

/** The keys that a schema knows at a path, read from its JSON Schema. */
function toKeysAt(schema: z.ZodType, path: Path): string[] {
  const children = (node: unknown, step: PropertyKey): unknown[] => {
    if (!isRecord(node)) return [];
    const own =
      typeof step === 'number'
        ? node['items']
        : isRecord(node['properties'])
          ? node['properties'][String(step)]
          : undefined;
    return own === undefined
      ? [...branches(node).flatMap((b) => children(b, step)), node['additionalProperties']]
      : [own];
  };
  const branches = (node: Record<string, unknown>) =>
    [node['anyOf'], node['oneOf'], node['allOf']].flatMap((b) => (Array.isArray(b) ? b : []));
  const keys = (node: unknown): string[] => {
    if (!isRecord(node)) return [];
    return [...(isRecord(node['properties']) ? Object.keys(node['properties']) : []), ...branches(node).flatMap(keys)];
  };
  const root: unknown = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  return [
    ...new Set(path.reduce((nodes: unknown[], step) => nodes.flatMap((n) => children(n, step)), [root]).flatMap(keys)),
  ];
}

/** Of a union's branches the one that the writer most likely meant: the fewest unknown keys, then the fewest issues. */
function toLikeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const unknown = (issues: readonly Issue[]) =>
    issues.flatMap((i) => (i.code === 'unrecognized_keys' ? i.keys : [])).length;
  return branches.toSorted((a, b) => unknown(a) - unknown(b) || a.length - b.length)[0] ?? [];
}

function toWords(issue: Issue, value: unknown): [problem: string, remedy: string] {
  const name = String(issue.path.findLast((step) => typeof step === 'string') ?? 'the file');
  if (value === undefined && issue.code !== 'custom') return [`"${name}" is missing`, `add "${name}"`];
  switch (issue.code) {
    case 'invalid_type':
      return [
        `"${name}" is of the wrong kind`,
        `write ${issue.expected === 'int' ? 'a whole number' : `a value of kind ${issue.expected}`}`,
      ];
    case 'invalid_value':
      return [`"${name}" is not a known value`, toSuggestion(String(value), issue.values.map(String), name)];
    case 'invalid_format':
      return [`"${name}" is badly written`, issue.message];
    case 'too_small':
      return [`"${name}" is too short or too small`, `give at least ${issue.minimum}`];
    case 'too_big':
      return [`"${name}" is too long or too large`, `give at most ${issue.maximum}`];
    default:
      return [`"${name}" is not valid`, issue.message];
  }
}

/** Turns one finding of zod into mistakes with lines. Unions are told by their likeliest branch. */
export function toMistakes(issue: Issue, schema: z.ZodType, data: unknown, at: Located): Mistake[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const inner = toLikeliest(issue.errors);
    return inner.flatMap((i) => toMistakes({ ...i, path: [...issue.path, ...i.path] }, schema, data, at));
  }
  if (issue.code === 'unrecognized_keys') {
    const known = toKeysAt(schema, issue.path).filter(
      (key) => !isRecord(toValueAt(data, issue.path)) || toValueAt(data, [...issue.path, key]) === undefined,
    );
    return issue.keys.map((key) => {
      const nearest = toNearest(key, known);
      const remedy = nearest === undefined ? 'remove it' : `did you mean "${nearest}"? otherwise remove it`;
      return {
        file: at.file,
        line: at.lineOf([...issue.path, key]),
        value: toQuoted(key),
        problem: 'unknown key',
        remedy,
      };
    });
  }
  const value = toValueAt(data, issue.path);
  const [problem, remedy] = toWords(issue, value);
  return [{ file: at.file, line: at.lineOf(issue.path), value: toQuoted(value), problem, remedy }];
}

/** Reads YAML with the line of every part, and checks its shape. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { z } from 'zod';
import { toQuoted, type Located, type Mistake } from './mistakes.ts';
import { toMistakes } from './shape-issues.ts';

/** A file's checked data together with the lines of its parts. */
export interface Parsed<T> extends Located {
  readonly data: T;
}

function toLocated(file: string, document: ReturnType<typeof parseDocument>, lines: LineCounter): Located {
  return {
    file,
    lineOf: (path) => {
      let node: unknown = document.contents;
      let offset = document.contents?.range?.[0] ?? 0;
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
          if (pair === undefined || !isScalar(pair.key)) break;
          offset = pair.key.range?.[0] ?? offset;
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(step)];
          if (!isNode(node)) break;
          offset = node.range?.[0] ?? offset;
        } else break;
      }
      return lines.linePos(offset).line || 1;
    },
  };
}

/** Mistakes for lines whose letters and marks are not joined (Unicode NFC): they look right and match nothing. */
export function toUnjoinedMarks(text: string, file: string): Mistake[] {
  return text.split('\n').flatMap((line, i) =>
    line.normalize('NFC') === line
      ? []
      : [
          {
            file,
            line: i + 1,
            value: toQuoted(line.trim()),
            problem: 'letters and their marks are not joined',
            remedy: 'save the text in Unicode NFC (dựng sẵn)',
          },
        ],
  );
}

/** Checks the text of one YAML file against a schema; undefined, with mistakes added, when it does not hold. */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  mistakes: Mistake[],
): Parsed<z.output<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  mistakes.push(...toUnjoinedMarks(text, file));
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    const value = toQuoted(text.split('\n')[line - 1]?.trim() ?? '');
    mistakes.push({
      file,
      line,
      value,
      problem: `not readable as YAML (${error.code})`,
      remedy: error.message.replace(/ at line[^]*$/, '').toLowerCase(),
    });
  }
  if (document.errors.length > 0) return undefined;
  const located = toLocated(file, document, lines);
  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { ...located, data: result.data };
  mistakes.push(...result.error.issues.flatMap((issue) => toMistakes(issue, schema, raw, located)));
  return undefined;
}

/** Reads and checks one file. A file that is not there is a mistake. */
export async function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
  mistakes: Mistake[],
): Promise<Parsed<z.output<S>> | undefined> {
  const text = await readText(file, mistakes);
  return text === undefined ? undefined : parseYaml(text, file, schema, mistakes);
}

/** The text of a file, or undefined with a mistake when it cannot be read. */
export async function readText(file: string, mistakes: Mistake[]): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    mistakes.push({
      file,
      line: 1,
      value: toQuoted(file),
      problem: `the file cannot be read (${code})`,
      remedy: 'add the file, or give the right folder',
    });
    return undefined;
  }
}

/** The YAML files in a folder and below, as paths relative to it, sorted. None when there is no such folder. */
export async function listYaml(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true }).catch(() => []);
  return entries
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** Reads and checks every YAML file of a folder; the paths given back are relative to it. */
export async function readYamlFolder<S extends z.ZodType>(
  dir: string,
  schema: S,
  mistakes: Mistake[],
): Promise<{ path: string; parsed: Parsed<z.output<S>> }[]> {
  const paths = await listYaml(dir);
  const read = await Promise.all(
    paths.map(async (path) => ({ path, parsed: await readYaml(join(dir, path), schema, mistakes) })),
  );
  return read.flatMap(({ path, parsed }) => (parsed === undefined ? [] : [{ path, parsed }]));
}

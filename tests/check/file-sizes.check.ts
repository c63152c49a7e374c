import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCheck } from './check.ts';
import { listFiles } from './files.ts';

const MOST_LINES = 400;
const CODE = /\.(ts|cts|mts|js|cjs|mjs|css|html)$/;

/** No file of code above 400 lines; the median is told, since it ought to stay near 90. */
export const fileSizes = defineCheck({
  id: 'file-sizes',
  rule: `no file of code above ${MOST_LINES} lines`,
  async run(root) {
    const sizes = listFiles(root)
      .filter((path) => CODE.test(path))
      .map((path) => ({ path, lines: countLines(readFileSync(join(root, path), 'utf8')) }));
    const problems = sizes
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ path, lines }) => `${path}: ${lines} lines, above ${MOST_LINES}: split it by what it does`);
    const sorted = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b);
    return {
      problems,
      note: `${sizes.length} files, median ${sorted[Math.floor(sorted.length / 2)] ?? 0} lines, longest ${sorted.at(-1) ?? 0}`,
    };
  },
});

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

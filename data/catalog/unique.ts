/** Checks that a name, a number or a text is used once. */
import type { Located, Report } from './mistakes.ts';

/** One use of something that must be unique. */
export interface Use {
  readonly at: Located;
  readonly path: readonly PropertyKey[];
  readonly value: string | number;
}

/** Reports every second use, naming where the first is; `what` is "order", "title in Vietnamese". */
export function checkUnique(uses: readonly Use[], what: string, report: Report): void {
  const first = new Map<string | number, Use>();
  for (const use of uses) {
    const before = first.get(use.value);
    if (before === undefined) first.set(use.value, use);
    else
      report(
        use.at,
        use.path,
        use.value,
        `${what} is already used in ${before.at.file}:${before.at.lineOf(before.path)}`,
        'give another one',
      );
  }
}

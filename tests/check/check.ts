/** One house rule that a machine can see to: one file each, run by `npm run check`. */
export interface Check {
  readonly id: string;
  /** What holds when it passes, in a few words. */
  readonly rule: string;
  /** Looks at the repository in `root`. */
  run(root: string): Promise<Outcome>;
}

export interface Outcome {
  /** Each says which file, what is wrong and what to do; none when the rule holds. */
  readonly problems: readonly string[];
  /** A measure worth a glance when it passes, as "212 files, median 84 lines". */
  readonly note?: string;
}

/** Freezes a check, so that the list of them can be shared. */
export function defineCheck(check: Check): Check {
  return Object.freeze(check);
}

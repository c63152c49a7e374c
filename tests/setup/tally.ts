/** What a run of the tests came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The closing line: `12 passed, 0 failed`; skipped tests are named only when there are any. */
export function toClosingLine(tally: Tally): string {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  return `${tally.passed} passed, ${tally.failed} failed${skipped}`;
}

/** True when something ran, nothing failed and nothing was left out. */
export function isGood(tally: Tally): boolean {
  return tally.passed > 0 && tally.failed === 0 && tally.skipped === 0;
}

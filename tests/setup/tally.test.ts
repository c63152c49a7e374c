import { describe, expect, it } from 'vitest';
import { isGood, toClosingLine } from './tally.ts';

describe('the closing line of a test run', () => {
  it('names passed and failed, and skipped only when there are any', () => {
    expect(toClosingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(toClosingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });

  it('is good only when something ran, nothing failed and nothing was left out', () => {
    expect(isGood({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
    expect(isGood({ passed: 0, failed: 0, skipped: 0 })).toBe(false);
    expect(isGood({ passed: 5, failed: 1, skipped: 0 })).toBe(false);
    expect(isGood({ passed: 5, failed: 0, skipped: 1 })).toBe(false);
  });
});

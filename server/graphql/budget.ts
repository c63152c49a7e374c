/** What one document may make the server do, whatever its shape: nested lists multiply where depth and aliases only add. */
import { CodedError } from '../errors.ts';

export const MAX_ITEMS = 100_000;
/** A question to the warehouse weighs as much as so many rows or places of an answer. */
export const QUESTION_ITEMS = 100;

export interface Budget {
  /** Takes `items` rows, places or their like. Throws TOO_COSTLY once more than the budget has been taken. */
  spend(items: number): void;
}

/** A budget for one request. */
export function toBudget(most: number): Budget {
  let spent = 0;
  return {
    spend(items) {
      spent += items;
      if (spent <= most) return;
      throw new CodedError(
        'TOO_COSTLY',
        `the answer would hold more than ${most} rows and places`,
        'ask for less at once: fewer nested lists, or several requests',
      );
    },
  };
}

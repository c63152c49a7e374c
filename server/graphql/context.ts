/** What every resolver is given. */
import type { Tier } from '../query/assemble.ts';
import type { ReleaseStore } from '../releases/store.ts';
import type { Budget } from './budget.ts';

export interface Context {
  readonly store: ReleaseStore;
  readonly tier: Tier;
  readonly requestId: string;
  readonly budget: Budget;
}

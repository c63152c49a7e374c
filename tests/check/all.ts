/** Every check, in the order in which they are told. A new check is one file and one line here. */
import type { Check } from './check.ts';
import { deadCode } from './dead-code.check.ts';
import { fileSizes } from './file-sizes.check.ts';
import { format } from './format.check.ts';
import { generated } from './generated.check.ts';
import { layers } from './layers.check.ts';
import { layout } from './layout.check.ts';
import { lint } from './lint.check.ts';
import { oneGraphql } from './one-graphql.check.ts';
import { portable } from './portable.check.ts';
import { reasons } from './reasons.check.ts';
import { types } from './types.check.ts';

export const CHECKS: readonly Check[] = [
  types,
  lint,
  format,
  layers,
  deadCode,
  fileSizes,
  layout,
  generated,
  oneGraphql,
  portable,
  reasons,
];

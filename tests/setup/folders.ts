/** Where the repository lies, and where the tests keep what they make (never committed). */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const CACHE = join(ROOT, '.cache', 'test');

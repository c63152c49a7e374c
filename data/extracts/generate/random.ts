/** Seeded randomness of the demonstration extracts: sfc32 (Chris Doty-Humphrey, PractRand), seeded by a 128-bit string hash. */

/** A stream of numbers in [0, 1). The same name and seed give the same stream on every machine. */
export type Random = () => number;

/** Mixes a text into 32 bits (FNV-1a, then the finaliser of MurmurHash3). */
function toHash(text: string, salt: number): number {
  let hash = (0x811c9dc5 ^ salt) >>> 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A stream of its own for each name, so that one form does not disturb another. */
export function randomOf(seed: number, ...name: readonly (string | number)[]): Random {
  const text = `${seed}/${name.join('/')}`;
  let a = toHash(text, 1),
    b = toHash(text, 2),
    c = toHash(text, 3),
    counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x100000000;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
}

/** One number in [0, 1) that belongs to a name: the same child or commune keeps it from year to year. */
export function unitOf(seed: number, name: string): number {
  return toHash(name, seed) / 0x100000000;
}

/** A whole number around an expectation: rounds up with the probability of the fraction, by the given unit number. */
export function toWhole(expected: number, unit: number): number {
  return Math.floor(expected + unit);
}

/** A standard normal number (Box and Muller 1958) from two unit numbers. */
export function toNormal(u: number, v: number): number {
  return Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v);
}

/** A persistent standard normal number of a name. */
export function normalOf(seed: number, name: string): number {
  return toNormal(unitOf(seed, `${name}/u`), unitOf(seed, `${name}/v`));
}

/** How many of `n` have what each has with probability `p`: by inversion where small, by the normal curve where large. */
export function binomial(random: Random, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(random, n, 1 - p);
  if (n * p > 30) {
    const drawn = Math.round(n * p + toNormal(random(), random()) * Math.sqrt(n * p * (1 - p)));
    return Math.min(n, Math.max(0, drawn));
  }
  let left = random(),
    chance = (1 - p) ** n,
    k = 0;
  while (left > chance && k < n) {
    left -= chance;
    k += 1;
    chance *= ((n - k + 1) / k) * (p / (1 - p));
  }
  return k;
}

/** A whole number from 0 to `below` - 1. */
export function wholeBelow(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** One of a list, each with its weight; throws on an empty list. */
export function pick<T>(random: Random, from: readonly (readonly [T, number])[]): T {
  let left = random() * from.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of from) {
    left -= weight;
    if (left < 0) return item;
  }
  const last = from.at(-1);
  if (last === undefined) throw new RangeError('nothing to pick from; give at least one item');
  return last[0];
}

/** Draws cells by weight, again and again, by binary search in the running sums. */
export function drawerOf(weights: readonly number[]): (random: Random) => number {
  let sum = 0;
  const sums = weights.map((weight) => (sum += weight));
  return (random) => {
    const aim = random() * sum;
    let low = 0,
      high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Whole numbers that sum to the rounded sum of the expectations (systematic sampling from one random start). */
export function toWholes(expected: readonly number[], start: number): number[] {
  let sum = start;
  return expected.map((value) => {
    const before = Math.floor(sum);
    sum += value;
    return Math.floor(sum) - before;
  });
}

/** Checks of an indicator's targets against its unit, its direction and the programme's years. */
import type { Report } from './mistakes.ts';
import type { Parsed } from './read-yaml.ts';
import type { Indicator, Programme, Target } from './schema.ts';

type File = Parsed<Indicator>;

/** Reports every mistake in an indicator's targets. */
export function checkTargets(file: File, programme: Programme | undefined, report: Report): void {
  const { direction, targets } = file.data;
  if (direction === 'none' && targets.length > 0) {
    const problem = 'an indicator without direction has targets';
    report(file, ['direction'], direction, problem, 'give a direction, or remove the targets');
  }
  for (const [i, target] of targets.entries()) {
    const at = (key: keyof Target) => ['targets', i, key];
    const { year, operator, value, relative } = target;
    if (programme && (year < programme.years.from || year > programme.years.to)) {
      report(
        file,
        at('year'),
        year,
        'target year is outside the programme',
        `use a year from ${programme.years.from} to ${programme.years.to}`,
      );
    }
    if (file.data.targets.findIndex((t) => t.year === year) < i)
      report(file, at('year'), year, 'two targets for one year', 'remove one');
    if (relative !== undefined && file.data.unit !== 'count') {
      report(
        file,
        at('relative'),
        relative,
        `a relative target needs a count, and the unit is "${file.data.unit}"`,
        'give "value" instead of "relative"',
      );
    }
    if (value !== undefined && file.data.unit === 'percent' && (value < 0 || value > 100)) {
      report(file, at('value'), value, 'a percentage is outside 0 to 100', 'give a value from 0 to 100');
    }
    checkDirection(file, i, operator, report);
  }
}

function checkDirection(file: File, i: number, operator: Target['operator'], report: Report): void {
  const { direction } = file.data;
  if (direction === 'none' || operator.startsWith('<') === (direction === 'down')) return;
  const remedy = `use ${direction === 'down' ? '"<" or "<="' : '">=" or ">"'}`;
  report(file, ['targets', i, 'operator'], operator, `operator goes against direction "${direction}"`, remedy);
}

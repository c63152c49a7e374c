/** Days as they are written in tables. */

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;

/** A day of the calendar, written dd/mm/yyyy or yyyy-mm-dd, as yyyy-mm-dd; undefined for any other text, "31/06/2015" too. */
export function parseDate(text: string): string | undefined {
  const [, year, month, day] = ISO.exec(text) ?? swap(DAY_FIRST.exec(text)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function swap(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match === null ? undefined : [match[0], match[3], match[2], match[1]];
}

/** The year that a figure answers for. */
import { parseDate } from './date.ts';

export const YEAR_FORMS = ['year', 'date', 'school_year'] as const;
export type YearForm = (typeof YEAR_FORMS)[number];

/** "2015", a day of it, or the school year "2014-2015", which answers for the year it ends in. Undefined for any other text. */
export function parseYear(text: string, form: YearForm): number | undefined {
  switch (form) {
    case 'year':
      return /^\d{4}$/.test(text) ? Number(text) : undefined;
    case 'date': {
      const date = parseDate(text);
      return date === undefined ? undefined : Number(date.slice(0, 4));
    }
    case 'school_year': {
      const [, from, to] = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(text) ?? [];
      return from !== undefined && Number(to) === Number(from) + 1 ? Number(to) : undefined;
    }
  }
}

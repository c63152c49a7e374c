/** No two rows of a source and year say the same thing again. */
import { toLiteral } from '../sql/quote.ts';
import { toColumn, toHeadings, type SourcePlan } from '../stages/source-plan.ts';
import type { Compile } from './fault-query.ts';

/** The first row stands, each later one is a fault. Spellings of one place are one place; text is compared without case. */
export const checkUnique: Compile<'unique'> = (check, plan) => {
  const keys = [...new Set(['year', ...check.columns.map((name) => toKey(name, plan))])].join(', ');
  const window = `(partition by ${keys} order by file, sheet_no, "row")`;
  const heading = toLiteral(toHeadings(plan, check.columns));
  // The file is named only where it is another one.
  const where = `concat(first_row, case when first_sheet is distinct from sheet then concat(' (', first_sheet, ')') else '' end, case when first_file <> file then concat(' (', (select name from claim where id = first_file), ')') else '' end)`;
  const values = check.columns.map((name) => toColumn(plan, name).raw).join(', ');
  return [
    {
      phase: 'rows',
      select: (table) =>
        `select id, ${heading} as heading, concat_ws(', ', ${values}) as value, 'duplicate-row' as code, ${where} as detail
         from (select *, row_number() over w as nth, first_value("row") over w as first_row, first_value(file) over w as first_file, first_value(sheet) over w as first_sheet from ${table} window w as ${window})
         where nth > 1`,
    },
  ];
};

function toKey(name: string, plan: SourcePlan): string {
  const { place, period } = plan.source;
  if (name === place.code || name === place.name || name === place.parent) return 'area';
  if ('column' in period && name === period.column && period.form !== 'date') return 'year';
  const column = toColumn(plan, name);
  return column.type === 'text' ? `lower(${column.raw})` : column.typed;
}

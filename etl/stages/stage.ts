/** Reads the extracts and stages their rows, as text, with their place in the file. */
import type { DuckDBAppender, DuckDBConnection } from '../../data/warehouse/connect.ts';
import { foldText } from '../places/fold.ts';
import { toGroups } from '../places/groups.ts';
import { openCsv } from '../read/csv.ts';
import type { Sheet, TextRow } from '../read/sheet.ts';
import { openXlsx } from '../read/xlsx.ts';
import { LoadRefused, type FileMistake } from '../refusal.ts';
import { openAppender } from '../sql/rows.ts';
import type { Claim } from './extract-files.ts';
import { findColumns, toHeadingTexts, type Positions } from './headings.ts';
import type { SourcePlan } from './source-plan.ts';

/** Rows staged, by the claim's id. */
export type RowCounts = ReadonlyMap<number, number>;

/** Receives the bytes of each file once it is read. */
export type OnRead = (bytes: number) => void;

/**
 * Fills each source's stage table (id, file, sheet_no, sheet, row, one text for each column). Blank rows are no rows.
 * Throws `LoadRefused` with every file that cannot be read or lacks a sheet or a heading.
 */
export async function stageFiles(
  db: DuckDBConnection,
  plans: readonly SourcePlan[],
  claims: readonly Claim[],
  onRead: OnRead,
): Promise<RowCounts> {
  const mistakes: FileMistake[] = [];
  const counts = new Map<number, number>();
  const appenders = new Map<string, DuckDBAppender>();
  const byId = new Map(plans.map((plan) => [plan.source.id, plan]));
  for (const plan of plans) {
    await db.run(
      `create temp table ${plan.tables.stage} (id integer, file integer, sheet_no integer, sheet varchar, "row" integer${plan.columns.map(({ raw }) => `, ${raw} varchar`).join('')})`,
    );
    appenders.set(plan.source.id, await openAppender(db, plan.tables.stage));
  }
  let id = 0;
  // One file after another, so that a workbook that several sources share is opened once.
  for (const [file, sharing] of toGroups(claims, (claim) => claim.file)) {
    const opened = new Map<string, readonly Sheet[]>();
    for (const claim of sharing) {
      const plan = byId.get(claim.source.id);
      const appender = appenders.get(claim.source.id);
      if (plan === undefined || appender === undefined) continue;
      let count = 0;
      try {
        const sheets = await openSheets(claim, opened);
        for (const sheet of toWanted(sheets, claim)) {
          for await (const { row, cells } of readData(sheet, plan)) {
            count += 1;
            id += 1;
            appendRow(appender, [id, claim.id, sheet.no], sheet.name, row, cells);
          }
        }
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        mistakes.push({ file: file.name, problem, remedy: `correct the file, or its mapping "${claim.source.id}"` });
      }
      counts.set(claim.id, count);
    }
    onRead(file.bytes);
  }
  for (const appender of appenders.values()) appender.closeSync();
  if (mistakes.length > 0) throw new LoadRefused(mistakes);
  return counts;
}

async function openSheets(claim: Claim, opened: Map<string, readonly Sheet[]>): Promise<readonly Sheet[]> {
  const { csv, xlsx } = claim.source;
  const { path } = claim.file;
  if (csv !== undefined) return [openCsv(path, csv.delimiter)];
  const decimal = xlsx?.decimal ?? '.';
  const before = opened.get(decimal);
  if (before !== undefined) return before;
  const sheets = await openXlsx(path, decimal);
  opened.set(decimal, sheets);
  return sheets;
}

function toWanted(sheets: readonly Sheet[], claim: Claim): readonly Sheet[] {
  const names = claim.source.xlsx?.sheets;
  if (names === undefined) return sheets;
  return names.map((name) => {
    const sheet = sheets.find((s) => foldText(s.name ?? '') === foldText(name));
    if (sheet === undefined)
      throw new Error(`there is no sheet "${name}" among: ${sheets.map((s) => `"${s.name ?? ''}"`).join(', ')}`);
    // The mapping's spelling, so that its own conditions find it.
    return { ...sheet, name, rows: () => sheet.rows() };
  });
}

/** A data row's cells in the order of the plan's columns. */
async function* readData(
  sheet: Sheet,
  plan: SourcePlan,
): AsyncGenerator<{ row: number; cells: (string | undefined)[] }> {
  const headerRows = plan.source.xlsx?.headerRows ?? [1];
  const last = Math.max(...headerRows);
  const heads: TextRow[] = [];
  let positions: Positions | undefined;
  const find = () => {
    try {
      return findColumns(toHeadingTexts(heads), plan.columns);
    } catch (error) {
      const where = sheet.name === undefined ? '' : `sheet "${sheet.name}": `;
      throw new Error(`${where}${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  for await (const line of sheet.rows()) {
    if (line.row <= last) {
      if (headerRows.includes(line.row)) heads.push(line);
      continue;
    }
    positions ??= find();
    yield { row: line.row, cells: positions.map((at) => (at === undefined ? undefined : line.cells[at])) };
  }
  if (positions === undefined) find();
}

function appendRow(
  appender: DuckDBAppender,
  numbers: readonly number[],
  sheet: string | undefined,
  row: number,
  cells: readonly (string | undefined)[],
): void {
  for (const number of numbers) appender.appendInteger(number);
  if (sheet === undefined) appender.appendNull();
  else appender.appendVarchar(sheet);
  appender.appendInteger(row);
  for (const cell of cells) {
    if (cell === undefined || cell === '') appender.appendNull();
    else appender.appendVarchar(cell);
  }
  appender.endRow();
}

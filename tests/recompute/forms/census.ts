import { toWhole } from '../form.ts';
import { readCsv } from '../read-csv.ts';

/** A published table of the census: district, urban or rural, age group. */
export interface CensusRow {
  readonly district: string;
  readonly residence: string;
  /** First and last year of age; 85 and over is one group. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

const RESIDENCE: Readonly<Record<string, string>> = { 'Thành thị': 'URBAN', 'Nông thôn': 'RURAL' };

/** Reads the table by age; rows of the province and of all ages repeat the others and are left out. */
export function readCensusByAge(path: string): CensusRow[] {
  return readCsv(path, ',').flatMap((row) => {
    const ages = /^(\d+)(?:-(\d+))? tuổi/.exec(row.get('Nhóm tuổi'));
    const district = row.get('Mã');
    if (ages === null || district === '94') return [];
    const people = toWhole(row.get('Dân số'));
    if (people === undefined) throw new Error(`row ${row.line} of the census counts "${row.get('Dân số')}" people`);
    return [
      {
        district,
        residence: RESIDENCE[row.get('Khu vực')] ?? '',
        from: Number(ages[1]),
        to: Number(ages[2] ?? 200),
        people,
      },
    ];
  });
}

/** Reads the table by commune: code and people. */
export function readCensusByCommune(path: string): Array<{ commune: string; people: number }> {
  return readCsv(path, ',').map((row) => ({
    commune: row.get('Mã xã'),
    people: toWhole(row.get('Dân số')) ?? Number.NaN,
  }));
}

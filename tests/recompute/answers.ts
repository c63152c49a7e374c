/** The same cells asked of the server, over HTTP, as any client would. */
import type { Figure } from './figures.ts';

const QUERY = /* GraphQL */ `
  query Cells($indicator: ID!, $by: [Breakdown!]!, $level: AreaLevel, $offset: Int!) {
    observations(
      indicators: [$indicator]
      by: $by
      areaLevel: $level
      period: { from: "2012", to: "2020" }
      limit: 1000
      offset: $offset
    ) {
      count
      tier
      rows {
        area {
          id
        }
        period {
          year
        }
        categories {
          id
        }
        value
        numerator
        denominator
        absence
      }
    }
  }
`;

interface Answered extends Figure {
  readonly area: { readonly id: string };
  readonly period: { readonly year: number };
  readonly categories: ReadonlyArray<{ readonly id: string }>;
}

interface Answer {
  readonly data?: {
    readonly observations: { readonly count: number; readonly tier: string; readonly rows: readonly Answered[] };
  };
  readonly errors?: unknown;
}

export interface Question {
  readonly indicator: string;
  readonly by: readonly string[];
  readonly level: 'PROVINCE' | 'DISTRICT';
}

/** Every row of the answer, page after page, keyed by area, year and categories in the order asked. Throws what the server says when it refuses. */
export async function ask(url: string, question: Question): Promise<Map<string, Figure>> {
  const cells = new Map<string, Figure>();
  for (let offset = 0, count = 1; offset < count; offset += 1000) {
    const answer = await post(url, { ...question, offset });
    count = answer.count;
    for (const row of answer.rows)
      cells.set(toKey(row.area.id, row.period.year, ...row.categories.map(({ id }) => id)), row);
  }
  return cells;
}

export function toKey(area: string, year: number, ...categories: readonly string[]): string {
  return [area, year, ...categories].join('|');
}

async function post(url: string, variables: object): Promise<NonNullable<Answer['data']>['observations']> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  const { data, errors }: Answer = JSON.parse(await response.text());
  if (data === undefined || errors !== undefined)
    throw new Error(`refused ${JSON.stringify(variables)}: ${JSON.stringify(errors)}`);
  if (data.observations.tier !== 'INTERNAL')
    throw new Error(`answered from tier ${data.observations.tier}: exact figures are internal`);
  return data.observations;
}

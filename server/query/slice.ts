/** Splits a request's conditions into those on facts (a slice of the cube) and those on finished rows. */
import type { Dimension } from '../../data/catalog/schema.ts';
import { CodedError } from '../errors.ts';
import type { AmongFilter, AreaFilter, Where } from './request.ts';

export interface Slice {
  /** All hold together. */
  readonly areas: readonly AreaFilter[];
  /** The leaf categories that remain, by dimension. */
  readonly categories: ReadonlyMap<string, ReadonlySet<string>>;
  /** Conditions to look at row by row; all hold together. */
  readonly rows: readonly Where[];
}

/** Leaf categories that a filter leaves; an aggregate stands for its parts. Throws BAD_REQUEST for an unknown code. */
export function toLeaves(dimension: Dimension, filter: AmongFilter): Set<string> {
  const expand = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const aggregate = dimension.aggregates.find(({ id }) => id === code);
      if (aggregate !== undefined) return aggregate.of;
      if (dimension.categories.some(({ id }) => id === code)) return [code];
      const known = [...dimension.categories, ...dimension.aggregates].map(({ id }) => id).join(', ');
      throw new CodedError('BAD_REQUEST', `unknown category "${code}" of ${dimension.id}`, `use one of: ${known}`);
    });
  const kept = new Set(filter.in === undefined ? dimension.categories.map(({ id }) => id) : expand(filter.in));
  for (const code of expand(filter.notIn ?? [])) kept.delete(code);
  return kept;
}

/** Flattens the conjunction at the top; an `or` is left to the rows. */
export function toSlice(where: Where | undefined, dimensions: readonly Dimension[]): Slice {
  const areas: AreaFilter[] = [];
  const categories = new Map<string, Set<string>>();
  const rows: Where[] = [];
  const take = (node: Where) => {
    if (node.area !== undefined) areas.push(node.area);
    for (const [id, filter] of Object.entries(node.categories ?? {})) {
      const dimension = dimensions.find((one) => one.id === id);
      if (dimension === undefined)
        throw new CodedError('BAD_REQUEST', `unknown breakdown "${id}" in where`, 'use a breakdown of the catalogue');
      const leaves = toLeaves(dimension, filter);
      const before = categories.get(id);
      categories.set(id, before === undefined ? leaves : new Set([...leaves].filter((code) => before.has(code))));
    }
    if (node.or !== undefined) rows.push({ or: node.or });
    if (node.value !== undefined || node.status !== undefined) {
      rows.push({ ...(node.value && { value: node.value }), ...(node.status && { status: node.status }) });
    }
    for (const inner of node.and ?? []) take(inner);
  };
  if (where !== undefined) take(where);
  return { areas, categories, rows };
}

/** Documents that would cost too much are refused before they run. */
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

export const MAX_DEPTH = 14;
export const MAX_ALIASES = 60;
/** Words and signs of a document; more is refused while it is read. */
export const MAX_TOKENS = 5000;

/** An operation or fragment: what it holds itself, and which fragments it spreads at which depth. */
interface Part {
  depth: number;
  aliases: number;
  readonly spreads: Array<{ readonly name: string; readonly depth: number }>;
}
type Cost = Pick<Part, 'depth' | 'aliases'>;

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * Depth of fields and count of aliases as they run: a fragment counts at every place where it is spread.
 * The depth of introspection is left to graphql's own rule for it: what tools ask is deeper than a question may be.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  const operations: Part[] = [];
  const fragments = new Map<string, Part>();
  let part: Part = { depth: 0, aliases: 0, spreads: [] };
  let depth = 0;
  let introspecting = 0;
  const begin = (): Part => (part = { depth: 0, aliases: 0, spreads: [] });
  return {
    OperationDefinition: () => void operations.push(begin()),
    FragmentDefinition: {
      enter({ name, typeCondition }) {
        fragments.set(name.value, begin());
        introspecting = typeCondition.name.value.startsWith('__') ? 1 : 0;
      },
      leave: () => void (introspecting = 0),
    },
    FragmentSpread: ({ name }) => void part.spreads.push({ name: name.value, depth }),
    Field: {
      enter(node) {
        if (node.alias !== undefined) part.aliases += 1;
        if (introspecting > 0 || INTROSPECTION.has(node.name.value)) introspecting += 1;
        else part.depth = Math.max(part.depth, (depth += 1));
      },
      leave() {
        if (introspecting > 0) introspecting -= 1;
        else depth -= 1;
      },
    },
    Document: {
      leave() {
        const costs = new Map<Part, Cost>();
        for (const operation of operations) {
          const cost = toCost(operation, fragments, costs);
          if (cost.depth > MAX_DEPTH) context.reportError(toError('depth', cost.depth, MAX_DEPTH));
          if (cost.aliases > MAX_ALIASES) context.reportError(toError('aliases', cost.aliases, MAX_ALIASES));
        }
      },
    },
  };
}

function toCost(part: Part, fragments: ReadonlyMap<string, Part>, known: Map<Part, Cost>): Cost {
  const before = known.get(part);
  if (before !== undefined) return before;
  const cost = { depth: part.depth, aliases: part.aliases };
  // Set before its spreads are followed: fragments in a circle, which another rule refuses, end here.
  known.set(part, cost);
  for (const { name, depth } of part.spreads) {
    const fragment = fragments.get(name);
    if (fragment === undefined) continue;
    const inner = toCost(fragment, fragments, known);
    cost.depth = Math.max(cost.depth, depth + inner.depth);
    cost.aliases += inner.aliases;
  }
  return cost;
}

function toError(what: string, is: number, most: number): GraphQLError {
  return new GraphQLError(`the document has ${what} ${is}, above ${most}`, {
    extensions: { refusal: 'TOO_COSTLY', remedy: 'ask for less at once, in several requests' },
  });
}

/** Documents that would cost too much are refused before they run. */
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

export const MAX_DEPTH = 14;
export const MAX_ALIASES = 60;

/** Depth of fields, fragments unfolded by where they are spread being bounded by the same count; aliases in the document. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let deepest = 0;
  let aliases = 0;
  return {
    Field: {
      enter(node) {
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (node.alias !== undefined) aliases += 1;
      },
      leave() {
        depth -= 1;
      },
    },
    Document: {
      leave() {
        if (deepest > MAX_DEPTH) context.reportError(toError('depth', deepest, MAX_DEPTH));
        if (aliases > MAX_ALIASES) context.reportError(toError('aliases', aliases, MAX_ALIASES));
      },
    },
  };
}

function toError(what: string, is: number, most: number): GraphQLError {
  return new GraphQLError(`the document has ${what} ${is}, above ${most}`, {
    extensions: { refusal: 'TOO_COSTLY', remedy: 'ask for less at once, in several requests' },
  });
}

import type { Rule } from 'eslint';
import { TypeFlags, type Type } from 'typescript';

type NewExpression = Parameters<NonNullable<Rule.NodeListener['NewExpression']>>[0];

/** What typescript-eslint's parser adds where it knows types. */
interface TypedServices {
  readonly getTypeAtLocation?: (node: unknown) => Type;
}

/**
 * `new Date('04.05.2026')` is the 5th of April here and the 4th of May elsewhere: text becomes a moment only where the
 * form is checked first (shared/kernel/time.ts, renderer/text).
 */
export const noDateFromText: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: { text: 'A date is never parsed from text here: take an Instant, or parse it with renderer/text.' },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices as TypedServices;
    const isText = (node: NewExpression['arguments'][number]): boolean => {
      if (node.type === 'TemplateLiteral') return true;
      const type = services.getTypeAtLocation?.(node);
      return type === undefined ? node.type === 'Literal' && typeof node.value === 'string' : holdsText(type);
    };
    return {
      NewExpression(node) {
        const [only, ...more] = node.arguments;
        if (!isDate(node) || only === undefined || more.length > 0 || !isText(only)) return;
        context.report({ node, messageId: 'text' });
      },
      'CallExpression[callee.object.name="Date"][callee.property.name="parse"]'(node: Rule.Node) {
        context.report({ node, messageId: 'text' });
      },
    };
  },
};

function isDate(node: NewExpression): boolean {
  return node.callee.type === 'Identifier' && node.callee.name === 'Date';
}

function holdsText(type: Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.some(holdsText);
  return (type.flags & TypeFlags.StringLike) !== 0;
}

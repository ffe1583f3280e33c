import type { Rule } from 'eslint';

type NewExpression = Parameters<NonNullable<Rule.NodeListener['NewExpression']>>[0];
type Expression = NewExpression['arguments'][number];

/** The project's word for a number of milliseconds: `unixMs`, `ms`, `unixMsOf(…)`, `Date.UTC(…)`. */
const SAYS_MS = /(?:^ms|Ms|MS|Utc|UTC)(?:Of)?$|^now$/;

/**
 * `new Date('04.05.2026')` is the 5th of April here and the 4th of May elsewhere: text becomes a moment only where the
 * form is checked first (shared/kernel/time.ts, renderer/text). So what one argument holds must be seen to be a number:
 * named with its unit, or reckoned from something that is.
 */
export const noDateFromText: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: {
      text: 'A date is never parsed from text here: take an Instant, parse it with renderer/text, or name the number …Ms.',
    },
    schema: [],
  },
  create(context) {
    return {
      NewExpression(node) {
        const [only, ...more] = node.arguments;
        if (!isDate(node) || only === undefined || more.length > 0 || isMilliseconds(only)) return;
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

function isMilliseconds(node: Expression): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number';
    case 'Identifier':
      return SAYS_MS.test(node.name);
    case 'MemberExpression':
      return node.property.type === 'Identifier' && SAYS_MS.test(node.property.name);
    case 'CallExpression':
      return node.callee.type !== 'Super' && isMilliseconds(node.callee);
    case 'BinaryExpression':
      return node.left.type !== 'PrivateIdentifier' && (isMilliseconds(node.left) || isMilliseconds(node.right));
    default:
      return false;
  }
}

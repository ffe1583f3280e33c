import ts from 'typescript';

const TITLED = new Set(['test', 'it', 'describe']);

/**
 * Every title of test(), it() and describe() in a test file, also of their variants (`it.each`, `test.describe`), as the
 * compiler reads it: what only stands in a comment or in a step of a test names nothing.
 */
export function titlesIn(source: string, fileName = 'x.test.ts'): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTitled(node.expression)) {
      const [first] = node.arguments;
      if (first !== undefined) titles.push(textOf(first));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, false));
  return titles;
}

/** The rows of must-work that no title names. */
export function unnamed(ids: readonly string[], titles: readonly string[]): readonly string[] {
  const named = new Set(titles.flatMap((title) => title.match(/\bS\d-\d\d\b/gu) ?? []));
  return ids.filter((id) => !named.has(id));
}

function isTitled(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return TITLED.has(called.text);
  if (ts.isPropertyAccessExpression(called)) return called.name.text !== 'step' && isTitled(called.expression);
  return ts.isCallExpression(called) && isTitled(called.expression);
}

function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

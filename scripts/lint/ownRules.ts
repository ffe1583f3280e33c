import type { ESLint, Rule } from 'eslint';
import { noDateFromText } from './noDateFromText.ts';

/** A rule that forbids every node one of the selectors finds (https://eslint.org/docs/latest/extend/selectors). */
function forbids(message: string, ...selectors: readonly string[]): Rule.RuleModule {
  return {
    meta: { type: 'problem', messages: { forbidden: message }, schema: [] },
    create(context) {
      const report = (node: Rule.Node): void => {
        context.report({ node, messageId: 'forbidden' });
      };
      return Object.fromEntries(selectors.map((selector) => [selector, report]));
    },
  };
}

const openFlags = '/^(nodeIntegration(InWorker|InSubFrames)?|allowRunningInsecureContent)$/';
const looseFlags = '/^(experimentalFeatures|webviewTag|enableBlinkFeatures)$/';
const guardFlags = '/^(contextIsolation|sandbox|webSecurity)$/';
const spokenAttributes = '/^(title|label|alt|placeholder|description|aria-(label|description|roledescription))$/';

/**
 * The lint rules of this code base. Where each applies is in eslint.config.js; each is planted and seen to fire in
 * tests/architecture/lintRules.test.ts.
 */
export const ownRules: ESLint.Plugin = {
  meta: { name: 'beredt' },
  rules: {
    'no-date-from-text': noDateFromText,

    'no-clock-in-rules': forbids(
      'Rules read no clock, no chance and no surroundings: they are handed `now`, ids and what is known.',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
      'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
      'MemberExpression[object.name=/^(performance|crypto|process|globalThis|navigator)$/]',
      'CallExpression[callee.name=/^(fetch|setTimeout|setInterval|queueMicrotask)$/]',
    ),

    'open-external-in-one-place': forbids(
      'Only electron/app/openExternal.ts hands addresses to the system: it checks them first.',
      'MemberExpression[property.name="openExternal"]',
      'Property[key.name="openExternal"][parent.type="ObjectPattern"]',
    ),

    'no-file-addresses': forbids(
      'No file:// here: the window is served by our own protocol, which knows exactly which files it may give.',
      'Literal[value=/file:[/]/i]',
      'TemplateElement[value.raw=/file:[/]/i]',
      'MemberExpression[property.name="loadFile"]',
    ),

    'ipc-in-the-preload': forbids(
      'Only electron/preload.ts touches ipcRenderer; pages get call() and subscribe().',
      'Identifier[name="ipcRenderer"]',
    ),

    'no-weakened-window': forbids(
      'Windows stay isolated, sandboxed and without Node.',
      `Property[key.name=${openFlags}]:not([value.value=false])`,
      `Property[key.name=${looseFlags}]:not([value.value=false])`,
      `Property[key.name=${guardFlags}]:not([value.value=true])`,
    ),

    'no-raw-html': forbids(
      'Markup is made by React, never from text.',
      'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]',
      'Property[key.name="dangerouslySetInnerHTML"]',
      'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
      'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    ),

    'one-door-to-the-host': forbids(
      'Only renderer/api speaks with the host.',
      'CallExpression[callee.name="fetch"]',
      'CallExpression[callee.property.name="sendBeacon"]',
      'MemberExpression[property.name="fetch"]',
      'NewExpression[callee.name=/^(WebSocket|XMLHttpRequest|EventSource|WebTransport|RTCPeerConnection)$/]',
    ),

    'words-live-in-text': forbids(
      'Words people read live in renderer/text, in every language.',
      'JSXText[value=/\\p{L}{2}/u]',
      'JSXExpressionContainer > Literal[value=/\\p{L}{2}/u]:matches(JSXElement > * > *, JSXFragment > * > *)',
      `JSXAttribute[name.name=${spokenAttributes}] > Literal[value=/\\p{L}{2}/u]`,
    ),

    'named-exports': forbids(
      'A file is named after its one main export, and exports it by that name.',
      'ExportDefaultDeclaration',
      'ExportSpecifier[exported.name="default"]',
    ),
  },
};

import { Extension, mergeAttributes, Node, type AnyExtension } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import type { SectionId } from '../../../../shared/domain/plan/plan.ts';

/** Something in Beredt, named in the words of the plan: one piece, that is pointed out and taken away whole. */
const Reference = Node.create({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ target: { default: '' }, id: { default: '' }, label: { default: '' } }),
  renderHTML: ({ node, HTMLAttributes: _ }) => [
    'span',
    { 'data-target': String(node.attrs['target']), 'data-id': String(node.attrs['id']) },
    String(node.attrs['label']),
  ],
  renderText: ({ node }) => String(node.attrs['label']),
});

/** Each heading of the first level is a section, with an id of its own that it keeps through every version. */
function sections(newId: () => SectionId) {
  return Extension.create({
    name: 'sections',
    addGlobalAttributes: () => [
      {
        types: ['heading'],
        attributes: {
          section: { default: null, keepOnSplit: false, renderHTML: ({ section }) => (section === null ? {} : { 'data-section': String(section) }) },
          part: { default: null, keepOnSplit: false, rendered: false },
        },
      },
    ],
    addProseMirrorPlugins: () => [
      new Plugin({
        appendTransaction: (transactions, _, state) => {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          const change = state.tr;
          const seen = new Set<unknown>();
          state.doc.forEach((node, at) => {
            if (node.type.name !== 'heading' || node.attrs['level'] !== 1) return;
            const section: unknown = node.attrs['section'];
            if (section === null || seen.has(section)) change.setNodeAttribute(at, 'section', newId());
            else seen.add(section);
          });
          return change.docChanged ? change.setMeta('addToHistory', false) : null;
        },
      }),
    ],
  });
}

/** Bare: widths in a style attribute are what the content security policy forbids. */
const PlainTable = Table.extend({
  renderHTML: ({ HTMLAttributes: { style: _, ...rest } }) => ['table', mergeAttributes(rest), ['tbody', 0]],
});

/** What a plan may hold, and nothing else: what cannot be kept cannot be written. */
export function planExtensions(newId: () => SectionId): AnyExtension[] {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2, 3] },
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      strike: false,
      underline: false,
      dropcursor: false,
      gapcursor: false,
    }),
    PlainTable.configure({ resizable: false }),
    TableRow,
    TableHeader,
    TableCell,
    Reference,
    sections(newId),
  ];
}

import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { crisisParts, type PlanKind } from '../../../../shared/domain/plan/plan.ts';
import { ChoiceField } from '../../../ui/Field.tsx';
import { QuietButton } from '../../../ui/Button.tsx';
import styles from './PlanEditor.module.css';

interface EditorToolbarProps {
  readonly editor: Editor;
  readonly kind: PlanKind;
  readonly onPoint: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

interface Tool {
  readonly id: 'section' | 'heading' | 'bullets' | 'numbers' | 'table' | 'bold' | 'italic' | 'point' | 'addRow' | 'addColumn' | 'deleteRow' | 'deleteColumn' | 'deleteTable';
  readonly isOn?: boolean;
  readonly use: () => void;
}

/** One stop for Tab, arrows between the tools. The words are the tools: nobody has to guess a sign. */
export function EditorToolbar({ editor, kind, onPoint, ref }: EditorToolbarProps) {
  const { t } = useTranslation('plan');
  const [at, setAt] = useState(0);
  const now = useEditorState({
    editor,
    selector: ({ editor: here }) => ({
      section: here.isActive('heading', { level: 1 }),
      heading: here.isActive('heading', { level: 2 }),
      bullets: here.isActive('bulletList'),
      numbers: here.isActive('orderedList'),
      table: here.isActive('table'),
      bold: here.isActive('bold'),
      italic: here.isActive('italic'),
      part: partAt(here),
      missing: crisisParts.filter((part) => !partsOf(here).includes(part)),
    }),
  });
  const go = () => editor.chain().focus();
  const tools: readonly Tool[] = [
    { id: 'section', isOn: now.section, use: () => go().toggleHeading({ level: 1 }).run() },
    { id: 'heading', isOn: now.heading, use: () => go().toggleHeading({ level: 2 }).run() },
    { id: 'bullets', isOn: now.bullets, use: () => go().toggleBulletList().run() },
    { id: 'numbers', isOn: now.numbers, use: () => go().toggleOrderedList().run() },
    { id: 'bold', isOn: now.bold, use: () => go().toggleBold().run() },
    { id: 'italic', isOn: now.italic, use: () => go().toggleItalic().run() },
    { id: 'point', use: onPoint },
    ...(now.table
      ? ([
          { id: 'addRow', use: () => go().addRowAfter().run() },
          { id: 'addColumn', use: () => go().addColumnAfter().run() },
          { id: 'deleteRow', use: () => go().deleteRow().run() },
          { id: 'deleteColumn', use: () => go().deleteColumn().run() },
          { id: 'deleteTable', use: () => go().deleteTable().run() },
        ] as const)
      : ([{ id: 'table', use: () => go().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() }] as const)),
  ];
  const stop = Math.min(at, tools.length - 1);
  return (
    <div className={styles.bar}>
      <div
        ref={ref}
        role="toolbar"
        aria-label={t('editor.tools')}
        className={styles.tools}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
          if (by === 0) return;
          event.preventDefault();
          const next = (stop + by + tools.length) % tools.length;
          setAt(next);
          event.currentTarget.querySelectorAll('button')[next]?.focus();
        }}
      >
        {tools.map(({ id, isOn, use }, number) => (
          <QuietButton
            key={id}
            size="small"
            tabIndex={number === stop ? 0 : -1}
            {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
            className={isOn === true ? styles.on : undefined}
            onClick={use}
          >
            {t(`editor.tool.${id}`)}
          </QuietButton>
        ))}
      </div>
      {kind === 'crisis-management' && (
        <div className={styles.part}>
          <ChoiceField
            label={t('editor.part')}
            value={now.part ?? ''}
            choices={[{ value: '', label: t('editor.noPart') }, ...crisisParts.map((part) => ({ value: part, label: t(`part.${part}`) }))]}
            onChange={(part) => {
              setPart(editor, part === '' ? null : part);
            }}
          />
          {now.missing.length > 0 && (
            <QuietButton
              size="small"
              onClick={() => {
                const content = now.missing.flatMap((part) => [
                  { type: 'heading', attrs: { level: 1, part }, content: [{ type: 'text', text: t(`part.${part}`) }] },
                  { type: 'paragraph' },
                ]);
                editor.chain().insertContentAt(editor.state.doc.content.size, content).focus('end').run();
              }}
            >
              {t('editor.addParts', { count: now.missing.length })}
            </QuietButton>
          )}
        </div>
      )}
    </div>
  );
}

function partsOf(editor: Editor): readonly unknown[] {
  const parts: unknown[] = [];
  editor.state.doc.forEach((node) => parts.push(node.attrs['part']));
  return parts;
}

/** The heading of the section the caret stands in. */
function headingAt(editor: Editor): { readonly place: number; readonly part: string | null } | null {
  let heading: { readonly place: number; readonly part: string | null } | null = null;
  const { from } = editor.state.selection;
  editor.state.doc.forEach((node, place) => {
    if (place < from && node.type.name === 'heading' && node.attrs['level'] === 1) {
      const part: unknown = node.attrs['part'];
      heading = { place, part: typeof part === 'string' ? part : null };
    }
  });
  return heading;
}

function partAt(editor: Editor): string | null {
  return headingAt(editor)?.part ?? null;
}

function setPart(editor: Editor, part: string | null): void {
  const heading = headingAt(editor);
  if (heading !== null) editor.view.dispatch(editor.state.tr.setNodeAttribute(heading.place, 'part', part));
}

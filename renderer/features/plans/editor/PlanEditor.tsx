import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanKind, SectionId } from '../../../../shared/domain/plan/plan.ts';
import { makeId } from '../../../../shared/kernel/ids.ts';
import { EditorToolbar } from './EditorToolbar.tsx';
import { documentOf, nodesOf, sectionsOf, type WrittenSection } from './planDocument.ts';
import { planExtensions } from './planExtensions.ts';
import { readPasted } from './readPasted.ts';
import { ReferenceDialog } from './ReferenceDialog.tsx';
import styles from './PlanEditor.module.css';

/** What the page may ask of the editor. */
export interface PlanEditorHandle {
  /** Puts the caret in a section's heading, in sight. */
  goTo(section: string): void;
}

interface PlanEditorProps {
  /** What stands there when it opens; afterwards the editor holds the words. */
  readonly sections: readonly WrittenSection[];
  readonly kind: PlanKind;
  readonly label: string;
  readonly onChange: (sections: WrittenSection[]) => void;
  readonly ref: Ref<PlanEditorHandle>;
}

const newSectionId = (): SectionId => makeId<'section'>(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** The plan as one page to write on. What it cannot keep cannot be written; what is pasted is read by its meaning. */
export function PlanEditor({ sections, kind, label, onChange, ref }: PlanEditorProps) {
  const { t } = useTranslation('plan');
  const [isPointing, setPointing] = useState(false);
  const toolbar = useRef<HTMLDivElement>(null);
  const editor = useEditor({
    extensions: planExtensions(newSectionId),
    content: documentOf(sections),
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: styles.page ?? '', spellcheck: 'true' },
      handleDOMEvents: {
        paste: (_, event) => takeIn(event, event.clipboardData),
        // Something moved within the page is the editor's own affair.
        drop: (view, event) => view.dragging === null && takeIn(event, event.dataTransfer),
        keydown: (_, event) => {
          if (event.key === 'Escape') {
            toolbar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
            event.preventDefault();
          }
          // Tab goes on to the next field, as everywhere; in a table it goes to the next cell.
          return event.key === 'Escape' || (event.key === 'Tab' && !isInTable());
        },
      },
    },
    onUpdate: ({ editor: now }) => {
      onChange(sectionsOf(now.getJSON(), newSectionId));
    },
  });
  const isInTable = (): boolean => editor.isActive('table');
  const takeIn = (event: Event, data: DataTransfer | null): boolean => {
    event.preventDefault();
    if (data === null) return true;
    const nodes = nodesOf(readPasted(data));
    const [only] = nodes;
    // One line goes into the line one stands in.
    if (nodes.length === 1 && only?.type === 'paragraph') editor.commands.insertContent(only.content ?? []);
    else if (nodes.length > 0) editor.commands.insertContent(nodes);
    return true;
  };
  useImperativeHandle(ref, () => ({
    goTo: (section) => {
      const place = sectionPlace(editor, section);
      if (place !== null) editor.chain().setTextSelection(place + 1).scrollIntoView().focus().run();
    },
  }));
  return (
    <div className={styles.editor}>
      <EditorToolbar
        editor={editor}
        kind={kind}
        ref={toolbar}
        onPoint={() => {
          setPointing(true);
        }}
      />
      <EditorContent editor={editor} />
      <p className={styles.hint}>{t('editor.hint')}</p>
      {isPointing && (
        <ReferenceDialog
          onClose={() => {
            setPointing(false);
          }}
          onChoose={(reference) => {
            setPointing(false);
            editor.chain().insertContent({ type: 'reference', attrs: { ...reference } }).focus().run();
          }}
        />
      )}
    </div>
  );
}

/** Where a section's heading begins in the document; null when there is none of that id. */
function sectionPlace(editor: Editor, section: string): number | null {
  let place: number | null = null;
  editor.state.doc.forEach((node, at) => {
    if (node.attrs['section'] === section) place = at;
  });
  return place;
}

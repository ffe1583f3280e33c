import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/api.ts';
import type { CardId } from '../../../../shared/domain/card/card.ts';
import type { CardDraft } from '../../../../shared/domain/card/draft.ts';
import { firstFault, reviewCard } from '../../../../shared/domain/card/review.ts';
import { useFormDraft } from '../../../api/useFormDraft.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../../ui/Button.tsx';
import { useMinute } from '../../../ui/clock.ts';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { InlineProblem } from '../../../ui/InlineProblem.tsx';
import { SectionHead } from '../../../ui/SectionHead.tsx';
import { useFormats } from '../../../text/i18n.ts';
import { CardSheet } from '../sheet/CardSheet.tsx';
import { SheetPreview } from '../sheet/SheetPreview.tsx';
import { useRoleTitles } from '../useRoleTitles.ts';
import { HeadFields } from './HeadFields.tsx';
import { PointsEditor } from './PointsEditor.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { Remarks } from './Remarks.tsx';
import { useCardActions } from './useCardActions.ts';
import styles from './Editor.module.css';

type Known = QueryOutput<'card.one'>;

interface CardEditorProps {
  /** Null for a card that has not been saved. */
  readonly cardId: CardId | null;
  /** What is in force now. */
  readonly standing: Known['card'];
  readonly draft: Known['draft'];
  readonly initial: () => CardDraft;
  readonly isStartingPoint: boolean;
}

/** What is being written, and what it was written over: both come back after a crash. */
export interface CardForm {
  readonly card: CardDraft;
  readonly over: number | null;
  readonly basedOn: number | null;
}

/** Writing a card beside the sheet it becomes. Every keystroke is kept here; saving shares the draft with the others. */
export function CardEditor({ cardId, standing, draft, initial, isStartingPoint }: CardEditorProps) {
  const { t } = useTranslation('cardWriting');
  const formats = useFormats();
  const minute = useMinute();
  const [fresh] = useState(initial);
  const { form, change, clear, isRestored } = useFormDraft<CardForm>(`card.writing.${cardId ?? 'new'}`, {
    card: draft?.content ?? fresh,
    over: draft?.revision ?? null,
    basedOn: standing?.version ?? null,
  });
  const { card } = form;
  const [isPublishing, setPublishing] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const rolesInUse = useQueryOf('role.all', {}).value?.roles;
  const roles = useMemo(() => (rolesInUse ?? []).map(({ id, title }) => ({ id, title })), [rolesInUse]);
  const titles = useRoleTitles();
  const remarks = useMemo(() => reviewCard(card, new Set(roles.map(({ id }) => id))), [card, roles]);
  const actions = useCardActions({ cardId, form, standing, draft, clear });
  const write = (patch: Partial<CardDraft>): void => {
    change({ ...form, card: { ...card, ...patch } });
  };
  return (
    <div ref={root} className={styles.columns} data-pane="page">
      <div>
        <div className={styles.top}>
          <PrimaryButton
            disabled={firstFault(remarks) !== null}
            onClick={() => {
              setPublishing(true);
            }}
          >
            {standing === null ? t('publishNew') : t('publishVersion', { version: standing.version + 1 })}
          </PrimaryButton>
          <QuietButton onClick={() => void actions.save()}>{t('saveDraft')}</QuietButton>
          {draft !== null && <PlainButton onClick={() => void actions.discard()}>{t('discardDraft')}</PlainButton>}
          <span className={styles.state}>
            {draft !== null &&
              (draft.by.name === null
                ? t('saved', { when: formats.dateTimeShort(draft.savedAt, minute) })
                : t('savedBy', { when: formats.dateTimeShort(draft.savedAt, minute), who: draft.by.name }))}
          </span>
        </div>
        <DraftNote isRestored={isRestored} onDiscard={clear} />
        {actions.problem !== null && <InlineProblem problem={actions.problem} />}
        {isStartingPoint && <p className={styles.lead}>{t('startingPointLead')}</p>}
        <HeadFields card={card} onChange={write} isNew={cardId === null} />
        <SectionHead level={3} fact={t('pointsHint')}>
          {t('points')}
        </SectionHead>
        <PointsEditor
          points={card.pausePoints}
          roles={roles}
          remarks={remarks}
          onChange={(pausePoints) => {
            write({ pausePoints });
          }}
        />
      </div>
      <div className={styles.beside}>
        <SheetPreview>
          <CardSheet card={card} roles={titles} mark={t('sheet.draft')} />
        </SheetPreview>
        <Remarks
          remarks={remarks}
          onGo={(step) => {
            root.current?.querySelectorAll<HTMLElement>('[data-step] textarea')[step - 1]?.focus();
          }}
        />
      </div>
      {isPublishing && (
        <PublishDialog
          card={card}
          standing={standing}
          problem={actions.problem}
          onPublish={actions.publish}
          onClose={() => {
            setPublishing(false);
          }}
        />
      )}
    </div>
  );
}

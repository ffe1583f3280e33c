import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftOf } from '../../../shared/domain/card/draft.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useFormats } from '../../text/i18n.ts';
import { HistorySection } from './HistorySection.tsx';
import { PracticeSection } from './PracticeSection.tsx';
import { RetireDialog } from './RetireDialog.tsx';
import { CardSheet } from './sheet/CardSheet.tsx';
import { useRoleTitles } from './useRoleTitles.ts';
import styles from './CardPage.module.css';

/** A card to read and to print as the sheet it is; beside it who tried it and how it came to be. */
export function CardPage() {
  const { t } = useTranslation('cardWriting');
  const states = useTranslation('card');
  const formats = useFormats();
  const { go } = useNavigation();
  const run = useRunCommand();
  const offerUndo = useUndo();
  const { rights } = useSeat();
  const cardId = asId<'card'>(useParam('cardId'));
  const { value, isLoading } = useQueryOf('card.one', { cardId });
  const roles = useRoleTitles();
  const reinstate = useCommand('card.reinstate');
  const retire = useCommand('card.retire');
  const [isRetiring, setRetiring] = useState(false);
  const card = value?.card ?? null;
  useScreen(card === null ? {} : { title: card.content.title });
  if (value === undefined || card === null) return <NotHere isLoading={isLoading} />;
  const { content } = card;
  const mayWrite = rights.includes('coordinator') || rights.includes('administrator');
  const mark = card.retired
    ? states.t('retired')
    : t('sheet.version', { version: card.version, date: formats.date(card.publishedAt) });
  return (
    <div className={styles.page} data-pane="page">
      <div className={styles.acts}>
        {!card.retired && (
          <PrimaryButton
            onClick={() => {
              go('card.try', { cardId });
            }}
          >
            {t('try')}
          </PrimaryButton>
        )}
        {mayWrite && !card.retired && (
          <QuietButton
            onClick={() => {
              go('card.edit', { cardId });
            }}
          >
            {value.draft === null ? t('edit') : t('continueDraft')}
          </QuietButton>
        )}
        <QuietButton keys="Ctrl+P" onClick={() => run('shell.print')}>
          {t('print')}
        </QuietButton>
        {mayWrite && !card.retired && (
          <PlainButton
            onClick={() => {
              setRetiring(true);
            }}
          >
            {t('retire')}
          </PlainButton>
        )}
        {mayWrite && card.retired && (
          <QuietButton
            onClick={() => {
              void reinstate.run({ cardId }).then(({ ok }) => {
                if (!ok) return;
                const { title } = content;
                offerUndo({
                  text: t('reinstated', { title }),
                  undo: () => retire.run({ cardId, reason: t('undoReason') }),
                });
              });
            }}
          >
            {t('reinstate')}
          </QuietButton>
        )}
      </div>
      {reinstate.state.kind === 'refused' && <InlineProblem problem={reinstate.state.refusal} />}
      <div className={styles.columns}>
        <div className={styles.paper}>
          <CardSheet card={draftOf(content)} roles={roles} mark={mark} isOutOfUse={card.retired} />
        </div>
        <aside className={styles.aside}>
          <PracticeSection cardId={cardId} practices={value.practices} />
          <HistorySection cardId={cardId} versions={value.versions} />
          <AboutObject kind="card" id={cardId} />
        </aside>
      </div>
      {isRetiring && (
        <RetireDialog
          cardId={cardId}
          title={content.title}
          onClose={() => {
            setRetiring(false);
          }}
        />
      )}
    </div>
  );
}

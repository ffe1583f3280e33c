import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../../shared/contract/errors.ts';
import { cardChanges } from '../../../../shared/domain/card/changes.ts';
import type { CardDraft } from '../../../../shared/domain/card/draft.ts';
import { draftAsCard } from '../../../../shared/domain/card/draft.ts';
import type { Refusal } from '../../../../shared/kernel/refusal.ts';
import { PrimaryButton, QuietButton } from '../../../ui/Button.tsx';
import { InlineProblem } from '../../../ui/InlineProblem.tsx';
import { Dialog } from '../../../ui/Panel.tsx';
import { ChangeList } from '../ChangeList.tsx';

interface PublishDialogProps {
  readonly card: CardDraft;
  readonly standing: QueryOutput<'card.one'>['card'];
  readonly problem: Refusal<RefusalCode> | null;
  readonly onPublish: () => Promise<void>;
  readonly onClose: () => void;
}

/** The last look: what is different from the version that holds now. */
export function PublishDialog({ card, standing, problem, onPublish, onClose }: PublishDialogProps) {
  const { t } = useTranslation('cardWriting');
  return (
    <Dialog
      isOpen
      title={standing === null ? t('publishNew') : t('publishVersion', { version: standing.version + 1 })}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={() => void onPublish()}>{t('publish')}</PrimaryButton>
        </>
      }
    >
      <p>{standing === null ? t('publishLeadNew') : t('publishLead')}</p>
      {standing !== null && (
        <>
          <h3>{t('changedSince', { version: standing.version })}</h3>
          <ChangeList changes={cardChanges(standing.content, draftAsCard(card))} />
        </>
      )}
      {problem !== null && <InlineProblem problem={problem} />}
    </Dialog>
  );
}

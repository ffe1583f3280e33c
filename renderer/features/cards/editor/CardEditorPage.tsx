import { useTranslation } from 'react-i18next';
import { draftOf } from '../../../../shared/domain/card/draft.ts';
import { asId } from '../../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { useParam } from '../../../ui/Navigation.tsx';
import { NotHere } from '../../../ui/NotHere.tsx';
import { useScreen } from '../../../ui/screen.tsx';
import { CardEditor } from './CardEditor.tsx';
import { emptyCard } from './cardForm.ts';

/** A card nobody has written yet. */
export function NewCardPage() {
  const { t } = useTranslation('cardWriting');
  useScreen({ title: t('newPage') });
  return <CardEditor cardId={null} standing={null} draft={null} initial={emptyCard} isStartingPoint={false} />;
}

/** A card that is being changed: its draft where there is one, else the version in force. */
export function CardEditorPage() {
  const { t } = useTranslation('cardWriting');
  const cardId = asId<'card'>(useParam('cardId'));
  const { value, isLoading } = useQueryOf('card.one', { cardId });
  const standing = value?.card ?? null;
  const draft = value?.draft ?? null;
  useScreen({ title: draft?.content.title ?? standing?.content.title ?? t('editPage') });
  const content = draft?.content ?? (standing === null ? null : draftOf(standing.content));
  if (value === undefined || content === null || standing?.retired === true) return <NotHere isLoading={isLoading} />;
  return (
    <CardEditor
      key={cardId}
      cardId={cardId}
      standing={standing}
      draft={draft}
      initial={() => content}
      isStartingPoint={value.isStartingPoint && standing === null}
    />
  );
}

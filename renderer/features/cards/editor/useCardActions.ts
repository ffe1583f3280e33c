import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../../shared/contract/errors.ts';
import type { CardId } from '../../../../shared/domain/card/card.ts';
import { draftOf } from '../../../../shared/domain/card/draft.ts';
import type { Refusal } from '../../../../shared/kernel/refusal.ts';
import { useCommand } from '../../../api/useCommand.ts';
import { useNavigation } from '../../../ui/Navigation.tsx';
import { useUndo } from '../../../ui/Undo.tsx';
import type { CardForm } from './CardEditor.tsx';
import { toInput } from './cardForm.ts';

interface Writing {
  readonly cardId: CardId | null;
  readonly form: CardForm;
  readonly standing: QueryOutput<'card.one'>['card'];
  readonly draft: QueryOutput<'card.one'>['draft'];
  readonly clear: () => void;
}

/** What can be done with what is being written. What was typed is let go only when the host has it. */
export function useCardActions({ cardId, form, standing, draft, clear }: Writing) {
  const { t } = useTranslation('cardWriting');
  const offerUndo = useUndo();
  const { go } = useNavigation();
  const keep = useCommand('card.draft');
  const discardDraft = useCommand('card.discardDraft');
  const publish = useCommand('card.publish');
  const retire = useCommand('card.retire');
  const [problem, setProblem] = useState<Refusal<RefusalCode> | null>(null);
  const own = cardId === null ? {} : { cardId };
  return {
    problem,
    save: async (): Promise<void> => {
      const over = form.over === null ? {} : { over: form.over };
      const answer = await keep.run({ ...own, ...over, ...toInput(form.card) });
      setProblem(answer.ok ? null : answer.refusal);
      if (!answer.ok) return;
      const saved = answer.value.cardId;
      clear();
      offerUndo({
        text: t('draftSaved'),
        undo: () =>
          draft === null
            ? discardDraft.run({ cardId: saved })
            : keep.run({ cardId: saved, over: answer.value.revision, ...toInput(draft.content) }),
      });
      if (cardId === null) go('card.edit', { cardId: saved });
    },
    discard: async (): Promise<void> => {
      if (cardId === null || draft === null) return;
      const answer = await discardDraft.run({ cardId });
      setProblem(answer.ok ? null : answer.refusal);
      if (!answer.ok) return;
      clear();
      offerUndo({ text: t('draftDiscarded'), undo: () => keep.run({ cardId, ...toInput(draft.content) }) });
      if (standing === null) go('cards', {});
      else go('card', { cardId });
    },
    publish: async (): Promise<void> => {
      const basedOn = form.basedOn === null ? {} : { basedOn: form.basedOn };
      const answer = await publish.run({ ...own, ...basedOn, ...toInput(form.card) });
      setProblem(answer.ok ? null : answer.refusal);
      if (!answer.ok) return;
      const { cardId: published, version } = answer.value;
      clear();
      offerUndo({
        text: t('published', { title: form.card.title, version }),
        // What was published stays readable: the way back is the card before as a version of its own, or out of use.
        undo: () =>
          standing === null
            ? retire.run({ cardId: published, reason: t('undoReason') })
            : publish.run({ cardId: published, ...toInput(draftOf(standing.content)) }),
      });
      go('card', { cardId: published });
    },
  };
}

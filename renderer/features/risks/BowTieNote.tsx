import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { LongTextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { RiskView } from './riskView.ts';
import styles from './BowTie.module.css';

/** A bow-tie is linear and the world is not: what feeds on what is said in words beside it. */
export function BowTieNote({ event }: { readonly event: RiskView }) {
  const { t } = useTranslation('bowTie');
  const offerUndo = useUndo();
  const save = useCommand('risk.changeEvent');
  const { id: eventId, interactions: was } = event;
  const { form, change, clear } = useFormDraft(`bowTie.note.${eventId}`, { interactions: was });
  const { interactions } = form;
  const keep = async (): Promise<void> => {
    const answer = await save.run({ eventId, fields: { interactions } });
    if (!answer.ok) return;
    clear();
    offerUndo({ text: t('interactionsSaved'), undo: () => save.run({ eventId, fields: { interactions: was } }) });
  };
  return (
    <div className={styles.note}>
      <Form onSubmit={() => void keep()} label={t('interactions')}>
        <LongTextField
          label={t('interactions')}
          hint={t('interactionsHint')}
          value={interactions}
          onChange={(next) => { change({ interactions: next }); }}
          rows={2}
          maxLength={5000}
          isDisabled={event.retired}
        />
        {save.state.kind === 'refused' && <InlineProblem problem={save.state.refusal} />}
        {interactions !== was && (
          <FormButtons>
            <QuietButton type="submit">{t('interactionsSave')}</QuietButton>
          </FormButtons>
        )}
      </Form>
    </div>
  );
}

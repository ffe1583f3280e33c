import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { LongTextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SidePanel } from '../../ui/Panel.tsx';
import { useUndo } from '../../ui/Undo.tsx';

type Incident = NonNullable<QueryOutput<'incident.one'>['incident']>;

/** Closing an incident, or opening a closed one again: nothing is asked but why, and it can be undone. */
export function ClosePanel({ incident, onClose }: { readonly incident: Incident; readonly onClose: () => void }) {
  const { t } = useTranslation('incident');
  const offerUndo = useUndo();
  const isOpen = incident.closedAt === null;
  const reason = useDraft(`incident.${isOpen ? 'close' : 'reopen'}.${incident.id}`);
  const close = useCommand('incident.close');
  const reopen = useCommand('incident.reopen');
  const { run, state } = isOpen ? close : reopen;
  const save = (): void => {
    void run({ incidentId: incident.id, reason: reason.text }).then((answer) => {
      if (!answer.ok) return;
      reason.clear();
      onClose();
      if (isOpen) {
        offerUndo({
          text: t('closed', { title: incident.title ?? t(`type.${incident.type}`) }),
          undo: () => reopen.run({ incidentId: incident.id, reason: t('reopenUndo') }),
        });
      }
    });
  };
  return (
    <SidePanel
      isOpen
      title={isOpen ? t('close') : t('reopen')}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={save}>{isOpen ? t('close') : t('reopen')}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={save}>
        <LongTextField
          label={isOpen ? t('closeReason') : t('reopenReason')}
          hint={t('closeSafe')}
          value={reason.text}
          onChange={(text) => {
            reason.write(text);
          }}
          autoFocus
        />
        {state.kind === 'refused' && <InlineProblem problem={state.refusal} />}
      </Form>
    </SidePanel>
  );
}

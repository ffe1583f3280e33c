import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandState } from '../../api/useCommand.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';

interface PlanFormDialogProps {
  readonly title: string;
  /** The word on the one button that does it. */
  readonly act: string;
  readonly state: CommandState;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form about a plan: cancel, do it, or read why it was refused. */
export function PlanFormDialog({ title, act, state, onSave, onClose, children }: PlanFormDialogProps) {
  const { t } = useTranslation('plan');
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={onSave}>{act}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={onSave}>
        {children}
        {state.kind === 'refused' && <InlineProblem problem={state.refusal} />}
      </Form>
    </Dialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../shared/kernel/time.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import type { HandlingStepView } from './pictureView.ts';

interface EnterStepDialogProps {
  readonly step: HandlingStepView;
  readonly onEnter: (step: HandlingStepView, enteredAt: Instant | null) => void;
  readonly onClose: () => void;
}

/** A step that was entered before anybody had time to write it down: it was detected long before the app was opened. */
export function EnterStepDialog({ step, onEnter, onClose }: EnterStepDialogProps) {
  const { t } = useTranslation('handling');
  const [at, setAt] = useState<Instant | null>(null);
  const save = (): void => {
    onEnter(step, at);
    onClose();
  };
  return (
    <FormDialog
      title={`${t('enter')}: ${t(`step.${step.step}`)}`}
      save={t('save')}
      onSave={save}
      onClose={onClose}
    >
      <MomentField label={t('at')} value={at} onChange={setAt} />
    </FormDialog>
  );
}

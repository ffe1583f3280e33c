import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PrimaryButton, QuietButton } from './Button.tsx';
import styles from './FormDialog.module.css';
import { Form } from './Form.tsx';
import { InlineProblem, type Problem } from './InlineProblem.tsx';
import { Dialog, SidePanel } from './Panel.tsx';

interface FormPanelProps {
  readonly title: string;
  /** The words of the button that saves. */
  readonly save: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** What Cancel does when it is more than closing, e.g. throwing the draft away too. */
  readonly onCancel?: () => void;
  /** Other words for Cancel, e.g. Later. */
  readonly cancel?: string;
  /** Where the command stands; its refusal is shown under the fields. */
  readonly state?: { readonly kind: 'idle' | 'waiting' | 'saved' } | { readonly kind: 'refused'; readonly refusal: Problem };
  /** What went wrong, when it is not the state of one command. */
  readonly problem?: Problem | null;
  /** What must still be chosen, in a sentence: said by a press on save, which then sends nothing. */
  readonly missing?: string | undefined;
  /** The fields. */
  readonly children: ReactNode;
  /** An act or a word of its own at the other end of the buttons. */
  readonly left?: ReactNode;
  /** What stands beside the form, where there is room for two columns. */
  readonly beside?: ReactNode;
  /** What stands under the form and is no part of it. */
  readonly below?: ReactNode;
}

/** A question in the middle: fields, Cancel and one button that saves; Enter saves too. `isWide` for `beside`. */
export function FormDialog(props: FormPanelProps & { readonly isWide?: boolean }) {
  const { title, onClose, isWide = false } = props;
  const formId = useId();
  return (
    <Dialog isOpen isWide={isWide} title={title} onClose={onClose} actions={<Acts {...props} formId={formId} />}>
      <Body {...props} formId={formId} />
    </Dialog>
  );
}

/** The same beside what one was doing, for what takes longer to fill in. */
export function FormPanel(props: FormPanelProps) {
  const { title, onClose } = props;
  const formId = useId();
  return (
    <SidePanel isOpen title={title} onClose={onClose} actions={<Acts {...props} formId={formId} />}>
      <Body {...props} formId={formId} />
    </SidePanel>
  );
}

function Acts({ left, cancel, onCancel, onClose, save, formId }: FormPanelProps & { readonly formId: string }) {
  const { t } = useTranslation('ui');
  return (
    <>
      {Boolean(left) && <div className={styles.left}>{left}</div>}
      <QuietButton onClick={onCancel ?? onClose}>{cancel ?? t('cancel')}</QuietButton>
      <PrimaryButton type="submit" form={formId}>
        {save}
      </PrimaryButton>
    </>
  );
}

function Body({ state, problem, missing, children, onSave, beside, below, formId }: FormPanelProps & { readonly formId: string }) {
  const wrong = problem ?? (state?.kind === 'refused' ? state.refusal : null);
  const form = (
    <Form id={formId} onSubmit={onSave} missing={missing}>
      {children}
      {wrong !== null && <InlineProblem problem={wrong} />}
    </Form>
  );
  return (
    <>
      {beside === undefined ? (
        form
      ) : (
        <div className={styles.beside}>
          {form}
          {beside}
        </div>
      )}
      {below}
    </>
  );
}

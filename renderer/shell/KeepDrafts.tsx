import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PrimaryButton, QuietButton } from '../ui/Button.tsx';
import { InlineProblem } from '../ui/InlineProblem.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import styles from './KeepDrafts.module.css';

interface KeepDraftsProps {
  readonly children: ReactNode;
  readonly goHome: () => void;
  /** A change of this opens the page anew: going elsewhere is a way out. */
  readonly place: string;
}

interface KeepDraftsState {
  readonly faultId: string | null;
  readonly place: string;
}

/**
 * Catches a page that breaks: what was typed lies in the browser’s store already, the frame and its keys stay, and the
 * person is told what is safe.
 */
export class KeepDrafts extends Component<KeepDraftsProps, KeepDraftsState> {
  override state: KeepDraftsState = { faultId: null, place: this.props.place };

  static getDerivedStateFromError(): Partial<KeepDraftsState> {
    return { faultId: crypto.randomUUID().slice(0, 8) };
  }

  static getDerivedStateFromProps(props: KeepDraftsProps, state: KeepDraftsState): Partial<KeepDraftsState> | null {
    return props.place === state.place ? null : { faultId: null, place: props.place };
  }

  override componentDidCatch(error: unknown): void {
    // To whoever listens to the window's errors, with the number the person was told.
    reportError(new Error(`fault ${this.state.faultId ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    if (this.state.faultId === null) return this.props.children;
    return (
      <Failure
        id={this.state.faultId}
        onReopen={() => {
          this.setState({ faultId: null });
        }}
        onHome={this.props.goHome}
      />
    );
  }
}

interface FailureProps {
  readonly id: string;
  readonly onReopen: () => void;
  readonly onHome: () => void;
}

function Failure({ id, onReopen, onHome }: FailureProps) {
  const { t } = useTranslation('shell');
  return (
    <div className={styles.failure}>
      <SectionHead>{t('failure.title')}</SectionHead>
      <InlineProblem
        problem={{ happened: t('failure.happened'), safe: t('failure.safe'), todo: t('failure.todo', { id }) }}
      >
        <PrimaryButton onClick={onReopen}>{t('failure.reopen')}</PrimaryButton>
        <QuietButton onClick={onHome}>{t('failure.home')}</QuietButton>
      </InlineProblem>
    </div>
  );
}

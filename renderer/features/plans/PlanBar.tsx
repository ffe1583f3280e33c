import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { VersionState } from '../../../shared/domain/plan/planState.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink, useNavigation } from '../../ui/Navigation.tsx';
import { ReadButton } from './ReadButton.tsx';
import { usePlanActions } from './usePlanActions.ts';
import { usePlanSentence } from './usePlanSentence.ts';
import styles from './Plans.module.css';

export type PlanView = QueryOutput<'plan.all'>['plans'][number];

/** What may be open over the plan. */
export type PlanDialog =
  | { readonly kind: 'approve' | 'hearing' | 'comment' | 'readers' | 'retire' | 'print' }
  | { readonly kind: 'settle'; readonly commentId: Id<'planComment'>; readonly text: string }
  | { readonly kind: 'signed'; readonly person: Id<'contact'>; readonly name: string };

interface PlanBarProps {
  readonly plan: PlanView;
  readonly shown: number;
  readonly state: VersionState;
  readonly onOpen: (dialog: PlanDialog) => void;
}

/** How the plan stands, and what is most likely wanted next. */
export function PlanBar({ plan, shown, state, onOpen }: PlanBarProps) {
  const { t } = useTranslation('plan');
  const { go } = useNavigation();
  const sentence = usePlanSentence();
  const { rights, person } = useSeat();
  const mayKeep = rights.some((right) => right === 'coordinator' || right === 'administrator');
  const actions = usePlanActions(plan);
  const isDraft = state === 'draft' || state === 'hearing';
  const open = (kind: 'approve' | 'hearing' | 'comment' | 'readers' | 'retire' | 'print') => () => {
    onOpen({ kind });
  };
  return (
    <div className={styles.bar}>
      <p className={styles.lead}>
        {plan.approved !== null && plan.approved !== shown && `${t('version', { version: plan.approved })}: `}
        {sentence(plan)}
        {plan.version !== shown && (
          <>
            {' '}
            <PageLink page="plan.version" params={{ planId: plan.id, planVersion: String(plan.version) }}>
              {t('toNewest', { version: plan.version })}
            </PageLink>
          </>
        )}
        {actions.problem !== null && <InlineProblem problem={actions.problem} />}
      </p>
      <div className={styles.acts}>
        {mayKeep && !plan.retired && (
          <QuietButton
            onClick={() => {
              go('plan.write', { planId: plan.id });
            }}
          >
            {t('act.write')}
          </QuietButton>
        )}
        <QuietButton onClick={open('print')}>{t('act.print')}</QuietButton>
        {mayKeep && state === 'draft' && !plan.retired && plan.hearing === null && <QuietButton onClick={open('hearing')}>{t('act.hearing')}</QuietButton>}
        {mayKeep && plan.hearing !== null && <QuietButton onClick={actions.closeHearing}>{t('act.closeHearing')}</QuietButton>}
        {mayKeep && plan.retired && <QuietButton onClick={actions.reinstate}>{t('act.reinstate')}</QuietButton>}
        {mayKeep && !plan.retired && <QuietButton onClick={open('retire')}>{t('act.retire')}</QuietButton>}
        {state === 'in-force' && person !== null && <ReadButton plan={plan} version={shown} person={person} />}
        {mayKeep && isDraft && !plan.retired && <PrimaryButton onClick={open('approve')}>{t('act.approve')}</PrimaryButton>}
      </div>
    </div>
  );
}

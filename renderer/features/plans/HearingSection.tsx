import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import type { PlanDialog, PlanView } from './PlanBar.tsx';
import { usePlanActions } from './usePlanActions.ts';
import styles from './Plans.module.css';

interface HearingSectionProps {
  readonly plan: PlanView;
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
  /** Who sits here. */
  readonly person: string | null;
  readonly onOpen: (dialog: PlanDialog) => void;
}

/** What came in on hearing, and what was done about each: nobody writes into a void. */
export function HearingSection({ plan, sections, person, onOpen }: HearingSectionProps) {
  const { t } = useTranslation('plan');
  const { value } = useQueryOf('plan.comments', { planId: plan.id });
  const actions = usePlanActions(plan);
  const comments = value?.comments ?? [];
  if (comments.length === 0 && plan.hearing === null) return null;
  return (
    <section className={styles.part} aria-label={t('hearing.title')}>
      <SectionHead fact={t('hearing.count', { count: comments.length })}>{t('hearing.title')}</SectionHead>
      {plan.hearing !== null && (
        <QuietButton
          size="small"
          onClick={() => {
            onOpen({ kind: 'comment' });
          }}
        >
          {t('hearing.give')}
        </QuietButton>
      )}
      {actions.problem !== null && <InlineProblem problem={actions.problem} />}
      <ul className={styles.plainList}>
        {[...comments].reverse().map((comment) => (
          <li key={comment.id}>
            <CommentLine
              comment={comment}
              heading={sections.find(({ id }) => id === comment.sectionId)?.heading ?? null}
              isMine={comment.by.id === person}
              onSettle={() => {
                onOpen({ kind: 'settle', commentId: comment.id, text: comment.text });
              }}
              onReopen={() => {
                actions.reopenComment(comment.id);
              }}
              onWithdraw={() => {
                actions.withdrawComment(comment.id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CommentLineProps {
  readonly comment: QueryOutput<'plan.comments'>['comments'][number];
  readonly heading: string | null;
  readonly isMine: boolean;
  readonly onSettle: () => void;
  readonly onReopen: () => void;
  readonly onWithdraw: () => void;
}

function CommentLine({ comment, heading, isMine, onSettle, onReopen, onWithdraw }: CommentLineProps) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const { rights } = useSeat();
  const mayKeep = rights.some((right) => right === 'coordinator' || right === 'administrator');
  const { settled } = comment;
  const who = comment.from ?? comment.by.name ?? t('hearing.somebody');
  return (
    <article className={styles.comment} aria-label={who}>
      <p>
        <strong>{who}</strong>
        {heading !== null && `, ${t('hearing.on', { heading })}`}
      </p>
      <p className={styles.commentText}>{comment.text}</p>
      {settled !== null && (
        <p className={styles.answer}>
          <strong>{t(`outcome.${settled.outcome}`)}:</strong> {settled.done}
        </p>
      )}
      <p className={styles.under}>
        {t('hearing.at', { date: formats.date(comment.at), version: comment.version })}{' '}
        {settled === null && mayKeep && (
          <PlainButton size="small" onClick={onSettle}>
            {t('hearing.settle')}
          </PlainButton>
        )}{' '}
        {settled !== null && mayKeep && (
          <PlainButton size="small" onClick={onReopen}>
            {t('hearing.reopen')}
          </PlainButton>
        )}{' '}
        {settled === null && isMine && (
          <PlainButton size="small" onClick={onWithdraw}>
            {t('hearing.withdraw')}
          </PlainButton>
        )}
      </p>
    </article>
  );
}

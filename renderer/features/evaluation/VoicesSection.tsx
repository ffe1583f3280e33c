import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { perspectives, type Perspective } from '../../../shared/domain/evaluation/evaluation.ts';
import { useCommand } from '../../api/useCommand.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { EvaluationView } from './evaluationView.ts';
import { InviteDialog } from './InviteDialog.tsx';
import { JustifyDialog } from './JustifyDialog.tsx';
import styles from './Evaluation.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'pad', width: 'rest' }],
  right: [
    { name: 'who', width: 'rest', kind: 'words' },
    { name: 'state', width: 208, kind: 'meta' },
  ],
};

interface VoicesSectionProps {
  readonly evaluation: EvaluationView;
  readonly canWrite: boolean;
}

/** Perspectives that nobody has spoken from. «Andre» is not missed. */
function missingIn(evaluation: EvaluationView): readonly Perspective[] {
  const heard = new Set(evaluation.questions.flatMap(({ contributions }) => contributions.map((one) => one.perspective)));
  return perspectives.filter((one) => one !== 'other' && !heard.has(one));
}

/** Who was asked, what for, and how it stands; and plainly, whose voices are missing. */
export function VoicesSection({ evaluation, canWrite }: VoicesSectionProps) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const [open, setOpen] = useState<'invite' | 'justify' | null>(null);
  const missing = missingIn(evaluation);
  const { contributors, contributorsNeeded: needed, singleContributorReason: reason } = evaluation;
  const tooFew = contributors < needed;
  const close = (): void => {
    setOpen(null);
  };
  return (
    <section aria-labelledby="evaluation-voices" className={styles.section}>
      <SectionHead onRule id="evaluation-voices" fact={t('voices.count', { count: contributors, needed })}>
        {t('voices.head')}
      </SectionHead>
      {(tooFew || missing.length > 0) && (
        <div className={styles.banner} role="note">
          {tooFew && reason === null && (
            <p>
              <Tag level="warning" /> {t('voices.tooFew', { needed })}{' '}
              {canWrite && (
                <PlainButton
                  onClick={() => {
                    setOpen('justify');
                  }}
                >
                  {t('voices.justify')}
                </PlainButton>
              )}
            </p>
          )}
          {tooFew && reason !== null && <p>{t('voices.justified', { reason })}</p>}
          {missing.length > 0 && (
            <p>
              {t('voices.missing', {
                perspectives: missing.map((one) => words(`perspective.${one}`).toLocaleLowerCase('nb')).join(', '),
              })}{' '}
              <span className={styles.quiet}>{t('voices.missingLead')}</span>
            </p>
          )}
        </div>
      )}
      {evaluation.invitations.length === 0 ? (
        <p className={styles.quietBody}>{t('voices.empty')}</p>
      ) : (
        <Ledger kind="list" columns={columns} label={t('voices.head')}>
          {evaluation.invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} canWrite={canWrite} />
          ))}
        </Ledger>
      )}
      {canWrite && (
        <div className={styles.under}>
          <QuietButton
            onClick={() => {
              setOpen('invite');
            }}
          >
            {t('voices.invite')}
          </QuietButton>
        </div>
      )}
      {open === 'invite' && <InviteDialog evaluationId={evaluation.id} onClose={close} />}
      {open === 'justify' && <JustifyDialog evaluationId={evaluation.id} onClose={close} />}
    </section>
  );
}

interface InvitationRowProps {
  readonly invitation: EvaluationView['invitations'][number];
  readonly canWrite: boolean;
}

function InvitationRow({ invitation, canWrite }: InvitationRowProps) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const offerUndo = useUndo();
  const decline = useCommand('evaluation.decline');
  const renew = useCommand('evaluation.renewInvitation');
  const withdraw = useCommand('evaluation.withdrawInvitation');
  const { id: invitationId, who, perspective, state, purpose, declinedBecause } = invitation;
  const name = { who: who.label };
  return (
    <LedgerRow isTall {...(state === 'contributed' ? { mark: <RuleMark kind="done" /> } : {})}>
      <LedgerCell column="who">
        <span className={styles.strong}>{who.label}</span>{' '}
        <span className={styles.quiet}>{words(`perspective.${perspective}`)}</span>
        <span className={styles.detail}>{purpose}</span>
      </LedgerCell>
      <LedgerCell column="state">
        {words(`state.${state}`)}
        {declinedBecause !== null && <span className={styles.detail}>{declinedBecause}</span>}
        {canWrite && state === 'invited' && (
          <span className={styles.voiceActs}>
            <PlainButton
              aria-label={`${t('voices.decline')}: ${who.label}`}
              onClick={() => {
                void decline.run({ invitationId }).then((answer) => {
                  if (answer.ok) offerUndo({ text: t('voices.declined', name), undo: () => renew.run({ invitationId }) });
                });
              }}
            >
              {t('voices.decline')}
            </PlainButton>
            <PlainButton
              aria-label={`${t('voices.takeBack')}: ${who.label}`}
              onClick={() => {
                void withdraw.run({ invitationId });
              }}
            >
              {t('voices.takeBack')}
            </PlainButton>
          </span>
        )}
        {canWrite && state === 'declined' && (
          <span className={styles.voiceActs}>
            <PlainButton
              aria-label={`${t('voices.again')}: ${who.label}`}
              onClick={() => {
                void renew.run({ invitationId });
              }}
            >
              {t('voices.again')}
            </PlainButton>
          </span>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}

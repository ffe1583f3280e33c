import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import type { CallOutView } from './useCalling.ts';
import { useSlotName } from './useSlotName.ts';
import styles from './Alerting.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'place', width: 80, kind: 'number', end: true }],
  right: [
    { name: 'name', width: 'rest', kind: 'words' },
    { name: 'reach', width: 240, kind: 'meta', end: true },
  ],
};

type Member = NonNullable<QueryOutput<'alertList.forIncident'>['list']>['members'][number];

function numberOf({ person }: Member): string | null {
  return person?.mobile ?? person?.phone ?? null;
}

interface StartCallingProps {
  readonly incidentId: Id<'incident'>;
  readonly callOuts: readonly CallOutView[];
}

/** The one valid list for this incident. Enter starts calling over it. */
export function StartCalling({ incidentId, callOuts }: StartCallingProps) {
  const { t } = useTranslation('alerting');
  const formats = useFormats();
  const slotName = useSlotName();
  const start = useCommand('callOut.start');
  const { value, isLoading } = useQueryOf('alertList.forIncident', { incidentId });
  const list = value?.list ?? null;
  if (isLoading) return null;
  if (list === null) {
    if (callOuts.length > 0) return null;
    return <EmptyState action={<PageLink page="alertLists">{t('call.toLists')}</PageLink>}>{t('call.none')}</EmptyState>;
  }
  const begin = (): void => {
    void start.run({ incidentId, listId: list.id });
  };
  const problem = start.state.kind === 'refused' && (
    <div className={styles.words}>
      <InlineProblem problem={start.state.refusal} />
    </div>
  );
  const latest = callOuts.find(({ listId }) => listId === list.id);
  if (latest !== undefined) {
    // Calling again over the same list is for another message; while it runs there is nothing to start.
    if (latest.progress.notCalled > 0) return null;
    return (
      <>
        <div className={styles.door}>
          <QuietButton onClick={begin}>{t('call.again', { title: list.title })}</QuietButton>
        </div>
        {problem}
      </>
    );
  }
  return (
    <section aria-label={t('call.lead')}>
      <div className={styles.door}>
        <p className={styles.lead}>{t('call.lead')}</p>
        <h2 className={styles.listTitle}>{list.title}</h2>
        <p className={styles.second}>
          {slotName(list)}, {t('members', { count: list.members.length })}
        </p>
        <PrimaryButton autoFocus={callOuts.length === 0} onClick={begin}>
          {t('call.start')}
        </PrimaryButton>
      </div>
      {problem}
      <Ledger kind="list" columns={columns} label={list.title}>
        {list.members.map((member, at) => (
          <LedgerRow key={member.contactId ?? member.roleId}>
            <LedgerCell column="place">{at + 1}</LedgerCell>
            <LedgerCell column="name">
              {member.person?.name ?? <strong>{t('call.nobody')}</strong>}
              {member.roleTitle !== null && <span className={styles.second}>{member.roleTitle}</span>}
            </LedgerCell>
            <LedgerCell column="reach">
              {formats.phone(numberOf(member) ?? t('call.noNumber'))}
            </LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
    </section>
  );
}

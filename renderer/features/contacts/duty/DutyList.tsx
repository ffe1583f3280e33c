import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/api.ts';
import type { Instant } from '../../../../shared/kernel/time.ts';
import { useCommand } from '../../../api/useCommand.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { PlainButton } from '../../../ui/Button.tsx';
import { useMinute } from '../../../ui/clock.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../../ui/ledgerTracks.ts';
import { RowButton } from '../../../ui/RowButton.tsx';
import { SectionHead } from '../../../ui/SectionHead.tsx';
import { useUndo } from '../../../ui/Undo.tsx';
import { useRows } from '../../../ui/useRows.ts';
import { useFormats } from '../../../text/i18n.ts';

const columns: LedgerColumns = {
  left: [],
  right: [
    { name: 'who', width: 'rest', kind: 'words' },
    { name: 'kind', width: 112, kind: 'meta' },
    { name: 'role', width: 200, kind: 'meta', from: 'medium' },
    { name: 'when', width: 304, kind: 'meta' },
    { name: 'act', width: 192, end: true },
  ],
};

type Duty = QueryOutput<'duty.all'>['duties'][number];

/** The calendar from today on. */
export function DutyList({ since }: { readonly since: Instant }) {
  const { t } = useTranslation('duty');
  const formats = useFormats();
  const minute = useMinute();
  const offerUndo = useUndo();
  const { value, isLoading } = useQueryOf('duty.all', { since });
  const remove = useCommand('duty.remove');
  const restore = useCommand('duty.restore');
  const removeRota = useCommand('duty.removeRota');
  const restoreRota = useCommand('duty.restoreRota');
  const duties = value?.duties ?? [];
  const rows = useRows({});
  const takeOut = async ({ id: dutyId, person: { name } }: Duty): Promise<void> => {
    const answer = await remove.run({ dutyId });
    if (answer.ok) offerUndo({ text: t('removed', { name }), undo: () => restore.run({ dutyId }) });
  };
  const takeOutRota = async ({ rotaId }: Duty): Promise<void> => {
    if (rotaId === null) return;
    const answer = await removeRota.run({ rotaId });
    if (answer.ok) offerUndo({ text: t('rotaRemoved', { count: answer.value.turns }), undo: () => restoreRota.run({ rotaId }) });
  };
  return (
    <section aria-label={t('calendar')}>
      <SectionHead onRule>{t('calendar')}</SectionHead>
      {duties.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('none')}</EmptyState>}
      {duties.length > 0 && (
        <Ledger kind="list" columns={columns} label={t('calendar')} {...rows}>
          {duties.map((duty) => (
            <LedgerRow key={duty.id}>
              <LedgerCell column="who">
                <RowButton row={duty.id}>{duty.person.name}</RowButton>
              </LedgerCell>
              <LedgerCell column="kind">{duty.rotaId === null ? t(`short.${duty.kind}`) : `${t(`short.${duty.kind}`)}, ${t('inRota')}`}</LedgerCell>
              <LedgerCell column="role">{duty.role?.title ?? t('everyRole')}</LedgerCell>
              <LedgerCell column="when">
                {t('gap', { from: formats.dateTimeShort(duty.from, minute), to: formats.dateTimeShort(duty.to, minute) })}
              </LedgerCell>
              <LedgerCell column="act">
                <PlainButton
                  size="small"
                  aria-label={t('removeOf', { name: duty.person.name })}
                  onClick={() => void takeOut(duty)}
                >
                  {t('remove')}
                </PlainButton>
                {duty.rotaId !== null && (
                  <>
                    {' '}
                    <PlainButton
                      size="small"
                      aria-label={t('removeRotaOf', { name: duty.person.name })}
                      onClick={() => void takeOutRota(duty)}
                    >
                      {t('removeRota')}
                    </PlainButton>
                  </>
                )}
              </LedgerCell>
            </LedgerRow>
          ))}
        </Ledger>
      )}
    </section>
  );
}

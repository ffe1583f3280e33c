import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerHead, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useAsked } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useRows } from '../../ui/useRows.ts';
import { ReadinessTabs } from './ReadinessTabs.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import styles from './Readiness.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'gaps', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'who', width: 'rest', kind: 'words' },
    { name: 'training', width: 208, kind: 'meta' },
    { name: 'exercise', width: 208, kind: 'meta' },
    { name: 'act', width: 128, end: true },
  ],
};

type Person = QueryOutput<'training.standing'>['people'][number];

/** Everybody meant for a crisis role, those who lack something first, with what each has been through. */
export function TrainingPage() {
  const { t } = useTranslation('training');
  const { value } = useQueryOf('training.standing', {});
  const [recording, setRecording] = useState<readonly string[] | null>(null);
  const [open, setOpen] = useState(useAsked('row'));
  const people = value?.people ?? [];
  const rows = useRows({
    'training.record': (id) => {
      setRecording([id]);
    },
  });
  const ready = people.filter(({ trainingDue, exerciseDue }) => !trainingDue && !exerciseDue).length;
  useScreen({
    ...(value === undefined ? {} : { fact: t('count', { ready, of: people.length }) }),
    keys: [{ keys: 'R', does: t('keys.record') }],
  });
  if (value === undefined) return null;
  return (
    <div className={styles.page} data-pane="page">
      <ReadinessTabs>
        {people.length > 0 && (
          <PrimaryButton
            onClick={() => {
              setRecording([]);
            }}
          >
            {t('record')}
          </PrimaryButton>
        )}
      </ReadinessTabs>
      {people.length === 0 ? (
        <EmptyState action={<PageLink page="roles">{t('emptyGo')}</PageLink>}>{t('empty')}</EmptyState>
      ) : (
        <>
          <p className={styles.lead}>{t('lead')}</p>
          <Ledger kind="table" columns={columns} label={t('page')} {...rows}>
            <LedgerHead titles={{ who: t('who'), training: t('lastTraining'), exercise: t('lastExercise') }} />
            {people.map((one) => (
              <PersonRow
                key={one.id}
                one={one}
                isOpen={open === one.id}
                onToggle={() => {
                  setOpen(open === one.id ? null : one.id);
                }}
              />
            ))}
          </Ledger>
        </>
      )}
      {recording !== null && (
        <RecordDialog
          people={people}
          chosen={recording}
          onClose={() => {
            setRecording(null);
          }}
        />
      )}
    </div>
  );
}

function PersonRow({ one, isOpen, onToggle }: { readonly one: Person; readonly isOpen: boolean; readonly onToggle: () => void }) {
  const { t } = useTranslation('training');
  const formats = useFormats();
  const last = (on: string | null, isDue: boolean): string =>
    on === null ? t('never') : isDue ? t('due', { date: formats.calendarDay(on) }) : formats.calendarDay(on);
  const lacks = one.trainingDue || one.exerciseDue;
  return (
    <LedgerRow isTall {...(lacks ? { mark: <RuleMark kind="exception" /> } : {})} data-person={one.name}>
      <LedgerCell column="who">
        <strong className={styles.strong}>{one.name}</strong>
        <span className={styles.under}>
          {one.roles.map(({ title, place }) => `${title}, ${place === 0 ? t('holder') : t('deputy', { place })}`).join(' · ')}
        </span>
        {isOpen && <Records one={one} />}
      </LedgerCell>
      <LedgerCell column="training">
        <span className={one.trainingDue ? styles.strong : undefined}>{last(one.lastTraining, one.trainingDue)}</span>
      </LedgerCell>
      <LedgerCell column="exercise">
        <span className={one.exerciseDue ? styles.strong : undefined}>{last(one.lastExercise, one.exerciseDue)}</span>
      </LedgerCell>
      <LedgerCell column="act">
        <PlainButton data-row={one.id} aria-expanded={isOpen} onClick={onToggle}>
          {t('records', { count: one.records.length })}
        </PlainButton>
      </LedgerCell>
    </LedgerRow>
  );
}

/** What one person has been through, newest first; what was written by mistake is struck. */
function Records({ one }: { readonly one: Person }) {
  const { t } = useTranslation('training');
  const formats = useFormats();
  const offerUndo = useUndo();
  const strike = useCommand('training.strike');
  const restore = useCommand('training.restore');
  return (
    <ul aria-label={t('history', { name: one.name })}>
      {one.records.map(({ id, kind, on, what }) => (
        <li key={id} className={styles.tie}>
          <span className={styles.quiet}>
            {formats.calendarDay(on)} {t(`kind.${kind}`)}: {what}
          </span>
          <PlainButton
            onClick={() => {
              void strike.run({ trainingIds: [id] }).then((answer) => {
                if (answer.ok) offerUndo({ text: t('struck', { what }), undo: () => restore.run({ trainingIds: [id] }) });
              });
            }}
          >
            {t('strike')}
          </PlainButton>
        </li>
      ))}
    </ul>
  );
}

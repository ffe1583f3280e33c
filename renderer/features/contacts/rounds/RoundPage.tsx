import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { AboutObject } from '../../../objects/AboutObject.tsx';
import { useFormats } from '../../../text/i18n.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ChoiceField } from '../../../ui/Field.tsx';
import { InlineProblem } from '../../../ui/InlineProblem.tsx';
import { Ledger } from '../../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../../ui/ledgerTracks.ts';
import { useParam } from '../../../ui/Navigation.tsx';
import { useScreen } from '../../../ui/screen.tsx';
import { useRows } from '../../../ui/useRows.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { RoundRow } from './RoundRow.tsx';
import { SheetDialog } from './SheetDialog.tsx';
import { useRoundActs, type RoundPerson, type RoundView } from './useRoundActs.ts';
import { useRoundTitle } from './useRoundTitle.ts';
import styles from './Rounds.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'state', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'name', width: 'rest', kind: 'words' },
    { name: 'reach', width: 280 },
    { name: 'acts', width: 296, end: true },
  ],
};

/** One round: a row per person, one key per answer. */
export function RoundPage() {
  const { t } = useTranslation('numberRound');
  const roundId = asId<'numberRound'>(useParam('roundId'));
  const { value, isLoading } = useQueryOf('numberRound.one', { roundId });
  const round = value?.round ?? null;
  if (isLoading || value === undefined) return null;
  return (
    <div className={styles.page} data-pane="page">
      {round === null ? <EmptyState>{t('gone')}</EmptyState> : <Round round={round} people={value.people} />}
    </div>
  );
}

function Round({ round, people }: { readonly round: RoundView; readonly people: readonly RoundPerson[] }) {
  const { t } = useTranslation('numberRound');
  const formats = useFormats();
  const title = useRoundTitle()(round);
  const acts = useRoundActs(round.id);
  const list = useRef<HTMLDivElement>(null);
  // Answers on their way.
  const struck = useRef(new Set<string>());
  // Where to go on once the dialog has given the focus back.
  const wanted = useRef<string | undefined>(undefined);
  const [show, setShow] = useState<'all' | 'open'>('all');
  const [changing, setChanging] = useState<RoundPerson | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (changing !== null || wanted.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  }, [changing]);
  const isOpen = round.closedAt === null;
  const { figures, isOverdue } = round;
  const shown = show === 'open' ? people.filter(({ answer }) => answer === null) : people;
  const answered = (group: string): { group: string; answered: number; count: number } => {
    const all = people.filter((person) => person.group === group);
    return { group: group === '' ? t('noGroup') : group, answered: all.filter(({ answer }) => answer !== null).length, count: all.length };
  };

  const focus = (contactId: string | undefined): void => {
    if (contactId !== undefined) list.current?.querySelector<HTMLElement>(`[data-row="${contactId}"]`)?.focus();
  };
  /** On to the next who has not answered, before the answer is saved: a stack of sheets is copied in faster than that. */
  const nextAfter = (person: RoundPerson): string | undefined => {
    const at = shown.findIndex(({ contactId }) => contactId === person.contactId);
    const isLeft = ({ contactId, answer }: RoundPerson): boolean => answer === null && !struck.current.has(contactId);
    return [...shown.slice(at + 1), ...shown.slice(0, at)].find(isLeft)?.contactId;
  };
  const say = (person: RoundPerson, answer: 'confirmed' | 'changed' | 'gone'): void => {
    const { contactId } = person;
    if (!isOpen || person.answer !== null || struck.current.has(contactId)) return;
    if (answer === 'changed') {
      setChanging(person);
      return;
    }
    struck.current.add(contactId);
    focus(nextAfter(person));
    void acts.answer(person, answer).then((isSaved) => {
      struck.current.delete(contactId);
      if (!isSaved) focus(contactId);
    });
  };
  const on = (act: (person: RoundPerson) => void) => (id: string) => {
    const person = people.find(({ contactId }) => contactId === id);
    if (person !== undefined) act(person);
  };
  const rows = useRows({
    'numberRound.confirmed': on((person) => {
      say(person, 'confirmed');
    }),
    'numberRound.changed': on((person) => {
      say(person, 'changed');
    }),
    'numberRound.gone': on((person) => {
      say(person, 'gone');
    }),
    'numberRound.undo': on((person) => {
      if (isOpen) acts.takeBack(person);
    }),
  });
  useScreen({
    title: t('page'),
    fact: title,
    keys: [
      { keys: '1', does: t('keys.confirmed') },
      { keys: '2', does: t('keys.changed') },
      { keys: '3', does: t('keys.gone') },
      { keys: 'A', does: t('keys.undo') },
    ],
  });
  return (
    <>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.second} role="status">
            <strong>{t('answered', { answered: figures.people - figures.open, people: figures.people })}</strong> · {t('figures', { ...figures })} ·{' '}
            {isOpen
              ? t(isOverdue ? 'overdue' : 'due', { date: formats.calendarDay(round.dueOn) })
              : t('closedOn', { date: round.closedAt === null ? '' : formats.date(round.closedAt) })}
          </p>
        </div>
        <div className={styles.acts}>
          <ChoiceField
            label={t('show')}
            value={show}
            onChange={setShow}
            choices={(['all', 'open'] as const).map((value) => ({ value, label: t(`shows.${value}`) }))}
          />
          {isOpen ? (
            <>
              <PrimaryButton
                onClick={() => {
                  setPrinting(true);
                }}
              >
                {t('sheet.open')}
              </PrimaryButton>
              <QuietButton onClick={acts.close}>{t('close')}</QuietButton>
              {figures.open === figures.people && <PlainButton onClick={acts.withdraw}>{t('withdraw')}</PlainButton>}
            </>
          ) : (
            <QuietButton onClick={acts.reopen}>{t('reopen')}</QuietButton>
          )}
        </div>
      </div>
      {acts.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={acts.problem} />
        </div>
      )}
      {shown.length === 0 && <EmptyState>{t('allAnswered')}</EmptyState>}
      {shown.length > 0 && (
        <Ledger ref={list} kind="list" columns={columns} label={title} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
          {shown.map((person, at) => (
            <RoundRow
              key={person.contactId}
              person={person}
              heading={person.group === shown[at - 1]?.group ? null : t('group', answered(person.group))}
              isOpen={isOpen}
              isOverdue={isOverdue}
              onSay={say}
            />
          ))}
        </Ledger>
      )}
      <div className={styles.words}>
        <AboutObject kind="numberRound" id={round.id} />
      </div>
      {changing !== null && (
        <ChangeDialog
          roundId={round.id}
          person={changing}
          onSaved={() => {
            wanted.current = nextAfter(changing);
          }}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
      {isPrinting && (
        <SheetDialog
          round={round}
          people={people}
          onClose={() => {
            setPrinting(false);
          }}
        />
      )}
    </>
  );
}

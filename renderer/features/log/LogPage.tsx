import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { instantOf } from '../../../shared/kernel/time.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useCommandHandler, useListKeys } from '../../ui/keyboard/Commands.tsx';
import { useFormats } from '../../text/i18n.ts';
import { aboutPage } from './aboutPage.ts';
import { AcknowledgeDialog } from './AcknowledgeDialog.tsx';
import { CorrectionLine } from './CorrectionLine.tsx';
import { EntryLine } from './EntryLine.tsx';
import { FindBar } from './FindBar.tsx';
import { LogList } from './LogList.tsx';
import { OpeningStrip } from './OpeningStrip.tsx';
import { useEntryLine } from './useEntryLine.ts';
import { useKindKeys } from './useKindKeys.ts';
import { useLog, type LogEntryView } from './useLog.ts';
import { useLogActions } from './useLogActions.ts';
import styles from './Log.module.css';

/** Area 2: the log. The line at the bottom keeps the caret; everything else is done around it. */
export function LogPage() {
  const { t } = useTranslation('log');
  const formats = useFormats();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  /** Found from elsewhere: the words it was found by, and the line among those that hold them. */
  const [foundBy, foundId] = [useParam('words'), useParam('entryId')];
  const log = useLog(incidentId);
  const incident = useQueryOf('incident.one', { incidentId }).value?.incident ?? null;
  const { name: keeper } = useSeat();
  const { go } = useNavigation();
  const line = useEntryLine(incidentId);
  const actions = useLogActions(incidentId, line);
  const input = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [correcting, setCorrecting] = useState<LogEntryView | null>(null);
  const [acknowledging, setAcknowledging] = useState<LogEntryView | null>(null);
  const [isFinding, setIsFinding] = useState(false);
  const [found, setFound] = useState<readonly LogEntryView[] | null>(null);
  const [callSince, setCallSince] = useState<string | null>(null);

  useEffect(() => {
    setFound(null);
    setIsFinding(foundBy !== '');
    setSelectedId(foundId === '' ? null : foundId);
    setCorrecting(null);
  }, [incidentId, foundBy, foundId]);

  const toLine = useCallback(() => {
    setSelectedId(null);
    setCorrecting(null);
    requestAnimationFrame(() => input.current?.focus());
  }, []);
  const shown = found ?? log.entries;
  const selected = shown.find((entry) => entry.id === selectedId) ?? null;

  const move = (by: number): void => {
    const index = shown.findIndex((entry) => entry.id === selectedId);
    if (by > 0 && index === shown.length - 1) toLine();
    else setSelectedId(shown[Math.max((index < 0 ? shown.length : index) + by, 0)]?.id ?? null);
  };
  /** F8 starts a call, F8 again ends it: the line says from when to when, and waits for its words and Enter. */
  const call = (): void => {
    const clock = formats.clockBare(instantOf(Date.now()));
    if (callSince === null) {
      setCallSince(clock);
      if (line.current().kind?.kind !== 'call') line.choose('call');
    } else {
      line.type(`${line.current().text.trimEnd()} (${callSince}–${clock})`);
      setCallSince(null);
    }
    input.current?.focus();
  };

  const openSelected = (): void => {
    const place = selected === null || selected.about === null ? null : aboutPage(selected.about, incidentId);
    if (place !== null) go(place.page, place.params);
  };
  const letters = useListKeys({
    'log.correct': () => {
      if (selected !== null && selected.withdrawn === null && selected.text !== null) setCorrecting(selected);
    },
    'log.withdraw': () => {
      if (selected !== null) actions.withdraw(selected);
    },
    'log.acknowledge': () => {
      if (selected?.withdrawn === null) setAcknowledging(selected);
    },
    'log.important': () => {
      if (selected !== null) actions.mark(selected);
    },
  });
  const onListKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      move(event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Escape') toLine();
    else if (event.key === 'Enter' && event.target === event.currentTarget) openSelected();
    else letters(event);
  };
  useCommandHandler('log.focusLine', toLine);
  useCommandHandler('log.find', () => {
    setIsFinding(true);
  });
  useCommandHandler('log.call', call);
  useKindKeys((kind) => {
    line.choose(kind);
    input.current?.focus();
  });

  const isClosed = incident !== null && incident.closedAt !== null;
  useScreen({
    keys:
      selected === null && isClosed
        ? [{ keys: 'Ctrl+F', does: t('keys.find') }]
        : selected === null
        ? [
            { keys: 'Enter', does: t('keys.save') },
            { keys: 'Shift+Enter', does: t('keys.line') },
            { keys: '↑', does: t('keys.last') },
            { keys: 'F8', does: t('keys.call') },
            { keys: 'Ctrl+F', does: t('keys.find') },
          ]
        : [
            { keys: '↑ ↓', does: t('listKeys.choose') },
            ...(selected.about === null ? [] : [{ keys: 'Enter', does: t('listKeys.open') } as const]),
            { keys: 'E', does: t('listKeys.correct') },
            { keys: 'T', does: t('listKeys.withdraw') },
            { keys: 'V', does: t('listKeys.important') },
            { keys: 'K', does: t('listKeys.acknowledge') },
            { keys: 'Esc', does: t('listKeys.back') },
          ],
  });

  return (
    <div className={styles.page}>
      <div>
        {isFinding && (
          <FindBar
            key={foundBy}
            incidentId={incidentId}
            begunWith={foundBy}
            onFound={setFound}
            onClose={() => {
              setIsFinding(false);
              setFound(null);
              if (foundBy !== '') go('incident.log', { incidentId });
              toLine();
            }}
          />
        )}
        {incident !== null && found === null && <OpeningStrip key={incident.id} incident={incident} />}
        {actions.problem !== null && <InlineProblem problem={actions.problem} />}
        {log.refusal !== null && <InlineProblem problem={log.refusal} />}
      </div>
      {log.total === 0 && !log.isLoading ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        <LogList
          entries={shown}
          total={log.total}
          hasOlder={found === null && log.hasOlder}
          fetchOlder={log.fetchOlder}
          selected={selectedId}
          onSelect={setSelectedId}
          inExercise={incident?.kind === 'exercise'}
          ref={list}
          onKeyDown={onListKey}
        />
      )}
      {correcting !== null ? (
        <CorrectionLine
          key={correcting.id}
          entry={correcting}
          onClose={toLine}
          onSave={({ text, occurredAt, reason }) => {
            actions.correct(correcting, text, occurredAt, reason);
            toLine();
          }}
        />
      ) : isClosed ? (
        <p className={styles.closed}>{t('closed')}</p>
      ) : (
        <EntryLine
          entry={line}
          input={input}
          onSave={actions.save}
          onUp={() => {
            setSelectedId(shown.at(-1)?.id ?? null);
            list.current?.focus();
          }}
          onTakeBack={actions.takeBack}
          keeper={keeper}
          nextNumber={nextNumberAfter(log.entries.at(-1)?.number)}
          callSince={callSince}
        />
      )}
      {acknowledging !== null && (
        <AcknowledgeDialog
          entry={acknowledging}
          onClose={() => {
            setAcknowledging(null);
          }}
        />
      )}
    </div>
  );
}

/** The number after this one: `A-0006` → `A-0007`. */
function nextNumberAfter(number: string | undefined): string | null {
  const match = /^(.+-)(\d+)$/.exec(number ?? '');
  return match === null ? null : `${match[1]!}${String(Number(match[2]) + 1).padStart(match[2]!.length, '0')}`;
}

import { useTranslation } from 'react-i18next';
import { unixMsOf } from '../../../shared/kernel/time.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { Tag, Unconfirmed } from '../../ui/Tag.tsx';
import { saidText, useFormats } from '../../text/i18n.ts';
import { aboutPage } from './aboutPage.ts';
import { DecisionReasons } from './DecisionReasons.tsx';
import { acknowledgedBy } from './AcknowledgeDialog.tsx';
import type { LogEntryView } from './useLog.ts';
import styles from './Log.module.css';

interface LogRowProps {
  readonly entry: LogEntryView;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isNew: boolean;
  readonly inExercise: boolean;
}

/** One line of the log as the paper rule has it: two clocks, who, and what was struck through. */
export function LogRow({ entry, index, isSelected, isNew, inExercise }: LogRowProps) {
  const { t } = useTranslation('log');
  const formats = useFormats();
  const latest = entry.corrections.at(-1);
  const occurredAt = latest?.occurredAt ?? entry.occurredAt;
  const occurred = formats.clock(occurredAt);
  const recorded = formats.clock(entry.recordedAt);
  const isDecision = entry.kind === 'decision';
  return (
    <LedgerRow
      aria-rowindex={index + 2}
      id={`log-${entry.id}`}
      isSelected={isSelected}
      isNew={isNew}
      isWeighty={isDecision}
      inExercise={inExercise}
      data-entry={entry.number}
      {...(isDecision ? { mark: <RuleMark kind="decision" /> } : {})}
    >
      <LedgerCell column="number">{entry.number}</LedgerCell>
      <LedgerCell column="occurred">{occurred}</LedgerCell>
      <LedgerCell column="recorded">
        {recorded === occurred ? <Ditto clock={recorded} /> : recorded}
      </LedgerCell>
      <LedgerCell column="type" className={isDecision ? styles.strongType : styles.type}>
        {t(`kind.${entry.kind}`)}
      </LedgerCell>
      <LedgerCell column="text">
        <EntryText entry={entry} isDecision={isDecision} />
        {isDecision && entry.withdrawn === null && entry.about?.kind === 'decision' && (
          <DecisionReasons incidentId={entry.incidentId} decisionId={entry.about.id} />
        )}
      </LedgerCell>
      <LedgerCell column="who">{entry.by.initials}</LedgerCell>
      <LedgerCell column="links">
        {entry.about !== null && <About about={entry.about} incidentId={entry.incidentId} isSelected={isSelected} />}
        {entry.topics.map((topic) => (
          <span key={topic} className={styles.topic}>
            {topic}
          </span>
        ))}
      </LedgerCell>
    </LedgerRow>
  );
}

interface AboutProps {
  readonly about: NonNullable<LogEntryView['about']>;
  readonly incidentId: string;
  readonly isSelected: boolean;
}

/**
 * The way to what a line speaks of. Only the chosen line's way is on the path of Tab (and Enter takes it), so that the
 * caret's line stays one press away from everything else; a press of the mouse leaves the caret where it is.
 */
function About({ about, incidentId, isSelected }: AboutProps) {
  const { t } = useTranslation('log');
  const word = t(`about.${about.kind}`);
  const place = aboutPage(about, incidentId);
  if (place === null) return <span className={styles.topic}>{word}</span>;
  return (
    <PageLink
      {...place}
      className={styles.link}
      tabIndex={isSelected ? 0 : -1}
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {word}
    </PageLink>
  );
}

/** Recorded in the same minute as it happened: a ditto mark to the eye, the time itself to a screen reader. */
function Ditto({ clock }: { readonly clock: string }) {
  return (
    <>
      <span aria-hidden="true" className={styles.ditto}>
        ″
      </span>
      <span className="beredt-hidden">{clock}</span>
    </>
  );
}

function EntryText({ entry, isDecision }: { readonly entry: LogEntryView; readonly isDecision: boolean }) {
  const { t } = useTranslation('log');
  const formats = useFormats();
  const words = entry.text ?? saidText(entry.said);
  const latest = entry.corrections.at(-1);
  const lateMs = unixMsOf(entry.beganAt) - unixMsOf(entry.occurredAt);
  const who = (by: LogEntryView['by']): string => by.initials;
  return (
    <>
      {entry.important && (
        <>
          <Tag level="warning">{t('important')}</Tag>{' '}
        </>
      )}
      {latest === undefined ? (
        <Words isStruck={entry.withdrawn !== null} isDecision={isDecision}>
          {words}
        </Words>
      ) : (
        <>
          <del className={styles.struck}>{words}</del>{' '}
          {entry.corrections.slice(0, -1).map((correction) => (
            <del key={correction.number} className={styles.struck}>
              {correction.text}{' '}
            </del>
          ))}
          <Words isStruck={entry.withdrawn !== null} isDecision={isDecision}>
            {latest.text}
          </Words>
        </>
      )}{' '}
      {entry.unconfirmed && (
        <>
          <Unconfirmed />{' '}
        </>
      )}
      {entry.source !== null && (
        <span className={styles.note}>
          {t('source', { source: entry.source })}
          {entry.reliability !== null && ` (${t(`reliability.${entry.reliability}`)})`}{' '}
        </span>
      )}
      {entry.paper !== undefined && (
        <span className={styles.note}>
          {[
            t('paper', { sheet: entry.paper.sheet, row: entry.paper.row }),
            ...(entry.paper.writtenAt === null ? [] : [t('paperWritten', { clock: formats.clock(entry.paper.writtenAt) })]),
            ...(entry.paper.copiedBy === null ? [] : [t('paperCopied', { name: entry.paper.copiedBy })]),
          ].join(', ')}{' '}
        </span>
      )}
      {entry.emergency !== undefined && (
        <span className={styles.note}>
          {t('emergency', { number: entry.emergency.number, clock: formats.clock(entry.emergency.writtenAt) })}{' '}
        </span>
      )}
      {entry.late && (
        <span className={styles.note}>
          {entry.lateReason === null
            ? t('late', { span: formats.span(lateMs) })
            : t('lateBecause', { span: formats.span(lateMs), reason: entry.lateReason })}{' '}
        </span>
      )}
      {entry.acknowledged.map((one) => (
        <span key={one.roleId ?? one.by.person ?? ''} className={styles.note}>
          {t('acknowledgedBy', { who: acknowledgedBy(one), clock: formats.clock(one.at) })}{' '}
        </span>
      ))}
      {latest !== undefined && (
        <span className={styles.note}>
          {latest.reason === null
            ? t('correctedBy', { clock: formats.clock(latest.recordedAt), who: who(latest.by) })
            : t('correctedBecause', {
                clock: formats.clock(latest.recordedAt),
                who: who(latest.by),
                reason: latest.reason,
              })}{' '}
        </span>
      )}
      {entry.withdrawn !== null && (
        <span className={styles.note}>
          {entry.withdrawn.reason === null
            ? t('withdrawnBy', { clock: formats.clock(entry.withdrawn.recordedAt), who: who(entry.withdrawn.by) })
            : t('withdrawnBecause', {
                clock: formats.clock(entry.withdrawn.recordedAt),
                who: who(entry.withdrawn.by),
                reason: entry.withdrawn.reason,
              })}
        </span>
      )}
    </>
  );
}

function Words(props: { readonly isStruck: boolean; readonly isDecision: boolean; readonly children: string }) {
  const { isStruck, isDecision, children } = props;
  if (isStruck) return <del className={styles.struck}>{children}</del>;
  return <span className={isDecision ? styles.decision : styles.words}>{children}</span>;
}

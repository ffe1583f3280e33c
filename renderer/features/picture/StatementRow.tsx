import { useTranslation } from 'react-i18next';
import { unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { ConcurrentNote } from '../../ui/ConcurrentNote.tsx';
import { KnownWord } from '../../ui/KnownMark.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { StatementView } from './pictureView.ts';
import styles from './Picture.module.css';

interface StatementRowProps {
  readonly statement: StatementView;
  /** The moment the picture is of. */
  readonly at: Instant;
  readonly isNew: boolean;
  readonly isLive: boolean;
  readonly onOpen: (statement: StatementView) => void;
}

/** One statement: how sure, from whom and when, the words, and how old it is. Past its best-before it turns italic. */
export function StatementRow({ statement, at, isNew, isLive, onOpen }: StatementRowProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const { certainty, source, observedAt, bestBefore, severity, owner } = statement;
  const clock = formats.clock(observedAt);
  const isStale = bestBefore !== null && bestBefore <= at;
  const age = formats.span(Math.max(0, unixMsOf(at) - unixMsOf(observedAt)));
  const from = source ?? statement.last.by.initials;
  return (
    <LedgerRow isNew={isNew} isStale={isStale} mark={<RuleMark kind={certainty} />}>
      <LedgerCell column="word" className={styles.word}>
        <KnownWord certainty={certainty} />
      </LedgerCell>
      <LedgerCell column="source">{certainty === 'unknown' ? t('asked', { clock }) : `${from} ${clock}`}</LedgerCell>
      <LedgerCell column="text">
        <button
          type="button"
          className={isNew ? styles.newText : styles.text}
          data-row={statement.id}
          onClick={
            isLive
              ? () => {
                  onOpen(statement);
                }
              : undefined
          }
        >
          {severity !== 'normal' && (
            <>
              <Tag level={severity} />{' '}
            </>
          )}
          {statement.text}
        </button>
        <ConcurrentNote of={statement.concurrent} say={(values) => t('concurrent', { values })} />
      </LedgerCell>
      <LedgerCell column="age">
        {isNew && (
          <>
            <strong className={styles.new}>{t('isNew')}</strong>
            {' · '}
          </>
        )}
        {certainty === 'unknown' && owner !== null
          ? t('finder', { who: owner.label })
          : isStale
            ? formats.age(observedAt, at)
            : age}
      </LedgerCell>
    </LedgerRow>
  );
}

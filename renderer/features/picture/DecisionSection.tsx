import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useRows } from '../../ui/useRows.ts';
import { HeadFact } from './HeadFact.tsx';
import type { LastLook } from './lastLooked.ts';
import { pictureColumns } from './pictureColumns.ts';
import type { PictureView } from './pictureView.ts';
import styles from './Picture.module.css';

const HOUR_MS = 60 * 60_000;

interface DecisionSectionProps {
  readonly incidentId: Id<'incident'>;
  readonly decisions: PictureView['decisions'];
  readonly since: LastLook | null;
  /** The moment the picture is of. */
  readonly at: Instant;
  readonly isLive: boolean;
}

/** The last hour's decisions, newest first; when there was none, the latest there is. */
export function DecisionSection({ incidentId, decisions, since, at, isLive }: DecisionSectionProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const rows = useRows({});
  const standing = decisions
    .filter(({ withdrawn }) => withdrawn === null)
    .sort((one, other) => (one.occurredAt < other.occurredAt ? 1 : -1));
  const hourAgo = instantOf(unixMsOf(at) - HOUR_MS);
  const recent = standing.filter(({ occurredAt, against }) => occurredAt >= hourAgo || against.length > 0);
  const shown = recent.length > 0 ? recent : standing.slice(0, 1);
  const title = recent.length > 0 || standing.length === 0 ? t('decisions') : t('decisionsLatest');
  return (
    <section aria-label={title} data-pane="decisions">
      <SectionHead
        onRule
        fact={
          <HeadFact add={isLive ? { text: t('recordDecision'), command: 'decision.record' } : null}>
            {standing.length > 0 && (
              <PageLink page="incident.decisions" params={{ incidentId }}>
                {t('decisionsOf', { shown: shown.length, total: standing.length })}
              </PageLink>
            )}
          </HeadFact>
        }
      >
        {title}
      </SectionHead>
      {standing.length === 0 && <p className={styles.lead}>{t('noDecisions')}</p>}
      <Ledger kind="list" columns={pictureColumns} label={title} {...rows}>
        {shown.map((decision) => (
          <LedgerRow
            key={decision.id}
            isNew={since !== null && decision.last.position > since.position}
            mark={<RuleMark kind="decision" />}
          >
            <LedgerCell column="word" className={styles.word}>{decision.number}</LedgerCell>
            <LedgerCell column="source">
              <span className={styles.time}>{formats.dateTimeShort(decision.occurredAt, at)}</span>
            </LedgerCell>
            <LedgerCell column="text">
              <PageLink
                className={styles.decision}
                data-row={decision.id}
                page="incident.decision"
                params={{ incidentId, decisionId: decision.id }}
              >
                {decision.what}
              </PageLink>
              {decision.because !== null && (
                <span className={styles.because}>{t('because', { because: decision.because })}</span>
              )}
              {decision.against.length > 0 && <Tag level="critical" />}
            </LedgerCell>
            <LedgerCell column="age">{decision.decidedBy?.label ?? decision.born.by.initials}</LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
    </section>
  );
}

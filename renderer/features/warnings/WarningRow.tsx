import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { WarningLevel } from '../../ui/WarningLevel.tsx';
import { infoToRead, type WarningView } from './warningView.ts';
import styles from './Warnings.module.css';

interface WarningRowProps {
  readonly warning: WarningView;
  /** What can be done about it. */
  readonly acts: ReactNode;
  /** Cards, lists and events that go with it are on pages of peace. */
  readonly withFits: boolean;
}

/** One warning: how bad, what, where, from when to when, how sure, what to do; and whether it is ours. */
export function WarningRow({ warning, acts, withFits }: WarningRowProps) {
  const { t } = useTranslation('warning');
  const formats = useFormats();
  const now = useMinute();
  const info = infoToRead(warning);
  const { relation, status, level, sender, sent } = warning;
  if (info === undefined) return null;
  const { onset, expires } = info;
  const when = (at: NonNullable<typeof onset>): string => formats.dateTimeShort(at, now);
  const isTest = status !== 'Actual';
  return (
    <LedgerRow isTall data-warning={warning.identifier}>
      <LedgerCell column="from">{onset === null ? '' : when(onset)}</LedgerCell>
      <LedgerCell column="what">
        <p className={styles.head}>
          <WarningLevel level={level} /> {isTest && <Tag level="warning">{t(`status.${status}`)}</Tag>}{' '}
          <span className={styles.event}>{info.headline ?? info.event}</span>
        </p>
        <p className={styles.facts}>
          {[
            info.areas.join(', '),
            onset === null ? '' : t('from', { from: when(onset) }),
            expires === null ? t('noEnd') : t('to', { to: when(expires) }),
            t(`certainty.${info.certainty}`),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <p className={styles.relation}>{t(`relation.${relation.why}`)}</p>
        {info.instruction !== null && (
          <p className={styles.instruction}>
            <strong>{t('instruction')}:</strong> {info.instruction}
          </p>
        )}
        <details className={styles.details}>
          <summary>{t('details')}</summary>
          {info.description !== null && <p>{info.description}</p>}
          {info.consequences !== null && (
            <p>
              <strong>{t('consequences')}:</strong> {info.consequences}
            </p>
          )}
          <p className={styles.facts}>
            {t('sent', { sender: info.senderName ?? sender, when: formats.dateTime(sent) })} · {t('identifier')}{' '}
            {warning.identifier} · {t('file')} {warning.fileName}
          </p>
        </details>
        {withFits && <Fits fits={warning.fits} />}
        {warning.incidents.length > 0 && (
          <p className={styles.facts}>
            {t('started')}
            {warning.incidents.map(({ id, title, startedAt }, at) => (
              <Fragment key={id}>
                {at > 0 && ', '}
                <PageLink className={styles.link} page="incident.log" params={{ incidentId: id }}>
                  {title ?? t('unnamed', { when: when(startedAt) })}
                </PageLink>
              </Fragment>
            ))}
          </p>
        )}
      </LedgerCell>
      <LedgerCell column="acts" className={styles.acts}>
        {acts}
      </LedgerCell>
    </LedgerRow>
  );
}

/** What the municipality has made ready for such a thing. */
function Fits({ fits }: { readonly fits: WarningView['fits'] }) {
  const { t } = useTranslation('warning');
  const groups = [
    { name: 'cards', page: (id: string) => ({ page: 'card', params: { cardId: id } }), rows: fits.cards },
    { name: 'alertLists', page: () => ({ page: 'alertLists', params: {} }), rows: fits.alertLists },
    { name: 'hazardEvents', page: (id: string) => ({ page: 'risk', params: { eventId: id } }), rows: fits.hazardEvents },
  ] as const;
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return <p className={styles.facts}>{t('fitsNone')}</p>;
  return (
    <dl className={styles.fits} aria-label={t('fits')}>
      {filled.map(({ name, page, rows }) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            {rows.map(({ id, title }, at) => (
              <Fragment key={id}>
                {at > 0 && ' · '}
                <PageLink className={styles.link} {...page(id)}>
                  {title}
                </PageLink>
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import type { PlanDialog } from './PlanBar.tsx';
import styles from './Plans.module.css';

interface ReadersSectionProps {
  readonly planId: Id<'plan'>;
  /** Who sits here. */
  readonly person: string | null;
  readonly onOpen: (dialog: PlanDialog) => void;
}

/** Who must have read the version in force: those who are missing by name, with what stands in the way. */
export function ReadersSection({ planId, onOpen }: ReadersSectionProps) {
  const { t } = useTranslation('plan');
  const { rights } = useSeat();
  const mayKeep = rights.some((right) => right === 'coordinator' || right === 'administrator');
  const { value } = useQueryOf('plan.readers', { planId });
  const strike = useCommand('plan.strikeRead');
  const readers = value?.readers ?? [];
  const version = value?.version ?? null;
  if (version === null) return null;
  const have = readers.filter(({ readAt }) => readAt !== null);
  const missing = readers.filter(({ readAt }) => readAt === null);
  return (
    <section className={styles.part} aria-label={t('readers.title')}>
      <SectionHead fact={t('readers.count', { read: have.length, of: readers.length })}>{t('readers.title')}</SectionHead>
      <div className={styles.blocks} aria-hidden="true">
        {[...have, ...missing].slice(0, 40).map(({ id, readAt }) => (
          <span key={id} className={clsx(styles.block, readAt === null && styles.missing)} />
        ))}
      </div>
      {readers.length === 0 && <p className={styles.quiet}>{t('readers.nobody')}</p>}
      {missing.length > 0 && <h3 className={styles.small}>{t('readers.missing', { count: missing.length })}</h3>}
      <ul className={styles.plainList}>
        {missing.map((reader) => (
          <li key={reader.id}>
            {reader.name}
            {mayKeep && (
              <>
                {' '}
                <PlainButton
                  size="small"
                  aria-label={t('readers.signedBy', { name: reader.name })}
                  onClick={() => {
                    onOpen({ kind: 'signed', person: reader.id, name: reader.name });
                  }}
                >
                  {t('readers.signed')}
                </PlainButton>
              </>
            )}
            <span className={styles.under}>
              <Standing reader={reader} />
            </span>
          </li>
        ))}
      </ul>
      {have.length > 0 && (
        <details className={styles.details}>
          <summary>{t('readers.have', { count: have.length })}</summary>
          <ul className={styles.plainList}>
            {have.map((reader) => (
              <li key={reader.id}>
                {reader.name}
                {mayKeep && reader.paperOn !== null && (
                  <>
                    {' '}
                    <PlainButton size="small" onClick={() => void strike.run({ planId, version, person: reader.id })}>
                      {t('readers.strike')}
                    </PlainButton>
                  </>
                )}
                <span className={styles.under}>
                  <Standing reader={reader} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {strike.state.kind === 'refused' && <InlineProblem problem={strike.state.refusal} />}
      {mayKeep && (
        <QuietButton
          size="small"
          onClick={() => {
            onOpen({ kind: 'readers' });
          }}
        >
          {t('readers.choose')}
        </QuietButton>
      )}
    </section>
  );
}

function Standing({ reader }: { readonly reader: QueryOutput<'plan.readers'>['readers'][number] }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const { as, role, active, readAt, paperOn, earlier } = reader;
  const facts = [
    as === 'named' ? t('readers.named') : t(`readers.${as}`, { role: role ?? '' }),
    ...(paperOn !== null ? [t('readers.onPaper', { date: formats.calendarDay(paperOn) })] : []),
    ...(readAt !== null && paperOn === null ? [t('readers.readAt', { date: formats.date(readAt) })] : []),
    ...(readAt === null && earlier !== null ? [t('readers.earlier', { version: earlier })] : []),
    ...(readAt === null && !active ? [t('readers.never')] : []),
  ];
  return facts.join(' · ');
}

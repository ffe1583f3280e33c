import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { planRules } from '../../../shared/domain/plan/checkPlan.ts';
import { objectPlace } from '../../objects/objectPlace.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Plans.module.css';

type Hit = QueryOutput<'plan.check'>['hits'][number];

interface PlanHitsProps {
  readonly hits: readonly Hit[] | undefined;
  readonly headingOf: (section: string) => string;
  /** Shows the place in the plan; null is the plan as a whole. */
  readonly onSection: (section: string | null) => void;
}

/** The plan check: what a stranger would stumble over at three in the morning, each with the way to where it is mended. */
export function PlanHits({ hits, headingOf, onSection }: PlanHitsProps) {
  const { t } = useTranslation('plan');
  if (hits === undefined) return null;
  const groups = planRules.map((rule) => ({ rule, of: hits.filter((hit) => hit.rule === rule) })).filter(({ of }) => of.length > 0);
  return (
    <section className={styles.part} aria-label={t('check.title')}>
      <SectionHead fact={t('check.count', { count: hits.length })}>{t('check.title')}</SectionHead>
      {hits.length === 0 && <p className={styles.quiet}>{t('check.nothing')}</p>}
      <ul className={styles.hits}>
        {groups.map(({ rule, of }) => (
          <li key={rule}>
            <p className={styles.hitTitle}>
              <Glyph name="warning" size={13} />
              <span>{t(`check.rule.${rule}.title`)}</span>
            </p>
            <ul>
              {of.map((hit, at) => (
                <li key={at}>
                  <HitLine hit={hit} headingOf={headingOf} onSection={onSection} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HitLine({ hit, headingOf, onSection }: { readonly hit: Hit } & Omit<PlanHitsProps, 'hits'>) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const { rule, section, mend, params } = hit;
  const named = {
    ...params,
    part: params['part'] === undefined ? '' : t(`part.${params['part'] as 'detect'}`),
    confirmed: typeof params['confirmedOn'] === 'string' && params['confirmedOn'] !== '' ? formats.calendarDay(params['confirmedOn']) : t('check.never'),
    verified: typeof params['verifiedOn'] === 'string' && params['verifiedOn'] !== '' ? formats.calendarDay(params['verifiedOn']) : t('check.never'),
  };
  const words = t(`check.rule.${rule}.says`, named);
  const where = section === null ? null : headingOf(section);
  const isHere = mend.kind === 'section' || mend.kind === 'plan';
  return (
    <>
      {isHere ? (
        <PlainButton
          size="small"
          className={styles.hit}
          onClick={() => {
            onSection(mend.kind === 'section' ? mend.id : null);
          }}
        >
          {words}
        </PlainButton>
      ) : (
        <PageLink className={styles.hit} {...objectPlace({ ...mend, within: null })}>
          {words}
        </PageLink>
      )}
      {where !== null && <span className={styles.under}>{where}</span>}
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { CheckField, ChoiceField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { comparePlans, type ComparedSection, type Stretch } from './comparePlans.ts';
import styles from './Compare.module.css';

/** Any two versions beside each other: what was taken out is struck, what was put in is underlined, and both are said. */
export function ComparePage() {
  const { t } = useTranslation('plan');
  const planId = asId<'plan'>(useParam('planId'));
  const { value, isLoading } = useQueryOf('plan.one', { planId });
  const [chosen, setChosen] = useState<{ readonly before?: number; readonly after?: number }>({});
  const [showsAll, setShowsAll] = useState(false);
  const versions = value?.versions ?? [];
  const newest = versions[0]?.version ?? 1;
  const inForce = value?.plan?.approved ?? null;
  const after = chosen.after ?? newest;
  const before = chosen.before ?? (inForce !== null && inForce < after ? inForce : Math.max(1, after - 1));
  const asked = { isEnabled: value !== undefined };
  const old = useQueryOf('plan.one', { planId, version: before }, asked).value?.content ?? null;
  const now = useQueryOf('plan.one', { planId, version: after }, asked).value?.content ?? null;
  useScreen(value?.plan == null ? {} : { title: value.plan.title, fact: t('compare.fact', { before, after }) });
  if (value?.plan == null) return <NotHere isLoading={isLoading} />;
  const sections = old === null || now === null ? [] : comparePlans(old.sections, now.sections);
  const changed = sections.filter(({ kind }) => kind !== 'same');
  const choices = versions.map(({ version, state }) => ({ value: String(version), label: `${t('version', { version })} – ${t(`state.${state}`)}` }));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageLink page="plan" params={{ planId }}>
          {t('compare.back')}
        </PageLink>
        <FieldPair>
          <ChoiceField
            label={t('compare.before')}
            value={String(before)}
            choices={choices}
            onChange={(version) => {
              setChosen({ ...chosen, before: Number(version) });
            }}
          />
          <ChoiceField
            label={t('compare.after')}
            value={String(after)}
            choices={choices}
            onChange={(version) => {
              setChosen({ ...chosen, after: Number(version) });
            }}
          />
        </FieldPair>
        <p role="status">{versions.length < 2 ? t('compare.onlyOne') : t('compare.count', { count: changed.length })}</p>
        <CheckField label={t('compare.all')} isChecked={showsAll} onChange={setShowsAll} />
      </div>
      {(showsAll ? sections : changed).map((section) => (
        <Pair key={section.id} section={section} before={before} after={after} />
      ))}
    </div>
  );
}

function Pair({ section, before, after }: { readonly section: ComparedSection; readonly before: number; readonly after: number }) {
  const { t } = useTranslation('plan');
  const { kind, heading } = section;
  const title = heading.after === '' ? heading.before : heading.after;
  return (
    <section className={styles.pair} aria-label={title}>
      <h2 className={styles.title}>
        {title} <span className={styles.kind}>{t(`compare.kind.${kind}`)}</span>
      </h2>
      <div className={styles.side} role="group" aria-label={t('version', { version: before })}>
        {kind === 'changed' && heading.before !== heading.after && <p className={styles.heading}>{heading.before}</p>}
        <Words stretches={section.before} as="del" />
      </div>
      <div className={styles.side} role="group" aria-label={t('version', { version: after })}>
        <Words stretches={section.after} as="ins" />
      </div>
    </section>
  );
}

function Words({ stretches, as: Mark }: { readonly stretches: readonly Stretch[]; readonly as: 'del' | 'ins' }) {
  const { t } = useTranslation('plan');
  return (
    <p className={styles.words}>
      {stretches.map(({ text, isChanged }, at) =>
        isChanged ? (
          <Mark key={at}>
            <span className="beredt-hidden">{t(`compare.${Mark}`)} </span>
            {text}
          </Mark>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </p>
  );
}

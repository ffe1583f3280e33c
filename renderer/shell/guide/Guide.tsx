import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { GuideBlocks } from './GuideBlocks.tsx';
import { guideFor, guideNames, guides } from './guides.ts';
import { findInGuide } from './readGuide.ts';
import styles from './Guide.module.css';

/** The user guide, by role: the part that fits the page stands first, and a search goes through all of them. */
export function Guide() {
  const { t } = useTranslation('shell');
  const { page } = useNavigation();
  const [chosen, setChosen] = useState(() => guideFor(page));
  const [asked, setAsked] = useState('');
  const isAsking = asked.trim() !== '';
  const found = isAsking
    ? guideNames.map((name) => ({ name, blocks: findInGuide(guides.get(name) ?? [], asked) })).filter(({ blocks }) => blocks.length > 0)
    : [{ name: chosen, blocks: guides.get(chosen) ?? [] }];
  return (
    <section className={styles.guide} aria-label={t('guide.title')}>
      <TextField
        label={t('guide.find')}
        placeholder={t('guide.findHint')}
        value={asked}
        onChange={setAsked}
        type="search"
        autoFocus
      />
      {!isAsking && (
        <div className={styles.roles} role="group" aria-label={t('guide.for')}>
          {guideNames.map((name) => (
            <QuietButton
              key={name}
              size="small"
              aria-pressed={name === chosen}
              onClick={() => {
                setChosen(name);
              }}
            >
              {t(`guide.role.${name}`)}
            </QuietButton>
          ))}
        </div>
      )}
      {currentLanguage() !== 'nb' && <p className={styles.note}>{t('guide.inBokmaal')}</p>}
      <div role="status" className="beredt-hidden">
        {isAsking && t('guide.found', { count: found.length })}
      </div>
      {isAsking && found.length === 0 && <p className={styles.note}>{t('guide.nothing')}</p>}
      {found.map(({ name, blocks }) => (
        <article key={name} lang="nb">
          <GuideBlocks blocks={blocks} />
        </article>
      ))}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useNavigation } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { ExampleOffer } from './ExampleOffer.tsx';
import styles from './Home.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'number', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'act', width: 128, end: true },
  ],
};

/** An empty Beredt: three steps and nothing more. They go away when all three are done. */
export function FirstSteps() {
  const { t } = useTranslation('home');
  const { go } = useNavigation();
  const municipality = useQueryOf('municipality.one', {}).value;
  const contacts = useQueryOf('contact.all', { limit: 1 }).value;
  const cards = useQueryOf('card.all', {}).value;
  const example = useOperation('municipality.loadExample');
  if (municipality === undefined || contacts === undefined || cards === undefined) return null;
  const steps = [
    { page: 'settings', what: t('firstMunicipality'), why: t('firstMunicipalityWhy'), isDone: municipality.name !== null },
    { page: 'contacts.import', what: t('firstContacts'), why: t('firstContactsWhy'), isDone: contacts.everybody > 0 },
    { page: 'cards', what: t('firstCard'), why: t('firstCardWhy'), isDone: cards.cards.some(({ practisedOn }) => practisedOn !== null) },
  ];
  // Whoever has contacts knows the way; what is left then stands among the exceptions.
  if (steps[1]?.isDone === true && !example.isRunning) return null;
  return (
    <section aria-labelledby="home-first" className={styles.section}>
      <SectionHead onRule id="home-first">
        {t('firstHead')}
      </SectionHead>
      <p className={styles.calm}>{t('firstLead')}</p>
      <Ledger kind="list" columns={columns} label={t('firstHead')}>
        {steps.map(({ page, what, why, isDone }, at) => (
          <LedgerRow key={page} isTall>
            <LedgerCell column="number">{at + 1}</LedgerCell>
            <LedgerCell column="what">
              <span className={styles.what}>{what}</span>
              <span className={styles.detail}>{why}</span>
            </LedgerCell>
            <LedgerCell column="act">
              {isDone ? (
                <span className={styles.done}>
                  <Glyph name="done" size={14} /> {t('firstDone')}
                </span>
              ) : (
                <QuietButton
                  className={styles.act}
                  onClick={() => {
                    go(page);
                  }}
                >
                  {t('go')}
                </QuietButton>
              )}
            </LedgerCell>
          </LedgerRow>
        ))}
        {(municipality.name === null || example.isRunning) && <ExampleOffer load={example} />}
      </Ledger>
    </section>
  );
}

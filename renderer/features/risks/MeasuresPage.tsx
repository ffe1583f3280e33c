import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import { CheckField } from '../../ui/Field.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerHead, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useNavigation, useParam } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useRows } from '../../ui/useRows.ts';
import type { MeasureView } from './MeasureDialog.tsx';
import { MeasurePanel } from './MeasurePanel.tsx';
import { RiskTabs } from './RiskTabs.tsx';
import styles from './Risks.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'ask', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'owner', width: 184, kind: 'meta' },
    { name: 'state', width: 200, kind: 'meta', from: 'medium' },
  ],
};

/** Every measure of the risk work: those whose owner is to be asked stand first. */
export function MeasuresPage() {
  const { t } = useTranslation('measure');
  const { go } = useNavigation();
  const openId = useParam('measureId');
  const [withSettled, setWithSettled] = useState(false);
  const { value, isLoading } = useQueryOf('measure.all', { settled: true });
  const rows = useRows({});
  const all = value?.measures ?? [];
  const shown = all.filter(({ asksOn }) => withSettled || asksOn !== null);
  const open = all.find(({ id }) => id === openId) ?? null;
  useScreen({ title: t('page'), fact: t('due', { count: all.filter(({ isDue }) => isDue).length }) });
  return (
    <div className={styles.page} data-pane="page">
      <RiskTabs />
      <div className={styles.words}>
        <CheckField label={t('showSettled')} isChecked={withSettled} onChange={setWithSettled} />
      </div>
      {shown.length === 0 ? (
        !isLoading && <EmptyState example={t('emptyExample')}>{t('empty')}</EmptyState>
      ) : (
        <Ledger kind="table" columns={columns} label={t('page')} {...rows}>
          <LedgerHead titles={{ ask: t('column.ask'), text: t('column.text'), owner: t('column.owner'), state: t('column.state') }} />
          {shown.map((measure) => (
            <Row key={measure.id} measure={measure} isSelected={measure.id === openId} />
          ))}
        </Ledger>
      )}
      {open !== null && (
        <MeasurePanel
          key={open.id}
          measure={open}
          onClose={() => {
            go('measures');
          }}
        />
      )}
    </div>
  );
}

function Row({ measure, isSelected }: { readonly measure: MeasureView; readonly isSelected: boolean }) {
  const { t } = useTranslation('measure');
  const formats = useFormats();
  const { id, text, event, barrier, owner, party, state, effect, asksOn, isDue } = measure;
  const mark = isDue ? <RuleMark kind="exception" /> : asksOn === null ? <RuleMark kind="done" /> : undefined;
  return (
    <LedgerRow isTall isSelected={isSelected} {...(mark === undefined ? {} : { mark })}>
      <LedgerCell column="ask">
        {asksOn === null ? t('settled') : formats.dayMonth(startOfDay(asksOn))}
        {isDue && <span className="beredt-hidden"> {t('isDue')}</span>}
      </LedgerCell>
      <LedgerCell column="text">
        <PageLink className={styles.link} page="measure" params={{ measureId: id }} data-row={id}>
          {text}
        </PageLink>
        <span className={styles.under}>{[event.title, barrier ?? ''].filter((one) => one !== '').join(' · ')}</span>
      </LedgerCell>
      <LedgerCell column="owner">
        {owner.label}
        {party !== '' && <span className={styles.under}>{party}</span>}
      </LedgerCell>
      <LedgerCell column="state">
        {t(`state.${state}`)}, {t(`effect.${effect}`)}
        {isDue && <span className={styles.under}>{t('isDue')}</span>}
      </LedgerCell>
    </LedgerRow>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CheckField, TextField } from '../../ui/Field.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useAsked } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useRows } from '../../ui/useRows.ts';
import { EndDialog } from './EndDialog.tsx';
import { OpenDialog } from './OpenDialog.tsx';
import { RaiseDialog } from './RaiseDialog.tsx';
import { RiskFlagRow } from './RiskFlagRow.tsx';
import { ViewsPanel } from './ViewsPanel.tsx';
import styles from './RiskFlags.module.css';

export type RiskFlagView = QueryOutput<'riskFlag.all'>['flags'][number];
export type FlagAct = 'open' | 'end' | 'views';

const columns: LedgerColumns = {
  left: [{ name: 'until', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'label', width: 'rest', kind: 'words' },
    { name: 'acts', width: 320, end: true },
  ],
};

/** That a flag stands, for whom and how long. What it says is shown to who may see it, with a purpose, one at a time. */
export function RiskFlagsPage() {
  const { t } = useTranslation('riskFlag');
  const { person: me } = useSeat();
  const [text, setText] = useState('');
  const [withEnded, setWithEnded] = useState(useAsked('row') !== null);
  const [isRaising, setIsRaising] = useState(false);
  const [acting, setActing] = useState<{ readonly act: FlagAct; readonly flag: RiskFlagView } | null>(null);
  const { value, refusal } = useQueryOf('riskFlag.all', { text, ended: withEnded }, { keepsPrevious: true });
  const flags = value?.flags ?? [];
  const keys = useRows({});
  useScreen({ title: t('page') });
  const close = (): void => {
    setActing(null);
  };
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <p className={styles.lead}>{t('lead')}</p>
        <PrimaryButton
          onClick={() => {
            setIsRaising(true);
          }}
        >
          {t('raise')}
        </PrimaryButton>
      </div>
      <div className={styles.find}>
        <TextField label={t('find')} type="search" value={text} onChange={setText} maxLength={200} />
        <CheckField label={t('showEnded')} isChecked={withEnded} onChange={setWithEnded} />
      </div>
      {refusal !== undefined && (
        <div className={styles.words}>
          <InlineProblem problem={refusal} />
        </div>
      )}
      {value !== undefined && flags.length === 0 && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {flags.length > 0 && (
        <Ledger kind="list" columns={columns} label={t('page')} {...keys}>
          {flags.map((flag) => (
            <RiskFlagRow
              key={flag.id}
              flag={flag}
              isMine={me !== null && flag.readers.includes(me)}
              onAct={(act) => {
                setActing({ act, flag });
              }}
            />
          ))}
        </Ledger>
      )}
      {isRaising && (
        <RaiseDialog
          onClose={() => {
            setIsRaising(false);
          }}
        />
      )}
      {acting?.act === 'open' && <OpenDialog flag={acting.flag} onClose={close} />}
      {acting?.act === 'end' && <EndDialog flag={acting.flag} onClose={close} />}
      {acting?.act === 'views' && <ViewsPanel flag={acting.flag} onClose={close} />}
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviationFilters } from '../../../shared/contract/topics/deviation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PrimaryButton } from '../../ui/Button.tsx';
import { CheckField, ChoiceField, TextField } from '../../ui/Field.tsx';
import { PageLink, useNavigation, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { DeviationList } from './DeviationList.tsx';
import { DeviationTabs } from './DeviationTabs.tsx';
import styles from './Deviations.module.css';

type Filter = (typeof deviationFilters)[number];

/** The register: what is open first, found while it is typed; of one routine when a signal led here. */
export function RegisterPage() {
  const { t } = useTranslation('deviation');
  const { go } = useNavigation();
  const me = useSeat().person;
  const routineKey = decodeURIComponent(useParam('routineKey'));
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Filter>(routineKey === '' ? 'open' : 'all');
  const [isMine, setIsMine] = useState(false);
  const signals = useQueryOf('deviation.signals', {}, { isEnabled: routineKey !== '' }).value?.routines ?? [];
  const routine = signals.find(({ key }) => key === routineKey)?.title ?? '';
  useScreen({ title: t('page') });
  return (
    <div className={styles.page}>
      <DeviationTabs>
        <PrimaryButton
          onClick={() => {
            go('deviation.new');
          }}
        >
          {t('report')}
        </PrimaryButton>
      </DeviationTabs>
      {routineKey !== '' && (
        <p className={styles.words}>
          <strong>{t('ofRoutine', { routine })}</strong> <PageLink page="deviations">{t('clearRoutine')}</PageLink>
        </p>
      )}
      <div className={styles.find}>
        <TextField label={t('find')} placeholder={t('findHint')} type="search" value={text} onChange={setText} maxLength={200} />
        <ChoiceField
          label={t('filterLabel')}
          value={filter}
          onChange={setFilter}
          choices={deviationFilters.map((value) => ({ value, label: t(`filter.${value}`) }))}
        />
      </div>
      {me !== null && (
        <div className={styles.words}>
          <CheckField
            label={t('mine')}
            isChecked={isMine}
            onChange={(next) => {
              setIsMine(next);
              // What one has sent is often closed already, and that is the answer one looks for.
              if (next) setFilter('all');
            }}
          />
        </div>
      )}
      <DeviationList
        wanted={{
          filter,
          text,
          ...(routineKey === '' ? {} : { routineKey }),
          ...(isMine && me !== null ? { reportedBy: me } : {}),
        }}
      />
    </div>
  );
}

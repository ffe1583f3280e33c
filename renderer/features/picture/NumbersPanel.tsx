import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useFormats } from '../../text/i18n.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { HeadFact } from './HeadFact.tsx';
import { NumberDialog } from './NumberDialog.tsx';
import type { NumberView } from './pictureView.ts';
import { decimalsOf } from './curve.ts';
import { Sparkline } from './Sparkline.tsx';
import styles from './Picture.module.css';

interface NumbersPanelProps {
  readonly incidentId: Id<'incident'>;
  readonly numbers: readonly NumberView[];
  readonly isLive: boolean;
}

/** Numbers followed over time: now, before, limit, and the way they are going. */
export function NumbersPanel({ incidentId, numbers, isLive }: NumbersPanelProps) {
  const { t } = useTranslation('picture');
  const [setting, setSetting] = useState<string | null>(null);
  return (
    <section aria-label={t('numbers')} data-pane="numbers">
      <SectionHead
        fact={<HeadFact add={isLive ? { text: t('setNumber'), command: 'picture.setNumber' } : null} />}
      >
        {t('numbers')}
      </SectionHead>
      {numbers.length === 0 ? (
        <p className={styles.inset}>{t('noNumbers')}</p>
      ) : (
        <table className={styles.numbers}>
          <thead>
            <tr>
              <td />
              <td />
              <th scope="col">{t('now')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('limit')}</th>
            </tr>
          </thead>
          <tbody>
            {numbers.map((number) => (
              <NumberRow
                key={number.label}
                number={number}
                onOpen={
                  isLive
                    ? () => {
                        setSetting(number.label);
                      }
                    : null
                }
              />
            ))}
          </tbody>
        </table>
      )}
      {setting !== null && (
        <NumberDialog
          incidentId={incidentId}
          label={setting}
          onClose={() => {
            setSetting(null);
          }}
        />
      )}
    </section>
  );
}

function NumberRow({ number, onOpen }: { readonly number: NumberView; readonly onOpen: (() => void) | null }) {
  const formats = useFormats();
  const { now, before, limit, readings, beyondLimit } = number;
  const name = number.unit === null ? number.label : `${number.label}, ${number.unit}`;
  const decimals = decimalsOf([...readings.map(({ value }) => value), ...(limit === null ? [] : [limit])]);
  const written = formats.number(now.value, decimals);
  return (
    <tr>
      <th scope="row">
        {onOpen === null ? (
          name
        ) : (
          <button type="button" className={styles.numberName} onClick={onOpen}>
            {name}
          </button>
        )}
      </th>
      <td>
        <Sparkline label={name} readings={readings} limit={limit} />
      </td>
      <td className={styles.nowValue}>{beyondLimit ? <Tag level="critical">{written}</Tag> : written}</td>
      <td className={styles.quietValue}>{before === null ? '–' : formats.number(before.value, decimals)}</td>
      <td className={styles.quietValue}>{limit === null ? '–' : formats.number(limit, decimals)}</td>
    </tr>
  );
}

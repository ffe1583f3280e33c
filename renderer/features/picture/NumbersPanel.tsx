import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { NumberDialog } from './NumberDialog.tsx';
import type { NumberView } from './pictureView.ts';
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
  const formats = useFormats();
  const run = useRunCommand();
  const [setting, setSetting] = useState<string | null>(null);
  return (
    <section aria-label={t('numbers')} data-pane="numbers">
      <SectionHead>{t('numbers')}</SectionHead>
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
              <tr key={number.label}>
                <th scope="row">
                  <NumberName
                    number={number}
                    onOpen={isLive ? () => { setSetting(number.label); } : null}
                  />
                </th>
                <td>
                  <Sparkline readings={number.readings} limit={number.limit} />
                </td>
                <td className={styles.nowValue}>
                  {number.beyondLimit ? (
                    <Tag level="critical">{formats.number(number.now.value)}</Tag>
                  ) : (
                    formats.number(number.now.value)
                  )}
                </td>
                <td className={styles.quietValue}>
                  {number.before === null ? '–' : formats.number(number.before.value)}
                </td>
                <td className={styles.quietValue}>{number.limit === null ? '–' : formats.number(number.limit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isLive && (
        <div className={styles.asideAdds}>
          <PlainButton onClick={() => run('picture.setNumber')}>{t('setNumber')}</PlainButton>
        </div>
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

function NumberName({ number, onOpen }: { readonly number: NumberView; readonly onOpen: (() => void) | null }) {
  const name = number.unit === null ? number.label : `${number.label}, ${number.unit}`;
  if (onOpen === null) return <>{name}</>;
  return (
    <button type="button" className={styles.numberName} onClick={onOpen}>
      {name}
    </button>
  );
}

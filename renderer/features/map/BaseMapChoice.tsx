import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useFilePicker } from '../../ui/useFilePicker.tsx';
import type { useBaseMap } from './useBaseMap.ts';
import styles from './Map.module.css';

/** Which map lies under what is drawn: a file from disk, for all seats and all incidents. */
export function BaseMapChoice({ baseMap }: { readonly baseMap: ReturnType<typeof useBaseMap> }) {
  const { t } = useTranslation('map');
  const formats = useFormats();
  const { base, state, choose, drop } = baseMap;
  const picker = useFilePicker('.pmtiles', (chosen) => void choose(chosen));
  const ask = (): void => {
    // Not by a disabled button: one that goes grey under the finger takes the focus with it.
    if (state.kind !== 'sending') picker.choose();
  };
  useCommandHandler('map.base', ask);
  return (
    <section aria-label={t('base.title')}>
      <SectionHead onRule fact={base?.name ?? t('base.none')}>
        {t('base.title')}
      </SectionHead>
      <div className={styles.words}>
        {picker.input}
        <p className={styles.lead}>{t('base.lead')}</p>
        <QuietButton onClick={ask}>
          {t('base.choose')}
        </QuietButton>
        {base !== null && (
          <PlainButton
            onClick={() => {
              void drop();
            }}
          >
            {t('base.remove')}
          </PlainButton>
        )}
        <p role="status" className={styles.lead}>
          {state.kind === 'sending' &&
            t('base.sending', { name: state.name, sent: formats.bytes(state.sent), size: formats.bytes(state.size) })}
        </p>
        {state.kind === 'refused' && <InlineProblem problem={state.refusal} />}
        {state.kind === 'lost' && <InlineProblem problem={t('base.lost', { returnObjects: true })} />}
      </div>
    </section>
  );
}

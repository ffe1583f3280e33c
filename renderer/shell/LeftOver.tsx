import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useOutboxState } from '../api/apiContext.tsx';
import type { Refused } from '../offline/outbox.ts';
import { PlainButton, QuietButton } from '../ui/Button.tsx';
import { InlineProblem } from '../ui/InlineProblem.tsx';
import { SidePanel } from '../ui/Panel.tsx';
import styles from './LeftOver.module.css';

/** What was written before a crash and refused afterwards: shown with its words until somebody has seen it. */
export function LeftOver() {
  const { t } = useTranslation('shell');
  const { outbox } = useApi();
  const { refused } = useOutboxState();
  const [isOpen, setIsOpen] = useState(false);
  if (refused.length === 0) return null;
  const title = t('leftOver.title', { count: refused.length });
  return (
    <>
      <PlainButton
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {title}
      </PlainButton>
      <SidePanel
        title={title}
        isOpen={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
      >
        <p className={styles.lead}>{t('leftOver.lead')}</p>
        <ul className={styles.list}>
          {refused.map((one) => (
            <li key={one.commandId} className={styles.one}>
              <p className={styles.words}>{wordsOf(one)}</p>
              <InlineProblem problem={one.refusal}>
                <QuietButton size="small" onClick={() => void outbox.dismiss(one.commandId)}>
                  {t('leftOver.dismiss')}
                </QuietButton>
              </InlineProblem>
            </li>
          ))}
        </ul>
      </SidePanel>
    </>
  );
}

/** Every text in what was given, so that it can be copied by hand. */
function wordsOf({ input }: Refused): string {
  if (typeof input !== 'object' || input === null) return '';
  return Object.entries(input)
    .filter(([name, value]) => typeof value === 'string' && !name.endsWith('Id') && !name.endsWith('At'))
    .map(([, value]) => String(value))
    .join('\n');
}

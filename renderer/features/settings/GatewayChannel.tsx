import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { GatewaySecret } from './GatewaySecret.tsx';
import { GatewaySetupForm } from './GatewaySetupForm.tsx';
import { GatewayTest } from './GatewayTest.tsx';
import styles from './Settings.module.css';

interface GatewayChannelProps {
  readonly view: QueryOutput<'gateway.setup'>['channels'][number];
  readonly hasSecret: boolean;
  readonly onSecret: () => void;
}

/** One channel: on or off, how its service is spoken to, its key, and a test. */
export function GatewayChannel({ view: { channel, isOn, setup }, hasSecret, onSecret }: GatewayChannelProps) {
  const { t } = useTranslation('gateway');
  const offerUndo = useUndo();
  const turnOn = useCommand('gateway.turnOn');
  const turnOff = useCommand('gateway.turnOff');
  const [isChanging, setIsChanging] = useState(false);
  const refused = [turnOn.state, turnOff.state].find(({ kind }) => kind === 'refused');
  const turn = async (toOn: boolean): Promise<void> => {
    const [there, back] = toOn ? [turnOn, turnOff] : [turnOff, turnOn];
    const answer = await there.run({ channel });
    if (!answer.ok) return;
    offerUndo({
      text: t(toOn ? 'turnedOn' : 'turnedOff', { channel: t(`channel.${channel}`) }),
      undo: () => back.run({ channel }),
    });
  };
  return (
    <div className={styles.gap}>
      <SectionHead level={3}>{t(`channel.${channel}`)}</SectionHead>
      <p role="status">{setup === null ? t('notSetUp') : isOn ? t('on', { url: setup.url }) : t('off')}</p>
      {refused?.kind === 'refused' && <InlineProblem problem={refused.refusal} />}
      <div className={styles.acts}>
        {setup !== null && <QuietButton onClick={() => void turn(!isOn)}>{t(isOn ? 'turnOff' : 'turnOn')}</QuietButton>}
        {!isChanging && (
          <QuietButton
            onClick={() => {
              setIsChanging(true);
            }}
          >
            {t(setup === null ? 'setUp' : 'change')}
          </QuietButton>
        )}
      </div>
      {isChanging && (
        <GatewaySetupForm
          channel={channel}
          setup={setup}
          onSaved={() => {
            setIsChanging(false);
          }}
        />
      )}
      {setup !== null && setup.header !== null && <GatewaySecret channel={channel} hasSecret={hasSecret} onSecret={onSecret} />}
      {isOn && <GatewayTest channel={channel} />}
    </div>
  );
}

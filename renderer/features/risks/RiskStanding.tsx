import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { RiskAbout } from './RiskPage.tsx';
import type { RiskView } from './riskView.ts';
import styles from './Risks.module.css';

/** Where the event stands: a sector's draft, part of another, or taken out; and the ways from there. */
export function RiskStanding({ about, event }: { readonly about: RiskAbout; readonly event: RiskView }) {
  const { t } = useTranslation('risk');
  const offerUndo = useUndo();
  const change = useCommand('risk.changeEvent');
  const split = useCommand('risk.splitEvent');
  const merge = useCommand('risk.mergeEvent');
  const reinstate = useCommand('risk.reinstateEvent');
  const { id: eventId, title, retired, standing, partOf } = event;
  const { whole } = about;
  const takeIn = async (): Promise<void> => {
    const answer = await change.run({ eventId, fields: { standing: 'shared' } });
    if (!answer.ok) return;
    offerUndo({ text: t('takenIn', { title }), undo: () => change.run({ eventId, fields: { standing: 'draft' } }) });
  };
  if (retired) {
    return (
      <div className={styles.banner}>
        <span className={styles.left}>{t('retiredNow')}</span>
        <QuietButton onClick={() => void reinstate.run({ eventId })}>{t('reinstate')}</QuietButton>
      </div>
    );
  }
  if (partOf !== null && whole !== null) {
    return (
      <div className={styles.banner}>
        <span className={styles.left}>
          {t('mergedInto')}{' '}
          <PageLink page="risk" params={{ eventId: whole.id }}>
            {whole.title}
          </PageLink>
        </span>
        <QuietButton
          onClick={() => {
            void split.run({ eventId }).then((answer) => {
              if (!answer.ok) return;
              offerUndo({ text: t('splitDone', { title }), undo: () => merge.run({ eventId, into: partOf }) });
            });
          }}
        >
          {t('split')}
        </QuietButton>
      </div>
    );
  }
  if (standing === 'draft') {
    return (
      <div className={styles.banner}>
        <span className={styles.left}>{t('asDraft')}</span>
        <MergeInto event={event} />
        <QuietButton onClick={() => void takeIn()}>{t('takeIn')}</QuietButton>
      </div>
    );
  }
  return null;
}

/** Another sector has drawn the same: theirs and ours become one, with both sets of words. */
function MergeInto({ event }: { readonly event: RiskView }) {
  const { t } = useTranslation('risk');
  const offerUndo = useUndo();
  const merge = useCommand('risk.mergeEvent');
  const split = useCommand('risk.splitEvent');
  const [isOpen, setIsOpen] = useState(false);
  const events = useQueryOf('risk.events', {}, { isEnabled: isOpen }).value?.events ?? [];
  const others = events.filter(({ id, retired, partOf }) => id !== event.id && !retired && partOf === null);
  if (!isOpen) {
    return (
      <PlainButton
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('merge')} …
      </PlainButton>
    );
  }
  return (
    <>
      <PickField
        label={t('merge')}
        hint={t('mergeHint')}
        value={null}
        choices={others.map(({ id, title }) => ({ value: id, label: title }))}
        nothingFound={t('nothingFound')}
        onChange={(into) => {
          if (into === null) return;
          const target = others.find(({ id }) => id === into);
          void merge.run({ eventId: event.id, into: asId(into) }).then((answer) => {
            if (!answer.ok) return;
            const text = t('merged', { title: event.title, into: target?.title ?? '' });
            offerUndo({ text, undo: () => split.run({ eventId: event.id }) });
          });
        }}
      />
      {merge.state.kind === 'refused' && <InlineProblem problem={merge.state.refusal} />}
    </>
  );
}

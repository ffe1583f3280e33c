import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { ChoiceField } from '../../ui/Field.tsx';
import { useAsked, useParam } from '../../ui/Navigation.tsx';
import { CallSheet } from './CallSheet.tsx';
import { StartCalling } from './StartCalling.tsx';
import styles from './Alerting.module.css';

/** Calling the team in over the one valid list: the sheet when calling is under way, else the list and one button. */
export function CallOutPage() {
  const { t } = useTranslation('alerting');
  const formats = useFormats();
  const now = useMinute();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const { value, isLoading } = useQueryOf('callOut.ofIncident', { incidentId });
  const incident = useQueryOf('incident.one', { incidentId }).value?.incident ?? null;
  const isOpen = incident?.closedAt === null;
  const [chosen, setChosen] = useState(useAsked('callOutId'));
  const callOuts = value?.callOuts ?? [];
  const shown = callOuts.find(({ id }) => id === chosen) ?? callOuts[0];
  if (isLoading) return null;
  return (
    <div className={styles.page} data-pane="page">
      {callOuts.length > 1 && shown !== undefined && (
        <div className={styles.words}>
          <ChoiceField
            label={t('call.which')}
            value={shown.id}
            onChange={setChosen}
            choices={callOuts.map(({ id, listTitle, startedAt }) => ({
              value: id,
              label: t('call.whichOne', { title: listTitle, when: formats.dateTimeShort(startedAt, now) }),
            }))}
          />
        </div>
      )}
      {shown !== undefined && <CallSheet key={shown.id} callOut={shown} isOpen={isOpen} isExercise={incident?.kind === 'exercise'} />}
      {isOpen && <StartCalling incidentId={incidentId} callOuts={callOuts} />}
    </div>
  );
}

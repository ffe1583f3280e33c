import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { AttentionList } from './AttentionList.tsx';
import { DutyRoles } from './DutyRoles.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { LastAndNext } from './LastAndNext.tsx';
import { OpenLearning } from './OpenLearning.tsx';
import { Running } from './Running.tsx';
import { Warnings } from './Warnings.tsx';
import styles from './Home.module.css';

/** Start here. Exceptions only: what is in order is not shown. */
export function HomePage() {
  const { t } = useTranslation('home');
  const municipality = useQueryOf('municipality.one', {}).value?.name ?? null;
  useScreen({
    ...(municipality === null ? {} : { title: municipality }),
    keys: [
      { keys: 'Enter', does: t('keysFix') },
      { keys: '↑ ↓', does: t('keysSelect') },
    ],
  });
  return (
    <div className={styles.page}>
      <Columns
        aside={
          <>
            <OpenLearning />
            <DutyRoles />
          </>
        }
      >
        <Doors />
        <Running />
        <Warnings />
        <FirstSteps />
        <AttentionList />
        <LastAndNext />
      </Columns>
    </div>
  );
}

function Doors() {
  const { t } = useTranslation('home');
  const incident = useTranslation('incident').t;
  const small = useTranslation('smallIncident').t;
  const run = useRunCommand();
  return (
    <div className={styles.doors} data-pane="doors">
      <PrimaryButton
        size="large"
        keys="Ctrl+Shift+H"
        onClick={() => {
          run('incident.start');
        }}
      >
        {incident('start')}
      </PrimaryButton>
      <QuietButton
        size="large"
        keys="Ctrl+Shift+E"
        onClick={() => {
          run('incident.startExercise');
        }}
      >
        {incident('startExercise')}
      </QuietButton>
      <QuietButton
        size="large"
        keys="Ctrl+Shift+J"
        onClick={() => {
          run('smallIncident.note');
        }}
      >
        {small('note')}
      </QuietButton>
      <p className={styles.lead}>{t('doorsLead')}</p>
    </div>
  );
}

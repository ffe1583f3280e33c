import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { residentsAnswers } from '../../../shared/domain/incident/residents.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import styles from './OpeningStrip.module.css';

type Incident = NonNullable<QueryOutput<'incident.one'>['incident']>;

/** Are our people among those affected? Asked where it is easily forgotten, and until somebody has said yes or no. */
export function ResidentsQuestion({ incident: { id: incidentId, residents } }: { readonly incident: Incident }) {
  const { t } = useTranslation('incident');
  const formats = useFormats();
  const now = useMinute();
  const offerUndo = useUndo();
  const command = useCommand('incident.answerResidents');
  const say = async (answer: (typeof residentsAnswers)[number]): Promise<void> => {
    const given = await command.run({ incidentId, answer });
    if (!given.ok) return;
    const { was } = given.value;
    offerUndo({ text: t(`residents.answer.${answer}`), undo: () => command.run({ incidentId, answer: was }) });
  };
  return (
    <div className={styles.calling} role="group" aria-label={t('residents.ask')}>
      <span>
        {residents === null ? t('residents.ask') : t('residents.open', { when: formats.dateTimeShort(residents.at, now) })}
      </span>
      <span className={styles.acts}>
        {residentsAnswers
          .filter((answer) => answer !== residents?.answer)
          .map((answer) => (
            <QuietButton key={answer} onClick={() => void say(answer)}>
              {t(`residents.choice.${answer}`)}
            </QuietButton>
          ))}
      </span>
      {command.state.kind === 'refused' && <InlineProblem problem={command.state.refusal} />}
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { incidentTypes, levels, type IncidentType } from '../../../shared/domain/incident/incident.ts';
import { asksForResidents } from '../../../shared/domain/incident/residents.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useBreadth } from '../../ui/breadth.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { ResidentsQuestion } from './ResidentsQuestion.tsx';
import { isPutOff, putOff } from './openingPutOff.ts';
import styles from './OpeningStrip.module.css';

type Incident = NonNullable<QueryOutput<'incident.one'>['incident']>;

/**
 * What an incident begun with one key still lacks: a name, a type, a level – and the team. It stands over the log and
 * takes neither the focus nor a line from it; when everything is said and everybody called it is gone.
 */
export function OpeningStrip({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation('incident');
  const lacks = incident.title === null || incident.type === 'unknown';
  const [isAway, setIsAway] = useState(() => isPutOff(incident.id));
  const calling = useCalling(incident);
  const run = useRunCommand();
  const isSlim = useBreadth() === 'slim';
  const asksResidents = asksForResidents(incident.type, incident.residents?.answer ?? null);
  if (incident.closedAt !== null || ((!lacks || isAway) && calling === null && !asksResidents)) return null;
  return (
    <section className={styles.strip} aria-label={t('opening.label')} data-pane="opening">
      {lacks && !isAway && isSlim && (
        <PlainButton keys="Ctrl+I" onClick={() => run('incident.describe')}>
          {t('describe')}
        </PlainButton>
      )}
      {lacks && !isAway && !isSlim && (
        <Describe
          incident={incident}
          onLater={() => {
            putOff(incident.id);
            setIsAway(true);
          }}
        />
      )}
      {asksResidents && <ResidentsQuestion incident={incident} />}
      {calling !== null && <Calling words={calling.words} act={calling.act} />}
    </section>
  );
}

interface Said {
  readonly title: string;
  readonly type: IncidentType;
  readonly level: string;
}

function Describe({ incident, onLater }: { readonly incident: Incident; readonly onLater: () => void }) {
  const { t } = useTranslation('incident');
  const describe = useCommand('incident.describe');
  const { form, change, clear } = useFormDraft<Said>(`incident.opening.${incident.id}`, {
    title: incident.title ?? '',
    type: incident.type,
    level: incident.level === null ? '' : String(incident.level),
  });
  const level = levels.find((one) => String(one) === form.level);
  const title = form.title.trim();
  const said = {
    ...(title === '' || title === incident.title ? {} : { title }),
    ...(form.type === incident.type ? {} : { type: form.type }),
    ...(level === undefined || level === incident.level ? {} : { level }),
  };
  const save = (): void => {
    if (Object.keys(said).length === 0) return;
    void describe.run({ incidentId: incident.id, ...said }).then((answer) => {
      if (answer.ok) clear();
    });
  };
  return (
    <form
      className={styles.describe}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.title}>
        <TextField
          label={t('titleLabel')}
          placeholder={t('titlePlaceholder')}
          value={form.title}
          onChange={(words) => {
            change({ title: words });
          }}
          maxLength={200}
        />
      </div>
      <ChoiceField
        label={t('typeLabel')}
        value={form.type}
        choices={incidentTypes.map((one) => ({ value: one, label: t(`type.${one}`) }))}
        onChange={(type) => {
          change({ type });
        }}
      />
      <ChoiceField
        label={t('levelLabel')}
        value={form.level}
        choices={[
          { value: '', label: t('levelNone') },
          ...levels.map((one) => ({ value: String(one), label: t('level', { level: one }) })),
        ]}
        onChange={(chosen) => {
          change({ level: chosen });
        }}
      />
      <span className={styles.acts}>
        <QuietButton type="submit" disabled={Object.keys(said).length === 0}>
          {t('opening.save')}
        </QuietButton>
        <PlainButton onClick={onLater}>{t('describeLater')}</PlainButton>
      </span>
      {describe.state.kind === 'refused' && <InlineProblem problem={describe.state.refusal} />}
    </form>
  );
}

function Calling({ words, act }: { readonly words: string; readonly act: string }) {
  const run = useRunCommand();
  return (
    <p className={styles.calling}>
      <span>{words}</span>
      <QuietButton keys="Ctrl+Shift+U" onClick={() => run('callOut.open')}>
        {act}
      </QuietButton>
    </p>
  );
}

/** What there is to say about calling the team in; null when everybody has been called, or nobody can tell yet. */
function useCalling({ id: incidentId }: Incident): { readonly words: string; readonly act: string } | null {
  const { t } = useTranslation('incident');
  const callOuts = useQueryOf('callOut.ofIncident', { incidentId }).value?.callOuts;
  const forIncident = useQueryOf('alertList.forIncident', { incidentId }).value;
  if (callOuts === undefined || forIncident === undefined) return null;
  const latest = callOuts[0];
  if (latest !== undefined) {
    const { rows, notCalled } = latest.progress;
    if (notCalled === 0) return null;
    return { words: t('opening.calling', { title: latest.listTitle, called: rows - notCalled, rows }), act: t('opening.goOn') };
  }
  const { list } = forIncident;
  if (list === null) return { words: t('opening.noList'), act: t('opening.open') };
  return { words: t('opening.list', { title: list.title, count: list.members.length }), act: t('opening.open') };
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SidePanel } from '../../ui/Panel.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { TaskView } from './TaskDialog.tsx';
import styles from './Tasks.module.css';

/** More than this of the register is found by typing on. */
const SHOWN = 12;

type Resource = TaskView['resources'][number];

/** What of the register is put on a task: found while it is typed, put on and taken off at once. */
export function TaskResourcesDialog({ task, onClose }: { readonly task: TaskView; readonly onClose: () => void }) {
  const { t } = useTranslation('task');
  const offerUndo = useUndo();
  const put = useCommand('task.putResource');
  const take = useCommand('task.takeResource');
  const [text, setText] = useState('');
  const { id: taskId, number, resources } = task;
  const found = useQueryOf('resource.find', { text, limit: SHOWN }, { keepsPrevious: true }).value?.resources ?? [];
  const choices = found.filter(({ id, removed }) => !removed && resources.every((one) => one.id !== id));
  const putOn = (resourceId: Id<'resource'>, name: string): void => {
    void put.run({ taskId, resourceId }).then((answer) => {
      if (answer.ok) offerUndo({ text: t('resource.put', { name, number }), undo: () => take.run({ taskId, resourceId }) });
    });
  };
  const takeOff = ({ id: resourceId, name }: Resource): void => {
    void take.run({ taskId, resourceId }).then((answer) => {
      if (answer.ok) offerUndo({ text: t('resource.taken', { name, number }), undo: () => put.run({ taskId, resourceId }) });
    });
  };
  const refused = [put.state, take.state].find(({ kind }) => kind === 'refused');
  return (
    <SidePanel isOpen title={t('resource.title', { number })} onClose={onClose}>
      <p className={styles.panelWords}>{task.text}</p>
      {resources.length === 0 ? (
        <p className={styles.panelWords}>{t('resource.none')}</p>
      ) : (
        <ul className={styles.resources}>
          {resources.map((resource) => (
            <li key={resource.id}>
              {resource.name}{' '}
              <PlainButton
                size="small"
                aria-label={t('resource.takeOf', { name: resource.name })}
                onClick={() => {
                  takeOff(resource);
                }}
              >
                {t('resource.take')}
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
      <FindField
        label={t('resource.which')}
        placeholder={t('resource.find')}
        nothingFound={t('resource.nothing')}
        choices={choices.map(({ id, name, place }) => ({ value: id, label: place === '' ? name : `${name}, ${place}` }))}
        onSearch={setText}
        onPick={(id) => {
          const chosen = choices.find((one) => one.id === id);
          if (chosen !== undefined) putOn(chosen.id, chosen.name);
        }}
      />
      {refused?.kind === 'refused' && <InlineProblem problem={refused.refusal} />}
    </SidePanel>
  );
}

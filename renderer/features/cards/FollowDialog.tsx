import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepPlaces } from '../../../shared/domain/cardRun/cardRun.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { ChecksField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { useFollowActions, type Follower, type Run } from './useFollowActions.ts';

interface FollowDialogProps {
  readonly run: Run;
  /** Whose report is changed; null for somebody new. */
  readonly follower: Follower | null;
  readonly onClose: () => void;
}

/** What one person says they have done of the card. Nothing ticked: they have not reported. */
export function FollowDialog({ run, follower, onClose }: FollowDialogProps) {
  const { t } = useTranslation('card');
  const { report, problem } = useFollowActions(run);
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const [person, setPerson] = useState<string | null>(follower?.person.id ?? null);
  const [steps, setSteps] = useState<readonly string[]>(follower?.steps ?? []);
  const save = async (done: readonly string[] | null): Promise<void> => {
    if (person === null) return;
    const name = people.find(({ id }) => id === person)?.name ?? follower?.person.name ?? '';
    if (await report(asId(person), name, done === null ? null : done.map((id) => asId<'step'>(id)))) onClose();
  };
  return (
    <FormDialog
      title={follower?.person.name ?? t('follow.add')}
      save={t('follow.save')}
      onSave={() => void save(steps)}
      onClose={onClose}
      problem={problem}
      missing={person === null ? t('follow.whoMissing') : undefined}
      left={follower !== null && <QuietButton onClick={() => void save(null)}>{t('follow.off')}</QuietButton>}
    >
      {follower === null && (
        <PickField
          label={t('follow.person')}
          value={person}
          onChange={setPerson}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          nothingFound={t('follow.noName')}
        />
      )}
      <ChecksField<string>
        label={t('follow.steps')}
        values={steps}
        onChange={setSteps}
        choices={stepPlaces(run.content).map(({ step, number }) => ({
          value: step.id,
          label: `${String(number)} ${step.text}`,
        }))}
      />
    </FormDialog>
  );
}

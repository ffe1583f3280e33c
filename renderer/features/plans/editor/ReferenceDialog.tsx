import { useState } from 'react';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { useTranslation } from 'react-i18next';
import { planTargets, type PlanTarget, type PlanTargetKind } from '../../../../shared/domain/plan/planText.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { ChoiceField, type Choice } from '../../../ui/Field.tsx';
import { PickField } from '../../../ui/PickField.tsx';

interface ReferenceDialogProps {
  readonly onChoose: (reference: PlanTarget & { readonly label: string }) => void;
  readonly onClose: () => void;
}

/** What the plan is to point at: a role, a card, a list, a risk, another plan, a person or a resource. */
export function ReferenceDialog({ onChoose, onClose }: ReferenceDialogProps) {
  const { t } = useTranslation('plan');
  const [target, setTarget] = useState<PlanTargetKind>('role');
  const [id, setId] = useState<string | null>(null);
  const choices = useChoices(target);
  const choose = (): void => {
    const chosen = choices.find(({ value }) => value === id);
    if (chosen !== undefined) onChoose({ target, id: chosen.value, label: chosen.label });
  };
  return (
    <FormDialog
      title={t('reference.title')}
      save={t('reference.insert')}
      onSave={choose}
      onClose={onClose}
    >
      <ChoiceField
        label={t('reference.kind')}
        value={target}
        choices={planTargets.map((value) => ({ value, label: t(`reference.of.${value}`) }))}
        onChange={(next) => {
          setTarget(next);
          setId(null);
        }}
      />
      <PickField label={t('reference.which')} value={id} choices={choices} nothingFound={t('reference.nothing')} onChange={setId} />
    </FormDialog>
  );
}

/** What there is of a kind; only that kind is asked for. */
function useChoices(target: PlanTargetKind): readonly Choice[] {
  const when = (one: PlanTargetKind) => ({ isEnabled: target === one });
  const roles = useQueryOf('role.all', {}, when('role')).value?.roles ?? [];
  const cards = useQueryOf('card.all', {}, when('card')).value?.cards ?? [];
  const lists = useQueryOf('alertList.all', {}, when('alertList')).value?.lists ?? [];
  const events = useQueryOf('risk.events', {}, when('hazardEvent')).value?.events ?? [];
  const plans = useQueryOf('plan.all', {}, when('plan')).value?.plans ?? [];
  const people = useQueryOf('contact.people', {}, when('contact')).value?.people ?? [];
  const resources = useQueryOf('resource.find', {}, when('resource')).value?.resources ?? [];
  const titled = (of: readonly { readonly id: string; readonly title: string }[]) => of.map(({ id, title }) => ({ value: id, label: title }));
  switch (target) {
    case 'role':
      return titled(roles);
    case 'card':
      return cards.filter(({ retired }) => !retired).map(({ id, content }) => ({ value: id, label: content.title }));
    case 'alertList':
      return titled(lists);
    case 'hazardEvent':
      return titled(events.filter(({ retired }) => !retired));
    case 'plan':
      return titled(plans.filter(({ retired }) => !retired));
    case 'resource':
      return resources.map(({ id, name }) => ({ value: id, label: name }));
    case 'contact':
      return people.map(({ id, name }) => ({ value: id, label: name }));
  }
}

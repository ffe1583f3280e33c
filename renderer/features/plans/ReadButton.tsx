import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { PlanView } from './PlanBar.tsx';

interface ReadButtonProps {
  readonly plan: PlanView;
  readonly version: number;
  /** Who sits here. */
  readonly person: string;
}

/** Whoever is asked to read it says here that they have, and understood it. Gone once it is said. */
export function ReadButton({ plan, version, person }: ReadButtonProps) {
  const { t } = useTranslation('plan');
  const offerUndo = useUndo();
  const confirm = useCommand('plan.confirmRead');
  const takeBack = useCommand('plan.takeBackRead');
  const me = useQueryOf('plan.readers', { planId: plan.id }).value?.readers.find(({ id }) => id === person);
  if (me === undefined || me.readAt !== null || plan.retired) return null;
  const input = { planId: plan.id, version };
  const say = async (): Promise<void> => {
    const answer = await confirm.run(input);
    if (answer.ok) offerUndo({ text: t('done.read', { version }), undo: () => takeBack.run(input) });
  };
  return (
    <>
      <PrimaryButton onClick={() => void say()}>{t('act.read')}</PrimaryButton>
      {confirm.state.kind === 'refused' && <InlineProblem problem={confirm.state.refusal} />}
    </>
  );
}

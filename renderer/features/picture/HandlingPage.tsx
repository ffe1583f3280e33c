import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandlingStep } from '../../../shared/domain/handling/handling.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useRows } from '../../ui/useRows.ts';
import { AddLineDialog } from './AddLineDialog.tsx';
import { EnterStepDialog } from './EnterStepDialog.tsx';
import { HandlingStepPart } from './HandlingStepPart.tsx';
import type { HandlingLineView, HandlingStepView } from './pictureView.ts';
import { SetAsideDialog } from './SetAsideDialog.tsx';
import { asOfMoment, TravelBar, type Moment } from './TravelBar.tsx';
import { useHandlingActions } from './useHandlingActions.ts';
import styles from './Handling.module.css';

type Open =
  | { readonly kind: 'add' | 'enter'; readonly step: HandlingStepView }
  | { readonly kind: 'setAside'; readonly line: HandlingLineView };

/**
 * The handling sub-plan (S4-02): six steps in order, each with the time it was entered and its own checklist. Open are
 * those under way and the next one; the slider shows them as they stood at any minute.
 */
export function HandlingPage() {
  const { t } = useTranslation('handling');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const [moment, setMoment] = useState<Moment | null>(null);
  const [isTravelling, setIsTravelling] = useState(false);
  const [toggled, setToggled] = useState<ReadonlyMap<HandlingStep, boolean>>(new Map());
  const [open, setOpen] = useState<Open | null>(null);
  const { value, isLoading, refusal } = useQueryOf(
    'situation.picture',
    { incidentId, ...asOfMoment(moment) },
    { keepsPrevious: true },
  );
  const incident = useQueryOf('incident.one', { incidentId }).value?.incident ?? null;
  const actions = useHandlingActions(incidentId);
  const steps = value?.picture?.handling ?? [];
  const isLive = moment === null && incident?.closedAt === null;
  useCommandHandler('picture.earlier', () => {
    setIsTravelling(true);
  });
  const close = (): void => {
    setOpen(null);
  };
  const stepOf = (row: string): HandlingStepView | undefined =>
    steps.find(({ step, lines }) => row === `step.${step}` || lines.some(({ key }) => key === row));
  const onStep = (act: (step: HandlingStepView) => void) => (row: string) => {
    const step = stepOf(row);
    if (step !== undefined && isLive) act(step);
  };
  const onLine = (act: (line: HandlingLineView) => void) => (row: string) => {
    const line = stepOf(row)?.lines.find(({ key }) => key === row);
    if (line !== undefined && isLive) act(line);
  };
  const rows = useRows({
    'handling.enter': onStep((step) => {
      actions.enter(step, null);
    }),
    'handling.leave': onStep(actions.leave),
    'handling.addLine': onStep((step) => {
      setOpen({ kind: 'add', step });
    }),
    'handling.setAside': onLine((line) => {
      setOpen({ kind: 'setAside', line });
    }),
    'handling.removeLine': onLine(actions.remove),
  });
  useScreen({
    keys: [
      { keys: '↑ ↓', does: t('keys.move') },
      { keys: 'Enter', does: t('keys.tick') },
      { keys: 'I', does: t('keys.enter') },
      { keys: 'U', does: t('keys.leave') },
      { keys: 'N', does: t('keys.add') },
      { keys: 'G', does: t('keys.notApplicable') },
    ],
  });
  if (refusal !== undefined) return <InlineProblem problem={refusal} />;
  if (incident === null || steps.length === 0) return <NotHere isLoading={isLoading} />;

  const next = steps.find(({ visits }) => visits.length === 0)?.step;
  const isShown = ({ step, visits }: HandlingStepView): boolean =>
    toggled.get(step) ?? (step === next || visits.some(({ left }) => left === null));
  return (
    <div className={styles.page} data-pane="page">
      {isTravelling && (
        <TravelBar
          incidentId={incidentId}
          moment={moment}
          onGo={setMoment}
          onClose={() => {
            setIsTravelling(false);
          }}
        />
      )}
      <p className={styles.lead}>{t('lead')}</p>
      {actions.problem !== null && (
        <div className={styles.problem}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      <div {...rows}>
        {steps.map((step, at) => (
          <HandlingStepPart
            key={step.step}
            step={step}
            number={at + 1}
            isShown={isShown(step)}
            isLive={isLive}
            onToggle={() => {
              setToggled(new Map([...toggled, [step.step, !isShown(step)]]));
            }}
            onEnter={() => {
              actions.enter(step, null);
            }}
            onEnterAt={() => {
              setOpen({ kind: 'enter', step });
            }}
            onLeave={() => {
              actions.leave(step);
            }}
            onAddLine={() => {
              setOpen({ kind: 'add', step });
            }}
            onTick={actions.tick}
            onSetAside={(line) => {
              setOpen({ kind: 'setAside', line });
            }}
          />
        ))}
      </div>
      {open?.kind === 'add' && <AddLineDialog incidentId={incidentId} step={open.step} onClose={close} />}
      {open?.kind === 'enter' && <EnterStepDialog step={open.step} onEnter={actions.enter} onClose={close} />}
      {open?.kind === 'setAside' && <SetAsideDialog line={open.line} onSetAside={actions.setAside} onClose={close} />}
    </div>
  );
}

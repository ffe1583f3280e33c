import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPausePoint } from '../../../../shared/domain/card/draft.ts';
import type { CardRemark } from '../../../../shared/domain/card/review.ts';
import { cardFaults } from '../../../../shared/domain/card/review.ts';
import type { RoleId } from '../../../../shared/domain/role/role.ts';
import { PlainButton, QuietButton } from '../../../ui/Button.tsx';
import { Glyph } from '../../../ui/Glyph.tsx';
import { useUndo } from '../../../ui/Undo.tsx';
import { changeStep, giveRole, insertStep, moveStep, newStep, removeStep, type StepAt } from './cardForm.ts';
import { StepFields, type StepActs } from './StepFields.tsx';
import styles from './Editor.module.css';

interface PointsEditorProps {
  readonly points: readonly DraftPausePoint[];
  readonly roles: readonly { readonly id: RoleId; readonly title: string }[];
  readonly remarks: readonly CardRemark[];
  readonly onChange: (points: readonly DraftPausePoint[]) => void;
}

/** The pause points with their steps, all of it by the keyboard; what is taken away can be put back. */
export function PointsEditor({ points, roles, remarks, onChange }: PointsEditorProps) {
  const { t } = useTranslation('cardWriting');
  const offerUndo = useUndo();
  const list = useRef<HTMLDivElement>(null);
  const [goTo, setGoTo] = useState<{ readonly step: string } | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (goTo === null) return;
    list.current?.querySelector<HTMLElement>(`[data-step="${goTo.step}"] textarea`)?.focus();
  }, [goTo]);

  const first = points.map((_, index) => points.slice(0, index).reduce((sum, { steps }) => sum + steps.length, 0) + 1);
  const total = points.reduce((sum, { steps }) => sum + steps.length, 0);
  const faulty = new Set(
    remarks.filter(({ code }) => (cardFaults as readonly string[]).includes(code)).map(({ step }) => step),
  );
  const add = (at: StepAt): void => {
    const added = newStep();
    onChange(insertStep(points, at, added));
    setGoTo({ step: added.id });
  };
  const actsOf = (at: StepAt): StepActs => ({
    change: (patch) => {
      onChange(changeStep(points, at, patch));
    },
    giveRole: (role) => {
      const given = giveRole(points, at, role);
      onChange(given.points);
      const title = roles.find(({ id }) => id === role)?.title ?? '';
      setSaid(given.others === 0 ? '' : t('roleFilled', { count: given.others, role: title }));
    },
    addAfter: () => {
      add({ point: at.point, step: at.step + 1 });
    },
    remove: () => {
      const before = points;
      const steps = points.flatMap((point) => point.steps);
      const gone = points[at.point]?.steps[at.step];
      const next = steps[Math.max(0, steps.findIndex(({ id }) => id === gone?.id) - 1)];
      onChange(removeStep(points, at));
      if (next !== undefined && next.id !== gone?.id) setGoTo({ step: next.id });
      if (gone !== undefined && gone.text !== '') {
        offerUndo({
          text: t('removed'),
          undo: () => {
            onChange(before);
          },
        });
      }
    },
    move: (by) => {
      const moving = points[at.point]?.steps[at.step];
      const moved = moveStep(points, at, by);
      if (moved === null || moving === undefined) return;
      onChange(moved.points);
      setGoTo({ step: moving.id });
      const number = moved.points.flatMap((point) => point.steps).findIndex(({ id }) => id === moving.id) + 1;
      setSaid(t('moved', { number }));
    },
  });
  return (
    <div ref={list}>
      <p className="beredt-hidden" role="status">
        {said}
      </p>
      {points.map((point, index) => (
        <section key={index} className={styles.point} aria-label={t('pausePoint', { number: index + 1 })}>
          <div className={styles.pointHead}>
            <span>{t('pausePoint', { number: index + 1 })}</span>
            <input
              className={styles.pointTitle}
              aria-label={t('pauseTitle', { number: index + 1 })}
              placeholder={t('pauseTitleHint')}
              maxLength={200}
              autoComplete="off"
              value={point.title}
              onChange={(event) => {
                const title = event.currentTarget.value;
                onChange(points.map((one, at) => (at === index ? { ...one, title } : one)));
              }}
            />
            <span className={styles.acts}>
              <button
                type="button"
                aria-label={t('removePause', { number: index + 1 })}
                onClick={() => {
                  onChange(points.filter((_, at) => at !== index));
                  offerUndo({
                    text: t('removedPause'),
                    undo: () => {
                      onChange(points);
                    },
                  });
                }}
              >
                <Glyph name="close" />
              </button>
            </span>
          </div>
          <ol className={styles.steps}>
            {point.steps.map((step, at) => {
              const number = (first[index] ?? 1) + at;
              return (
                <StepFields
                  key={step.id}
                  step={step}
                  number={number}
                  roles={roles}
                  isFaulty={faulty.has(number)}
                  canMove={{ up: number > 1 || index > 0, down: number < total || index < points.length - 1 }}
                  acts={actsOf({ point: index, step: at })}
                />
              );
            })}
          </ol>
          <PlainButton
            onClick={() => {
              add({ point: index, step: point.steps.length });
            }}
          >
            {t('addStep')}
          </PlainButton>
        </section>
      ))}
      <QuietButton
        onClick={() => {
          const step = newStep();
          onChange([...points, { title: '', steps: [step] }]);
          setGoTo({ step: step.id });
        }}
      >
        {t('addPause')}
      </QuietButton>
    </div>
  );
}

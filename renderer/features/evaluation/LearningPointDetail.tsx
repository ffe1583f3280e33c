import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { learningStates } from '../../../shared/domain/learningPoint/learningPoint.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { LongTextField, RadioField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SidePanel } from '../../ui/Panel.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useFormats } from '../../text/i18n.ts';
import { sameAsRead, type LearningPointView } from './evaluationView.ts';
import { LearningPointPanel } from './LearningPointPanel.tsx';
import { ToTarget } from './ToTarget.tsx';
import { useIncidentTitle } from './useIncidentTitle.ts';
import styles from './Evaluation.module.css';

/** One learning point, all the way round the wheel: tried, evaluated, made standard, its effect verified. */
export function LearningPointDetail({ point, onClose }: { readonly point: LearningPointView; readonly onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const formats = useFormats();
  const titleOf = useIncidentTitle();
  const [isChanging, setIsChanging] = useState(false);
  const { target, owner, dueOn, closed, incident, evaluationId } = point;
  if (isChanging) {
    return (
      <LearningPointPanel
        from={evaluationId === null ? { kind: 'incident', id: incident.id } : { kind: 'evaluation', id: evaluationId }}
        suggestion=""
        point={point}
        onClose={() => {
          setIsChanging(false);
        }}
      />
    );
  }
  return (
    <SidePanel isOpen title={point.text} onClose={onClose}>
      <dl className={styles.panelFacts}>
        <div className={styles.findingFact}>
          <dt>{t('learning.targetKind')}</dt>
          <dd>
            {words(`target.${target.kind}`)}: {target.description}
            <ToTarget target={target} />
          </dd>
        </div>
        <div className={styles.findingFact}>
          <dt>{t('learning.owner')}</dt>
          <dd>{owner.label}</dd>
        </div>
        <div className={styles.findingFact}>
          <dt>{t('learning.due')}</dt>
          <dd>
            {formats.calendarDay(dueOn)}
            {point.overdue && (
              <span className={styles.overdue}>
                <Glyph name="exception" size={14} /> {t('learning.overdue')}
              </span>
            )}
          </dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        {t('learning.from', { title: titleOf(incident) })}{' '}
        {evaluationId !== null && (
          <PageLink page="evaluation" params={{ evaluationId }}>
            {t('learning.toEvaluation')}
          </PageLink>
        )}
      </p>
      {closed === null ? (
        <div className={styles.stack}>
          <FormButtons>
            <QuietButton
              size="small"
              onClick={() => {
                setIsChanging(true);
              }}
            >
              {t('learning.change')}
            </QuietButton>
          </FormButtons>
          <Recipients point={point} />
          <Steps point={point} />
          <Effect point={point} />
        </div>
      ) : (
        <Closed point={point} closed={closed} />
      )}
      <AboutObject kind="learningPoint" id={point.id} />
    </SidePanel>
  );
}

function Recipients({ point }: { readonly point: LearningPointView }) {
  const { t } = useTranslation('evaluation');
  const formats = useFormats();
  const offerUndo = useUndo();
  const acknowledge = useCommand('learningPoint.acknowledge');
  const takeBack = useCommand('learningPoint.takeBackAcknowledgement');
  if (point.recipients.length === 0) return null;
  return (
    <ul className={styles.recipients}>
      {point.recipients.map(({ who, acknowledgedAt }) => {
        const given = { learningPointId: point.id, recipient: sameAsRead(who) };
        return (
          <li key={`${who.kind} ${who.id ?? who.label}`} className={styles.recipient}>
            <span>{who.label}</span>
            {acknowledgedAt === null ? (
              <QuietButton
                size="small"
                onClick={() => {
                  void acknowledge.run(given).then((answer) => {
                    if (answer.ok) {
                      offerUndo({ text: t('learning.acknowledged', { who: who.label }), undo: () => takeBack.run(given) });
                    }
                  });
                }}
              >
                {t('learning.acknowledge', { who: who.label })}
              </QuietButton>
            ) : (
              <span className={styles.quiet}>{t('learning.acknowledgedAt', { when: formats.date(acknowledgedAt) })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Steps({ point }: { readonly point: LearningPointView }) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const offerUndo = useUndo();
  const setState = useCommand('learningPoint.setState');
  const { id: learningPointId } = point;
  return (
    <RadioField
      label={t('learning.step')}
      value={point.state}
      choices={learningStates.map((step) => ({ value: step, label: words(`step.${step}`) }))}
      onChange={(state) => {
        void setState.run({ learningPointId, state }).then((answer) => {
          if (!answer.ok) return;
          const { was } = answer.value;
          offerUndo({
            text: t('learning.stepSet', { step: words(`step.${state}`).toLocaleLowerCase('nb') }),
            undo: () => setState.run({ learningPointId, state: was }),
          });
        });
      }}
    />
  );
}

function Effect({ point }: { readonly point: LearningPointView }) {
  const { t } = useTranslation('evaluation');
  const offerUndo = useUndo();
  const { id: learningPointId } = point;
  const changed = useDraft(`learningPoint.changed.${learningPointId}`);
  const effect = useDraft(`learningPoint.effect.${learningPointId}`);
  const verify = useCommand('learningPoint.verifyEffect');
  const reject = useCommand('learningPoint.reject');
  const reopen = useCommand('learningPoint.reopen');
  const close = (command: 'verify' | 'reject'): void => {
    const asked =
      command === 'verify'
        ? verify.run({ learningPointId, changed: changed.text, text: effect.text })
        : reject.run({ learningPointId, reason: effect.text });
    void asked.then((answer) => {
      if (!answer.ok) return;
      changed.clear();
      effect.clear();
      const text = command === 'verify' ? t('learning.verified') : t('learning.rejected');
      offerUndo({ text, undo: () => reopen.run({ learningPointId }) });
    });
  };
  const refused = [verify.state, reject.state].find((state) => state.kind === 'refused');
  return (
    <Form
      onSubmit={() => {
        close('verify');
      }}
    >
      <LongTextField
        ref={changed.ref}
        label={t('learning.changedWhat')}
        hint={t('learning.changedHint')}
        value={changed.text}
        rows={2}
        onChange={(text) => {
          changed.write(text);
        }}
      />
      <LongTextField
        ref={effect.ref}
        label={t('learning.verify')}
        hint={t('learning.verifyHint')}
        value={effect.text}
        onChange={(text) => {
          effect.write(text);
        }}
      />
      {refused?.kind === 'refused' && <InlineProblem problem={refused.refusal} />}
      <FormButtons>
        <PrimaryButton type="submit">{t('learning.verifySave')}</PrimaryButton>
        <PlainButton
          onClick={() => {
            close('reject');
          }}
        >
          {t('learning.reject')}
        </PlainButton>
      </FormButtons>
    </Form>
  );
}

interface ClosedProps {
  readonly point: LearningPointView;
  readonly closed: NonNullable<LearningPointView['closed']>;
}

function Closed({ point, closed }: ClosedProps) {
  const { t } = useTranslation('evaluation');
  const formats = useFormats();
  const reopen = useCommand('learningPoint.reopen');
  const said = { when: formats.date(closed.at), text: closed.text };
  return (
    <>
      {closed.changed !== null && <p>{t('learning.closedChanged', { text: closed.changed })}</p>}
      <p>{t(closed.how === 'verified' ? 'learning.closedVerified' : 'learning.closedRejected', said)}</p>
      <FormButtons>
        <QuietButton
          onClick={() => {
            void reopen.run({ learningPointId: point.id });
          }}
        >
          {t('learning.reopen')}
        </QuietButton>
      </FormButtons>
    </>
  );
}

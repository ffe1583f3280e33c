import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planKinds, type PlanKind } from '../../../shared/domain/plan/plan.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChecksField, ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import type { WrittenSection } from './editor/planDocument.ts';
import { PlanEditor, type PlanEditorHandle } from './editor/PlanEditor.tsx';
import { OpenComments } from './OpenComments.tsx';
import { PlanHits } from './PlanHits.tsx';
import styles from './Plans.module.css';

/** A plan as it is written, with the version it was written from. */
export interface WrittenPlan {
  readonly basedOn: number;
  readonly title: string;
  readonly kind: PlanKind;
  readonly alsoCovers: readonly PlanKind[];
  readonly sections: readonly WrittenSection[];
}

interface PlanFormProps {
  readonly planId: Id<'plan'> | null;
  /** The newest version as it stands. */
  readonly saved: WrittenPlan;
  /** What was typed before and never saved. */
  readonly restored: WrittenPlan | null;
  readonly onChange: (written: WrittenPlan) => void;
  /** What was typed has become a version, or was thrown away. */
  readonly onDone: () => void;
}

/** The check waits until the hands rest. */
const REST_MS = 1_200;

/** Title, kind and the page itself, with the plan check and what came in on hearing beside it. */
export function PlanForm({ planId, saved, restored, onChange, onDone }: PlanFormProps) {
  const { t } = useTranslation('plan');
  const { go } = useNavigation();
  const editor = useRef<PlanEditorHandle>(null);
  const [written, setWritten] = useState(restored ?? saved);
  const [isRestored, setRestored] = useState(restored !== null);
  // The editor holds the words itself; another number begins it anew.
  const [began, setBegan] = useState({ number: 0, sections: written.sections });
  const rested = useRested(written);
  const check = useQueryOf('plan.check', { draft: { kind: rested.kind, sections: rested.sections.map((one) => ({ ...one })) } }, { keepsPrevious: true });
  const write = useCommand('plan.write');
  const change = (patch: Partial<WrittenPlan>): void => {
    const next = { ...written, ...patch };
    setWritten(next);
    onChange(next);
  };
  const save = async (): Promise<void> => {
    const { basedOn, title, kind, alsoCovers, sections } = written;
    const answer = await write.run({
      ...(planId === null ? {} : { planId, basedOn }),
      title,
      kind,
      alsoCovers: [...alsoCovers],
      sections: sections.map((one) => ({ ...one })),
    });
    if (!answer.ok) return;
    onDone();
    go('plan.version', { planId: answer.value.planId, planVersion: String(answer.value.version) });
  };
  const discard = (): void => {
    onDone();
    setWritten(saved);
    setRestored(false);
    setBegan({ number: began.number + 1, sections: saved.sections });
  };
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <p className={styles.lead}>{t('write.lead', { version: saved.basedOn + 1 })}</p>
        <div className={styles.acts}>
          <QuietButton
            onClick={() => {
              if (planId === null) go('plans');
              else go('plan', { planId });
            }}
          >
            {t('write.leave')}
          </QuietButton>
          <PrimaryButton onClick={() => void save()}>{t('write.save')}</PrimaryButton>
        </div>
      </div>
      <Columns
        asideWidth={344}
        aside={
          <>
            <PlanHits
              hits={check.value?.hits}
              headingOf={(id) => written.sections.find((one) => one.id === id)?.heading ?? ''}
              onSection={(section) => {
                const place = section ?? written.sections[0]?.id;
                if (place !== undefined) editor.current?.goTo(place);
              }}
            />
            {planId !== null && <OpenComments planId={planId} sections={written.sections} />}
          </>
        }
      >
        <div className={styles.head}>
          <DraftNote isRestored={isRestored} onDiscard={discard} />
          {write.state.kind === 'refused' && <InlineProblem problem={write.state.refusal} />}
          <FieldPair>
            <TextField
              label={t('write.title')}
              value={written.title}
              maxLength={200}
              autoFocus={planId === null}
              onChange={(title) => {
                change({ title });
              }}
            />
            <ChoiceField
              label={t('write.kind')}
              value={written.kind}
              choices={planKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
              onChange={(kind) => {
                change({ kind });
              }}
            />
          </FieldPair>
          <details className={styles.details}>
            <summary>{t('write.alsoCovers', { count: written.alsoCovers.length })}</summary>
            <ChecksField
              label={t('write.alsoCoversLabel')}
              values={written.alsoCovers}
              choices={planKinds.filter((kind) => kind !== written.kind && kind !== 'sub' && kind !== 'overall').map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
              onChange={(alsoCovers) => {
                change({ alsoCovers });
              }}
            />
          </details>
        </div>
        <PlanEditor
          key={began.number}
          ref={editor}
          sections={began.sections}
          kind={written.kind}
          label={t('write.text')}
          onChange={(sections) => {
            change({ sections });
          }}
        />
      </Columns>
    </div>
  );
}

/** The value as it was when it last stood still for a moment. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return rested;
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { PlanForm, type WrittenPlan } from './PlanForm.tsx';

const nothing: WrittenPlan = { basedOn: 0, title: '', kind: 'sub', alsoCovers: [], sections: [] };

/** A plan is written, from its newest version. What is typed survives a crash and is nobody else's until it is saved. */
export function WritePlanPage() {
  const { t } = useTranslation('plan');
  const param = useParam('planId');
  const planId = param === 'new' ? null : asId<'plan'>(param);
  const draft = useDraft(`plan.write.${param}`);
  const head = useQueryOf('plan.one', { planId: planId ?? asId('') }, { isEnabled: planId !== null });
  const version = head.value?.plan?.version ?? null;
  const newest = useQueryOf('plan.one', { planId: planId ?? asId(''), version: version ?? 1 }, { isEnabled: version !== null });
  const content = newest.value?.content ?? null;
  const saved = useMemo((): WrittenPlan | null => {
    if (planId === null) return nothing;
    if (content === null || version === null) return null;
    return { basedOn: version, title: content.title, kind: content.kind, alsoCovers: content.alsoCovers ?? [], sections: content.sections };
  }, [planId, content, version]);
  const typed = useMemo(() => read(draft.text), [draft.text]);
  useScreen({ title: saved === null || saved.title === '' ? t('write.new') : saved.title, fact: t('write.fact', { version: (version ?? 0) + 1 }) });
  if (saved === null) return <NotHere isLoading={head.isLoading || newest.isLoading} />;
  if (!draft.isReady) return null;
  return (
    <PlanForm
      key={param}
      planId={planId}
      saved={saved}
      restored={typed}
      onChange={(written) => {
        draft.write(JSON.stringify(written));
      }}
      onDone={draft.clear}
    />
  );
}

function read(text: string): WrittenPlan | null {
  if (text === '') return null;
  try {
    return { ...nothing, ...(JSON.parse(text) as Partial<WrittenPlan>) };
  } catch {
    return null;
  }
}

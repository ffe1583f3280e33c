import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { deadlineLevel } from '../../../shared/kernel/deadline.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useRulerFlags } from '../../ui/screen.tsx';
import type { RulerFlag } from '../../ui/RulerLabels.tsx';

const PlanDialog = loadDialog(async () => (await import('./PlanDialog.tsx')).PlanDialog);

type Flag = QueryOutput<'rhythm.of'>['flags'][number];

/** Always mounted: keeps the beat on the ruler – next meeting and report, deadlines, reviews – and answers the plan. */
export function MeetingWatch({ incidentId }: { readonly incidentId: string | null }) {
  const now = useMinute();
  const say = useFlag();
  const [isPlanning, setIsPlanning] = useState(false);
  const { value } = useQueryOf(
    'rhythm.of',
    { incidentId: asId(incidentId ?? '') },
    { isEnabled: incidentId !== null },
  );
  useRulerFlags('rhythm', incidentId === null ? [] : (value?.flags ?? []).map((flag) => say(flag, now)));
  useCommandHandler(
    'meeting.plan',
    () => {
      setIsPlanning(true);
    },
    incidentId !== null,
  );
  if (incidentId === null || !isPlanning || value === undefined) return null;
  return (
    <PlanDialog
      incidentId={asId(incidentId)}
      planned={value}
      onClose={() => {
        setIsPlanning(false);
      }}
    />
  );
}

/** Puts a flag into words: amber and red with nothing but its name, quiet ones with how long there is left. */
function useFlag(): (flag: Flag, now: Instant) => RulerFlag {
  const { t } = useTranslation('meeting');
  const formats = useFormats();
  return (flag, now) => {
    const level = deadlineLevel(flag.at, now);
    const label =
      flag.kind === 'meeting' || flag.kind === 'report'
        ? t(`flag.${flag.kind}`, { clock: formats.clockBare(flag.at) })
        : t(`flag.${flag.kind}`, { number: flag.number ?? '' });
    return {
      id: `${flag.kind}:${flag.id ?? ''}`,
      at: flag.at,
      label,
      detail: formats.until(flag.at, now),
      ...(level === null ? {} : { level }),
    };
  };
}

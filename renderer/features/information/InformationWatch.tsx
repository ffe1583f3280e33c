import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { deadlineLevel } from '../../../shared/kernel/deadline.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useRulerFlags } from '../../ui/screen.tsx';
import { promisesOf } from './information.ts';

const AnswerDialog = loadDialog(async () => (await import('./AnswerDialog.tsx')).AnswerDialog);
const WriteDialog = loadDialog(async () => (await import('./WriteDialog.tsx')).WriteDialog);

/** Always mounted: what people have been promised stands on the ruler, and a message is begun from every page. */
export function InformationWatch({ incidentId }: { readonly incidentId: string | null }) {
  const { t } = useTranslation('information');
  const formats = useFormats();
  const now = useMinute();
  const [open, setOpen] = useState<'message' | 'answer' | null>(null);
  const { value } = useQueryOf('announcement.all', { incidentId: asId(incidentId ?? '') }, { isEnabled: incidentId !== null });
  const promised = incidentId === null ? [] : promisesOf(value?.announcements ?? []);
  useRulerFlags(
    'information',
    promised.flatMap(({ id, audience, nextUpdateAt: at }) => {
      if (at === null) return [];
      const level = deadlineLevel(at, now);
      const label = t('flag', { audience: t(`to.${audience}`), clock: formats.clockBare(at) });
      return [{ id: `announcement:${id}`, at, label, ...(level === null ? {} : { level }) }];
    }),
  );
  useCommandHandler('announcement.write', () => { setOpen('message'); }, incidentId !== null);
  useCommandHandler('answer.write', () => { setOpen('answer'); }, incidentId !== null);
  const shut = (): void => {
    setOpen(null);
  };
  if (incidentId === null || open === null) return null;
  if (open === 'answer') return <AnswerDialog incidentId={asId(incidentId)} answer={null} onClose={shut} />;
  return <WriteDialog incidentId={asId(incidentId)} announcement={null} onClose={shut} />;
}

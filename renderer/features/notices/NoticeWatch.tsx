import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlineLevel } from '../../../shared/kernel/deadline.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useRulerFlags } from '../../ui/screen.tsx';

const NoticeRulePanel = loadDialog(async () => (await import('./NoticeRulePanel.tsx')).NoticeRulePanel);

/** Always mounted: whom one has yet to hear from stands on the ruler, and a row of the matrix is added from every page. */
export function NoticeWatch({ incidentId }: { readonly incidentId: string | null }) {
  const { t } = useTranslation('notice');
  const formats = useFormats();
  const now = useMinute();
  const [isAdding, setIsAdding] = useState(false);
  const { value } = useQueryOf('notice.all', { incidentId: asId(incidentId ?? '') }, { isEnabled: incidentId !== null });
  const waiting = incidentId === null ? [] : (value?.notices ?? []).filter(({ state }) => state === 'waiting');
  useRulerFlags(
    'notices',
    waiting.map(({ id, recipient, deadline: at }) => {
      const level = deadlineLevel(at, now);
      const label = t('flag', { name: recipient.label, clock: formats.clockBare(at) });
      return { id: `notice:${id}`, at, label, ...(level === null ? {} : { level }) };
    }),
  );
  useCommandHandler('noticeRule.add', () => {
    setIsAdding(true);
  });
  if (!isAdding) return null;
  return (
    <NoticeRulePanel
      rule={null}
      onClose={() => {
        setIsAdding(false);
      }}
    />
  );
}

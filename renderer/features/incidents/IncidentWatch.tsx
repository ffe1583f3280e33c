import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import type { IncidentKind } from '../../../shared/domain/incident/incident.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { Dialog } from '../../ui/Panel.tsx';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const ClosePanel = loadDialog(async () => (await import('./ClosePanel.tsx')).ClosePanel);
const LinkDialog = loadDialog(async () => (await import('./LinkDialog.tsx')).LinkDialog);
const SwitchDialog = loadDialog(async () => (await import('./SwitchDialog.tsx')).SwitchDialog);
const SmallIncidentDialog = loadDialog(async () => (await import('./SmallIncidentDialog.tsx')).SmallIncidentDialog);
const DescribePanel = loadDialog(async () => (await import('./DescribePanel.tsx')).DescribePanel);

/** Always mounted: starting, describing, closing and reopening answer from every page. */
export function IncidentWatch({ incidentId }: { readonly incidentId: string | null }) {
  const { go } = useNavigation();
  const start = useCommand('incident.start');
  const { t } = useTranslation('incident');
  const [isSeen, setIsSeen] = useState(false);
  const [open, setOpen] = useState<'describe' | 'close' | 'reopen' | 'link' | 'switch' | 'small' | null>(null);
  const { value } = useQueryOf('incident.one', { incidentId: asId(incidentId ?? '') }, { isEnabled: incidentId !== null });
  const incident = incidentId === null ? null : (value?.incident ?? null);

  const begin = (kind: IncidentKind): void => {
    setIsSeen(false);
    void start.run({ kind }).then((answer) => {
      if (answer.ok) go('incident.log', { incidentId: answer.value.incidentId });
    });
  };
  useCommandHandler('incident.start', () => {
    begin('real');
  });
  useCommandHandler('incident.startExercise', () => {
    begin('exercise');
  });
  useCommandHandler('smallIncident.note', () => { setOpen('small'); });
  useCommandHandler('incident.describe', () => { setOpen('describe'); }, incident !== null);
  useCommandHandler('incident.close', () => { setOpen('close'); }, incident !== null && incident.closedAt === null);
  useCommandHandler('incident.reopen', () => { setOpen('reopen'); }, incident !== null && incident.closedAt !== null);
  useCommandHandler('incident.switch', () => { setOpen('switch'); });
  useCommandHandler('incident.link', () => { setOpen('link'); }, incident !== null && incident.closedAt === null);

  const shut = (): void => {
    setOpen(null);
  };
  return (
    <>
      {start.state.kind === 'refused' && !isSeen && (
        <Dialog
          isOpen
          title={t('startRefused')}
          onClose={() => {
            setIsSeen(true);
          }}
        >
          <InlineProblem problem={start.state.refusal} />
        </Dialog>
      )}
      {open === 'small' && <SmallIncidentDialog incident={null} onClose={shut} />}
      {open === 'switch' && <SwitchDialog incidentId={incidentId} onClose={shut} />}
      {incident !== null && open === 'link' && <LinkDialog incident={incident} onClose={shut} />}
      {incident !== null && open === 'describe' && <DescribePanel incident={incident} onClose={shut} />}
      {incident !== null && (open === 'close' || open === 'reopen') && <ClosePanel incident={incident} onClose={shut} />}
    </>
  );
}

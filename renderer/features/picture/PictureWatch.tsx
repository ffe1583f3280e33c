import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useUndo } from '../../ui/Undo.tsx';

const AssessDialog = loadDialog(async () => (await import('./AssessDialog.tsx')).AssessDialog);
const LiftPanel = loadDialog(async () => (await import('./LiftPanel.tsx')).LiftPanel);
const NumberDialog = loadDialog(async () => (await import('./NumberDialog.tsx')).NumberDialog);
const StatementDialog = loadDialog(async () => (await import('./StatementDialog.tsx')).StatementDialog);

type Open = 'statement' | 'lift' | 'number' | 'assess';

/** Always mounted: statements, numbers and assessments are made from every page of an incident. */
export function PictureWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [open, setOpen] = useState<Open | null>(null);
  const startRound = useStartRound(incidentId);
  const isHere = incidentId !== null;
  const show = (what: Open) => () => {
    setOpen(what);
  };
  useCommandHandler('picture.addStatement', show('statement'), isHere);
  useCommandHandler('picture.lift', show('lift'), isHere);
  useCommandHandler('picture.setNumber', show('number'), isHere);
  useCommandHandler('picture.assess', show('assess'), isHere);
  useCommandHandler('picture.startRound', startRound, isHere);
  if (incidentId === null || open === null) return null;
  const given = {
    incidentId: asId<'incident'>(incidentId),
    onClose: () => {
      setOpen(null);
    },
  };
  if (open === 'statement') return <StatementDialog {...given} statement={null} />;
  if (open === 'lift') return <LiftPanel {...given} />;
  if (open === 'number') return <NumberDialog {...given} label="" />;
  return <AssessDialog {...given} what="" />;
}

function useStartRound(incidentId: string | null): () => void {
  const { t } = useTranslation('picture');
  const offerUndo = useUndo();
  const start = useCommand('round.start');
  const withdraw = useCommand('round.withdraw');
  return () => {
    if (incidentId === null) return;
    void start.run({ incidentId: asId(incidentId) }).then((answer) => {
      if (!answer.ok) return;
      const { roundId, number } = answer.value;
      offerUndo({ text: t('roundStarted', { number }), undo: () => withdraw.run({ roundId }) });
    });
  };
}

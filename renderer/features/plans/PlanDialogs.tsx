import type { SectionId } from '../../../shared/domain/plan/plan.ts';
import { ApproveDialog } from './ApproveDialog.tsx';
import { CommentDialog } from './CommentDialog.tsx';
import { HearingDialog } from './HearingDialog.tsx';
import type { PlanDialog, PlanView } from './PlanBar.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { ReadersDialog } from './ReadersDialog.tsx';
import { RetireDialog } from './RetireDialog.tsx';
import { SettleDialog } from './SettleDialog.tsx';
import { SignedDialog } from './SignedDialog.tsx';

interface PlanDialogsProps {
  readonly dialog: PlanDialog;
  readonly plan: PlanView;
  readonly shown: number;
  readonly sections: readonly { readonly id: SectionId; readonly heading: string }[];
  readonly onClose: () => void;
}

/** The one dialog that is open over a plan. */
export function PlanDialogs({ dialog, plan, shown, sections, onClose }: PlanDialogsProps) {
  switch (dialog.kind) {
    case 'approve':
      return <ApproveDialog plan={plan} version={shown} onClose={onClose} />;
    case 'hearing':
      return <HearingDialog plan={plan} version={shown} onClose={onClose} />;
    case 'comment':
      return <CommentDialog plan={plan} sections={sections} onClose={onClose} />;
    case 'settle':
      return <SettleDialog commentId={dialog.commentId} text={dialog.text} onClose={onClose} />;
    case 'readers':
      return <ReadersDialog planId={plan.id} onClose={onClose} />;
    case 'signed':
      return <SignedDialog plan={plan} version={shown} person={dialog.person} name={dialog.name} onClose={onClose} />;
    case 'retire':
      return <RetireDialog plan={plan} onClose={onClose} />;
    case 'print':
      return <PrintDialog planId={plan.id} version={shown} onClose={onClose} />;
  }
}

import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type NoticeView = QueryOutput<'notice.all'>['notices'][number];
export type NoticeRuleView = QueryOutput<'noticeRule.all'>['rules'][number];

/** Out of the matrix and in again, each the other's way back. */
export function useRetireRule() {
  const { t } = useTranslation('notice');
  const offerUndo = useUndo();
  const retire = useCommand('noticeRule.retire');
  return {
    problem: retire.state.kind === 'refused' ? retire.state.refusal : null,
    setRetired: ({ id: ruleId, recipient }: NoticeRuleView, retired: boolean): void => {
      void retire.run({ ruleId, retired }).then((answer) => {
        if (!answer.ok) return;
        const text = t(retired ? 'retired' : 'reinstated', { name: recipient.label });
        offerUndo({ text, undo: () => retire.run({ ruleId, retired: !retired }) });
      });
    },
  };
}

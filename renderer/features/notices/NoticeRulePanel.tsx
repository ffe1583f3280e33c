import { useTranslation } from 'react-i18next';
import { incidentTypes, levels, type IncidentType, type Level } from '../../../shared/domain/incident/incident.ts';
import { noticeOccasions, type NoticeOccasion } from '../../../shared/domain/notice/notice.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { NoticeRuleView } from './useNoticeActions.ts';

interface NoticeRulePanelProps {
  /** Null for a new row. */
  readonly rule: NoticeRuleView | null;
  readonly onRetire?: () => void;
  readonly onClose: () => void;
}

interface RuleForm {
  readonly recipient: string;
  readonly by: string;
  readonly occasion: NoticeOccasion;
  readonly incidentType: Exclude<IncidentType, 'unknown'> | null;
  readonly fromLevel: Level | null;
  readonly within: string;
}

const types = incidentTypes.filter((type) => type !== 'unknown');
const words = { level: 'field.onLevel', 'call-out': 'field.onCallOut' } as const;

/** One row of the notice matrix: whom, when, within how long, by whom. */
export function NoticeRulePanel({ rule, onRetire, onClose }: NoticeRulePanelProps) {
  const { t } = useTranslation('notice');
  const incident = useTranslation('incident').t;
  const owners = useOwners();
  const offerUndo = useUndo();
  const define = useCommand('noticeRule.define');
  const change = useCommand('noticeRule.change');
  const retire = useCommand('noticeRule.retire');
  const { form, change: write, clear, isRestored } = useFormDraft<RuleForm>(`noticeRule.${rule?.id ?? 'new'}`, {
    recipient: rule?.recipient.label ?? '',
    by: rule?.by?.label ?? '',
    occasion: rule?.occasion ?? 'level',
    incidentType: rule?.incidentType ?? null,
    fromLevel: rule?.fromLevel ?? null,
    within: rule === null ? '60' : String(rule.withinMinutes),
  });
  const { state } = rule === null ? define : change;

  const recipient = owners.ownerOf(form.recipient);
  const save = async (): Promise<void> => {
    if (recipient === null) return;
    const { occasion, incidentType, fromLevel } = form;
    const withinMinutes = Number.parseInt(form.within, 10) || 0;
    const said = { recipient, by: owners.ownerOf(form.by), occasion, incidentType, fromLevel, withinMinutes };
    const name = form.recipient.trim();
    if (rule === null) {
      const answer = await define.run(said);
      if (!answer.ok) return;
      const { ruleId } = answer.value;
      offerUndo({ text: t('added', { name }), undo: () => retire.run({ ruleId, retired: true }) });
    } else {
      const answer = await change.run({ ruleId: rule.id, ...said });
      if (!answer.ok) return;
      const { was } = answer.value;
      offerUndo({ text: t('changed', { name }), undo: () => change.run({ ruleId: rule.id, ...was }) });
    }
    clear();
    onClose();
  };
  return (
    <FormPanel
      title={rule?.recipient.label ?? t('add')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      onCancel={() => {
        clear();
        onClose();
      }}
      state={state}
      below={rule !== null && <AboutObject kind="noticeRule" id={rule.id} />}
      missing={recipient === null ? t('whoMissing') : undefined}
      left={onRetire !== undefined && <QuietButton onClick={onRetire}>{t('retire')}</QuietButton>}
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <SuggestField
        label={t('field.recipient')}
        hint={t('field.recipientHint')}
        value={form.recipient}
        onChange={(recipient) => {
          write({ recipient });
        }}
        suggestions={owners.suggestions}
        maxLength={200}
        isRequired
        autoFocus
      />
      <ChoiceField
        label={t('field.occasion')}
        value={form.occasion}
        onChange={(occasion) => {
          write({ occasion });
        }}
        choices={noticeOccasions.map((value) => ({ value, label: t(words[value]) }))}
      />
      <FieldPair>
        <ChoiceField
          label={t('field.type')}
          value={form.incidentType ?? ''}
          choices={[{ value: '', label: t('field.anyType') }, ...types.map((type) => ({ value: type, label: incident(`type.${type}`) }))]}
          onChange={(chosen) => {
            write({ incidentType: types.find((type) => type === chosen) ?? null });
          }}
        />
        <ChoiceField
          label={t('field.fromLevel')}
          value={form.fromLevel === null ? '' : String(form.fromLevel)}
          choices={[
            { value: '', label: t('field.anyLevel') },
            ...levels.map((level) => ({ value: String(level), label: incident('level', { level }) })),
          ]}
          onChange={(chosen) => {
            write({ fromLevel: levels.find((level) => String(level) === chosen) ?? null });
          }}
        />
      </FieldPair>
      <FieldPair>
        <TextField
          label={t('field.within')}
          value={form.within}
          onChange={(within) => {
            write({ within });
          }}
          inputMode="numeric"
          maxLength={5}
        />
        <SuggestField
          label={t('field.by')}
          value={form.by}
          onChange={(by) => {
            write({ by });
          }}
          suggestions={owners.suggestions}
          maxLength={200}
          showOptional
        />
      </FieldPair>
    </FormPanel>
  );
}

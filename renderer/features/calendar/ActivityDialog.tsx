import { useTranslation } from 'react-i18next';
import { activityKinds, type ActivityKind } from '../../../shared/domain/activity/activity.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { ChoiceField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { CalendarItem } from './CalendarPage.tsx';
import { useActivityActions } from './useActivityActions.ts';

interface ActivityForm {
  readonly kind: ActivityKind;
  readonly title: string;
  readonly on: string | null;
  readonly every: string;
  readonly owner: string;
  readonly note: string;
}

const everyText = { '0': 'form.everyNever', '12': 'form.everyYear', '24': 'form.everyOther', '48': 'form.everyFour' } as const;
const common = ['0', '1', '3', '6', '12', '24', '48'];

/** What is to happen, when, and whether it comes again. */
export function ActivityDialog({ item, onClose }: { readonly item: CalendarItem | null; readonly onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const offerUndo = useUndo();
  const owners = useOwners();
  const plan = useCommand('activity.plan');
  const changeActivity = useCommand('activity.change');
  const drop = useCommand('activity.drop');
  const actions = useActivityActions();
  const { form, change, clear } = useFormDraft<ActivityForm>(`activity.${item?.activityId ?? 'new'}`, {
    kind: activityKinds.find((kind) => kind === item?.what) ?? 'meeting',
    title: item?.title ?? '',
    on: item?.on ?? null,
    every: String(item?.everyMonths ?? 0),
    owner: item?.owner?.label ?? '',
    note: item?.note ?? '',
  });
  const save = async (): Promise<void> => {
    const { kind, title, on, note } = form;
    if (on === null) return;
    const everyMonths = form.every === '0' ? null : Number(form.every);
    const isSameOwner = item !== null && item.owner !== null && item.owner.label === form.owner;
    const owner = isSameOwner ? {} : { owner: owners.ownerOf(form.owner) };
    const done = (): void => {
      clear();
      onClose();
    };
    const activityId = item?.activityId ?? null;
    if (activityId === null) {
      const answer = await plan.run({ kind, title, on, everyMonths, note, ...owner });
      if (!answer.ok) return;
      done();
      const planned = answer.value.activityId;
      offerUndo({ text: t('planned', { title }), undo: () => drop.run({ activityId: planned }) });
      return;
    }
    const answer = await changeActivity.run({ activityId, kind, title, on, everyMonths, note, ...owner });
    if (!answer.ok && answer.refusal.code !== 'activity/nothing-changed') return;
    done();
    if (!answer.ok) return;
    const { was } = answer.value;
    offerUndo({ text: t('changed', { title }), undo: () => changeActivity.run({ activityId, ...was }) });
  };
  const every = common.includes(form.every) ? common : [...common, form.every];
  return (
    <FormDialog
      title={t(item === null ? 'plan' : 'change')}
      save={t('form.save')}
      onSave={() => void save()}
      onClose={onClose}
      state={item === null ? plan.state : changeActivity.state}
      missing={form.on === null ? t('form.dateMissing') : undefined}
      left={
        item !== null && (
          <PlainButton
            onClick={() => {
              actions.drop(item);
              clear();
              onClose();
            }}
          >
            {t('drop')}
          </PlainButton>
        )
      }
    >
      <TextField
        label={t('form.title')}
        value={form.title}
        onChange={(title) => {
          change({ title });
        }}
        maxLength={300}
        isRequired
      />
      <ChoiceField
        label={t('form.kind')}
        value={form.kind}
        choices={activityKinds.map((value) => ({ value, label: t(`what.${value}`) }))}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <FieldPair>
        <DayField
          label={t('form.on')}
          value={form.on}
          onChange={(on) => {
            change({ on });
          }}
        />
        <ChoiceField
          label={t('form.every')}
          value={form.every}
          choices={every.map((value) => ({
            value,
            label: value in everyText ? t(everyText[value as keyof typeof everyText]) : t('form.everyMonths', { count: Number(value) }),
          }))}
          onChange={(months) => {
            change({ every: months });
          }}
        />
      </FieldPair>
      <SuggestField
        label={t('form.owner')}
        value={form.owner}
        onChange={(owner) => {
          change({ owner });
        }}
        suggestions={owners.suggestions}
        maxLength={200}
        showOptional
      />
      <LongTextField
        label={t('form.note')}
        value={form.note}
        onChange={(note) => {
          change({ note });
        }}
        maxLength={5_000}
        rows={2}
        showOptional
      />
    </FormDialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandInput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import { incidentTypes, levels, type Level } from '../../../shared/domain/incident/incident.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { inputOf, memberOf, type Member } from './member.ts';
import { MembersField } from './MembersField.tsx';
import type { AlertListView } from './useAlertListActions.ts';
import { useSlotName } from './useSlotName.ts';

type Slot = Pick<CommandInput<'alertList.define'>, 'incidentType' | 'level'>;

interface AlertListPanelProps {
  /** Null for a new list. What a list is for is settled when it is made: another slot is another list. */
  readonly list: AlertListView | null;
  readonly onSupersede: (list: AlertListView) => void;
  readonly onClose: () => void;
}

interface ListForm {
  readonly title: string;
  readonly slot: Slot;
  readonly members: readonly Member[];
}

const types = incidentTypes.filter((type) => type !== 'unknown');

/** What a list is called, what it is for, and who is called in which order. */
export function AlertListPanel({ list, onSupersede, onClose }: AlertListPanelProps) {
  const { t } = useTranslation('alerting');
  const incident = useTranslation('incident').t;
  const slotName = useSlotName();
  const offerUndo = useUndo();
  const { form, change: write, clear, isRestored } = useFormDraft<ListForm>(`alertList.form.${list?.id ?? 'new'}`, {
    title: list?.title ?? '',
    slot: { incidentType: list?.incidentType ?? null, level: list?.level ?? null },
    members: (list?.members ?? []).map(memberOf),
  });
  const { title, slot, members } = form;
  const [problem, setProblem] = useState<Refusal<RefusalCode> | null>(null);
  const define = useCommand('alertList.define');
  const change = useCommand('alertList.change');
  const supersede = useCommand('alertList.supersede');
  const reinstate = useCommand('alertList.reinstate');

  const create = async (takesOver?: string): Promise<Refusal<RefusalCode> | null> => {
    const supersedes = takesOver === undefined ? null : asId<'alertList'>(takesOver);
    const answer = await define.run({
      ...slot,
      title,
      members: members.map(inputOf),
      ...(supersedes === null ? {} : { supersedes }),
    });
    if (!answer.ok) return answer.refusal;
    const { listId } = answer.value;
    offerUndo({
      text: t('added', { title }),
      undo: async () => {
        await supersede.run({ listId });
        if (supersedes !== null) await reinstate.run({ listId: supersedes });
      },
    });
    return null;
  };
  const update = async ({ id: listId }: AlertListView): Promise<Refusal<RefusalCode> | null> => {
    const answer = await change.run({ listId, title, members: members.map(inputOf) });
    if (!answer.ok) return answer.refusal.code === 'alertList/nothing-changed' ? null : answer.refusal;
    const { was } = answer.value;
    offerUndo({
      text: t('changed', { title }),
      undo: () => change.run({ listId, title: was.title, members: [...was.members] }),
    });
    return null;
  };
  const settle = (work: Promise<Refusal<RefusalCode> | null>): void => {
    void work.then((refusal) => {
      setProblem(refusal);
      if (refusal !== null) return;
      clear();
      onClose();
    });
  };
  const save = (): void => {
    settle(list === null ? create() : update(list));
  };
  const other = problem?.code === 'alertList/already-valid' ? problem.params : undefined;
  return (
    <FormPanel
      title={list?.title ?? t('add')}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      onCancel={() => {
        clear();
        onClose();
      }}
      below={list !== null && <AboutObject kind="alertList" id={list.id} />}
      left={
        list !== null && (
          <QuietButton
            onClick={() => {
              onSupersede(list);
              onClose();
            }}
          >
            {t('supersede')}
          </QuietButton>
        )
      }
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <TextField
        label={t('field.title')}
        placeholder={t('field.titleHint')}
        value={title}
        onChange={(said) => {
          write({ title: said });
        }}
        maxLength={200}
        isRequired
        autoFocus
      />
      {list === null ? (
        <FieldPair>
          <ChoiceField
            label={t('field.type')}
            value={slot.incidentType ?? ''}
            choices={[{ value: '', label: t('anyType') }, ...types.map((type) => ({ value: type, label: incident(`type.${type}`) }))]}
            onChange={(chosen) => {
              write({ slot: { ...slot, incidentType: types.find((type) => type === chosen) ?? null } });
            }}
          />
          <ChoiceField
            label={t('field.level')}
            value={slot.level === null ? '' : String(slot.level)}
            choices={[
              { value: '', label: t('allLevels') },
              ...levels.map((level) => ({ value: String(level), label: t('level', { level }) })),
            ]}
            onChange={(chosen) => {
              write({ slot: { ...slot, level: levels.find((level: Level) => String(level) === chosen) ?? null } });
            }}
          />
        </FieldPair>
      ) : (
        <p>{slotName(list)}</p>
      )}
      <MembersField
        members={members}
        onChange={(listed) => {
          write({ members: listed });
        }}
      />
      {problem !== null && (
        <InlineProblem problem={problem}>
          {other !== undefined && (
            <QuietButton
              onClick={() => {
                settle(create(String(other['listId'])));
              }}
            >
              {t('takeOver', { title: other['title'] })}
            </QuietButton>
          )}
        </InlineProblem>
      )}
    </FormPanel>
  );
}

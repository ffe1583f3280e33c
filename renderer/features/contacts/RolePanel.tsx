import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import { rightsOfRoles } from '../../../shared/domain/role/role.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChecksField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { type ChosenPerson, PeopleField } from '../../objects/PeopleField.tsx';
import type { RoleView } from './useRoleActions.ts';

interface RolePanelProps {
  /** Null for a new role. */
  readonly role: RoleView | null;
  readonly onRetire: (role: RoleView) => void;
  readonly onClose: () => void;
}

interface RoleForm {
  readonly title: string;
  readonly authority: string;
  readonly mandate: string;
  readonly holder: readonly ChosenPerson[];
  readonly deputies: readonly ChosenPerson[];
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What the role is for, what it may decide, and who fills it in which order. */
export function RolePanel({ role, onRetire, onClose }: RolePanelProps) {
  const { t } = useTranslation('contact');
  const offerUndo = useUndo();
  const { form, change: write, clear, isRestored } = useFormDraft<RoleForm>(`role.form.${role?.id ?? 'new'}`, {
    title: role?.title ?? '',
    authority: role?.authority ?? '',
    mandate: role?.mandate.join('\n') ?? '',
    holder: [role?.holder ?? null].filter((one) => one !== null),
    deputies: role?.deputies ?? [],
  });
  const { title, authority, mandate, holder, deputies } = form;
  const [rights, setRights] = useState(role?.rights ?? []);
  const [problem, setProblem] = useState<Refusal<RefusalCode> | null>(null);
  const define = useCommand('role.define');
  const retire = useCommand('role.retire');
  const change = useCommand('role.change');
  const setHolderTo = useCommand('role.setHolder');
  const setDeputiesTo = useCommand('role.setDeputies');
  const holderId = holder[0] === undefined ? null : asId<'contact'>(holder[0].id);
  const deputyIds = deputies.map(({ id }) => asId<'contact'>(id));

  const create = async (): Promise<Refusal<RefusalCode> | null> => {
    const said = { title, authority, mandate: linesOf(mandate), rights: [...rights], holder: holderId, deputies: deputyIds };
    const answer = await define.run(said);
    if (!answer.ok) return answer.refusal;
    const { roleId } = answer.value;
    offerUndo({ text: t('role.added', { title }), undo: () => retire.run({ roleId }) });
    return null;
  };
  /** Three commands at most, in an order where no step leaves somebody standing twice. */
  const update = async ({ id: roleId, ...was }: RoleView): Promise<Refusal<RefusalCode> | null> => {
    const sent = [
      () => change.run({ roleId, title, authority, mandate: linesOf(mandate), rights: [...rights] }),
      () => setDeputiesTo.run({ roleId, deputies: deputyIds.filter((id) => id !== was.holder?.id) }),
      () => setHolderTo.run({ roleId, holder: holderId }),
      () => setDeputiesTo.run({ roleId, deputies: deputyIds }),
    ];
    for (const send of sent) {
      const answer = await send();
      if (!answer.ok && answer.refusal.code !== 'role/nothing-changed') return answer.refusal;
    }
    const wasHolder = was.holder?.id ?? null;
    const wasDeputies = was.deputies.map(({ id }) => id);
    offerUndo({
      text: t('role.changed', { title }),
      undo: async () => {
        await change.run({
          roleId,
          title: was.title,
          authority: was.authority,
          mandate: [...was.mandate],
          rights: [...was.rights],
        });
        await setDeputiesTo.run({ roleId, deputies: [] });
        await setHolderTo.run({ roleId, holder: wasHolder });
        await setDeputiesTo.run({ roleId, deputies: wasDeputies });
      },
    });
    return null;
  };
  const save = (): void => {
    void (role === null ? create() : update(role)).then((refusal) => {
      setProblem(refusal);
      if (refusal !== null) return;
      clear();
      onClose();
    });
  };
  return (
    <FormPanel
      title={role?.title ?? t('role.add')}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      onCancel={() => {
        clear();
        onClose();
      }}
      problem={problem}
      below={role !== null && <AboutObject kind="role" id={role.id} />}
      left={
        role !== null && (
          <QuietButton
            onClick={() => {
              onRetire(role);
              onClose();
            }}
          >
            {t('role.retire')}
          </QuietButton>
        )
      }
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <TextField
        label={t('role.title')}
        placeholder={t('role.titleHint')}
        value={title}
        onChange={(said) => {
          write({ title: said });
        }}
        maxLength={200}
        isRequired
        autoFocus
      />
      <PeopleField
        label={t('role.holder')}
        people={holder}
        onChange={(people) => {
          write({ holder: people });
        }}
        isSingle
      />
      <PeopleField
        label={t('role.deputies')}
        people={deputies}
        onChange={(people) => {
          write({ deputies: people });
        }}
      />
      <LongTextField
        label={t('role.authority')}
        hint={t('role.authorityHint')}
        value={authority}
        onChange={(said) => {
          write({ authority: said });
        }}
      />
      <LongTextField
        label={t('role.mandate')}
        hint={t('role.mandateHint')}
        value={mandate}
        onChange={(said) => {
          write({ mandate: said });
        }}
      />
      <ChecksField
        label={t('role.rights')}
        hint={t('role.rightsHint')}
        values={rights}
        onChange={setRights}
        choices={rightsOfRoles.map((right) => ({ value: right, label: t(`right.${right}`) }))}
      />
    </FormPanel>
  );
}

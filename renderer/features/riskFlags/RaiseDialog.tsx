import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  riskFlagNeeds,
  riskFlagSubjects,
  sharingGrounds,
  type RiskFlagFields,
  type RiskFlagNeed,
} from '../../../shared/domain/riskFlag/riskFlag.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { ChecksField, ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

interface Fields {
  readonly subject: RiskFlagFields['subject'];
  readonly label: string;
  readonly needs: readonly RiskFlagNeed[];
  readonly sector: string;
  readonly ground: RiskFlagFields['ground'];
  readonly authority: string;
  readonly roles: readonly string[];
  readonly until: string | null;
}

const EMPTY: Fields = {
  subject: 'address', label: '', needs: [], sector: '', ground: 'consent', authority: '', roles: [], until: null,
};

/** What others must do, on what ground, for whom and how long. There is no field for why. */
export function RaiseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('riskFlag');
  const offerUndo = useUndo();
  const raise = useCommand('riskFlag.raise');
  const end = useCommand('riskFlag.end');
  const { value } = useQueryOf('role.all', {});
  const { form, change, clear } = useFormDraft<Fields>('riskFlag.raise', EMPTY);
  const [isTried, setIsTried] = useState(false);
  const roles = value?.roles ?? [];
  const save = async (): Promise<void> => {
    setIsTried(true);
    const { until, roles: chosen, ...said } = form;
    if (until === null) return;
    const sharedWith = roles.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
    const answer = await raise.run({ ...said, sharedWith, until });
    if (!answer.ok) return;
    clear();
    const { riskFlagId } = answer.value;
    offerUndo({ text: t('raised'), undo: () => end.run({ riskFlagId, reason: t('cancel') }) });
    onClose();
  };
  return (
    <FormPanel
      title={t('raise')}
      save={t('raise')}
      onSave={() => void save()}
      onClose={onClose}
      state={raise.state}
    >
      <FieldPair>
        <ChoiceField
          label={t('subjectLabel')}
          value={form.subject}
          onChange={(subject) => {
            change({ subject });
          }}
          choices={riskFlagSubjects.map((one) => ({ value: one, label: t(`subject.${one}`) }))}
        />
        <TextField
          label={t(`label.${form.subject}`)}
          value={form.label}
          onChange={(label) => {
            change({ label });
          }}
          maxLength={200}
          autoFocus
        />
      </FieldPair>
      <ChecksField
        label={t('needs')}
        hint={t('needsHint')}
        values={form.needs}
        onChange={(needs) => {
          change({ needs });
        }}
        choices={riskFlagNeeds.map((one) => ({ value: one, label: t(`need.${one}`) }))}
      />
      <FieldPair>
        <ChoiceField
          label={t('groundLabel')}
          value={form.ground}
          onChange={(ground) => {
            change({ ground });
          }}
          choices={sharingGrounds.map((one) => ({ value: one, label: t(`ground.${one}`) }))}
        />
        <DayField
          label={t('until')}
          value={form.until}
          onChange={(until) => {
            change({ until });
          }}
          {...(isTried && form.until === null ? { error: t('untilMissing') } : {})}
        />
      </FieldPair>
      <TextField
        label={t('authority')}
        hint={t('authorityHint')}
        value={form.authority}
        onChange={(authority) => {
          change({ authority });
        }}
        maxLength={500}
      />
      <TextField
        label={t('sector')}
        value={form.sector}
        onChange={(sector) => {
          change({ sector });
        }}
        maxLength={200}
        showOptional
      />
      <ChecksField
        label={t('sharedWith')}
        values={form.roles}
        onChange={(chosen) => {
          change({ roles: chosen });
        }}
        choices={roles.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </FormPanel>
  );
}

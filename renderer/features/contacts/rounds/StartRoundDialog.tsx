import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roundScopes, type RoundOver } from '../../../../shared/domain/numberRound/numberRound.ts';
import { daysAfter } from '../../../../shared/kernel/calendarDay.ts';
import { asId } from '../../../../shared/kernel/ids.ts';
import { osloDay } from '../../../../shared/kernel/osloDay.ts';
import { useCommand } from '../../../api/useCommand.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { useMinute } from '../../../ui/clock.ts';
import { ChoiceField } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { useNavigation } from '../../../ui/Navigation.tsx';
import { PickField } from '../../../ui/PickField.tsx';
import { DayField } from '../../../ui/TimeField.tsx';
import { useUndo } from '../../../ui/Undo.tsx';

/** People get this long to answer unless somebody says otherwise. */
const DAYS_TO_ANSWER = 14;

/** Whom to ask, and by when. */
export function StartRoundDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('numberRound');
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const start = useCommand('numberRound.start');
  const withdraw = useCommand('numberRound.withdraw');
  const lists = useQueryOf('alertList.all', { superseded: false }).value?.lists ?? [];
  const [kind, setKind] = useState<RoundOver['kind']>('roles');
  const [list, setList] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(daysAfter(osloDay(useMinute()), DAYS_TO_ANSWER));
  const isListMissing = kind === 'alertList' && list === null;
  const save = async (): Promise<void> => {
    if (dueOn === null || isListMissing) return;
    const listId = kind === 'alertList' && list !== null ? asId<'alertList'>(list) : null;
    const answer = await start.run({ over: { kind, listId }, dueOn });
    if (!answer.ok) return;
    const { roundId, people } = answer.value;
    onClose();
    go('numberRound', { roundId });
    offerUndo({ text: t('begun', { count: people }), undo: () => withdraw.run({ roundId }) });
  };
  return (
    <FormDialog
      title={t('start')}
      save={t('begin')}
      onSave={() => void save()}
      onClose={onClose}
      state={start.state}
      missing={isListMissing ? t('listMissing') : dueOn === null ? t('dueMissing') : undefined}
    >
      <ChoiceField
        label={t('overLabel')}
        value={kind}
        onChange={setKind}
        choices={roundScopes.map((value) => ({ value, label: t(`over.${value}`) }))}
      />
      {kind === 'alertList' && (
        <PickField
          label={t('list')}
          value={list}
          onChange={setList}
          choices={lists.map(({ id, title }) => ({ value: id, label: title }))}
          nothingFound={t('noList')}
          isRequired
        />
      )}
      <DayField label={t('dueOn')} value={dueOn} onChange={setDueOn} />
      <p>{t('nothingSent')}</p>
    </FormDialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../api/useDocument.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { asId } from '../../../../shared/kernel/ids.ts';
import { currentLanguage, textOf, useFormats } from '../../../text/i18n.ts';
import { htmlLang } from '../../../text/language.ts';
import { roundMail } from '../../../text/roundMail.ts';
import { PlainButton } from '../../../ui/Button.tsx';
import { CheckField, ChoiceField } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { PickField } from '../../../ui/PickField.tsx';
import type { RoundPerson, RoundView } from './useRoundActs.ts';

const kinds = ['unit', 'person', 'mail'] as const;

interface SheetDialogProps {
  readonly round: RoundView;
  readonly people: readonly RoundPerson[];
  readonly onClose: () => void;
}

/** What is handed out or sent by somebody: sheets as PDF, a letter as a file, or its words on the clipboard. */
export function SheetDialog({ round, people, onClose }: SheetDialogProps) {
  const { t } = useTranslation('numberRound');
  const formats = useFormats();
  const municipality = useQueryOf('municipality.one', {}).value?.name ?? null;
  const { state, fetch: bring } = useDocument();
  const [kind, setKind] = useState<(typeof kinds)[number]>('unit');
  const [openOnly, setOpenOnly] = useState(true);
  const [to, setTo] = useState<string | null>(null);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const waiting = people.filter(({ answer, removed }) => answer === null && !removed);
  const groups = [...new Set(waiting.map(({ group }) => group))];
  const ofGroup = (group: string) => waiting.filter((person) => person.group === group);
  const nameOf = (group: string): string => (group === '' ? t('noGroup') : group);
  const choices = [
    ...groups.map((group) => ({ value: `unit ${group}`, label: t('sheet.unit', { group: nameOf(group), count: ofGroup(group).length }) })),
    ...waiting.map(({ contactId, name }) => ({ value: contactId, label: name })),
  ];
  const group = to?.startsWith('unit ') === true ? to.slice('unit '.length) : null;
  const roundId = round.id;
  const how = { roundId, language: htmlLang(currentLanguage()), withNames: true };
  const save = (): void => {
    if (kind !== 'mail') void bring({ kind: 'number-round', format: 'pdf', by: kind, openOnly, ...how });
    else if (to !== null) {
      const whom = group === null ? { kind: 'person' as const, contactId: asId<'contact'>(to) } : { kind: 'unit' as const, group };
      void bring({ kind: 'number-round-mail', format: 'eml', to: whom, ...how });
    }
  };
  const copy = async (): Promise<void> => {
    if (to === null) return;
    const phone = (value: string | null): string | null => (value === null ? null : formats.phone(value));
    const asked = group === null ? waiting.filter(({ contactId }) => contactId === to) : ofGroup(group);
    const { subject, body } = roundMail(
      {
        people: asked.map(({ name, mobile, phone: other, email }) => ({ name, mobile: phone(mobile), phone: phone(other), email })),
        group: group === null ? null : nameOf(group),
        due: formats.calendarDay(round.dueOn),
        municipality,
        labels: { mobile: t('mobile'), phone: t('phone'), email: t('email') },
      },
      (key, values) => textOf(`numberRound:mail.${key}`, values),
    );
    try {
      await navigator.clipboard.writeText(`${subject}\n\n${body}\n`);
      setCopied('copied');
    } catch {
      setCopied('notCopied');
    }
  };
  return (
    <FormDialog
      title={t('sheet.open')}
      save={t('sheet.make')}
      onSave={save}
      onClose={onClose}
      problem={state.kind === 'refused' ? state.refusal : null}
      missing={kind === 'mail' && to === null ? t('sheet.toMissing') : undefined}
      left={kind === 'mail' && to !== null && <PlainButton onClick={() => void copy()}>{t('sheet.copy')}</PlainButton>}
    >
      <ChoiceField
        label={t('sheet.what')}
        value={kind}
        onChange={setKind}
        choices={kinds.map((value) => ({ value, label: t(`sheet.kinds.${value}`) }))}
      />
      {kind === 'mail' ? (
        <PickField label={t('sheet.to')} value={to} onChange={setTo} choices={choices} nothingFound={t('sheet.nobody')} isRequired />
      ) : (
        <CheckField label={t('sheet.openOnly')} isChecked={openOnly} onChange={setOpenOnly} />
      )}
      <p role="status">
        {copied !== null && t(`sheet.${copied}`)} {state.kind === 'made' && t('sheet.made', { name: state.fileName })}
      </p>
      <p>{t('nothingSent')}</p>
    </FormDialog>
  );
}

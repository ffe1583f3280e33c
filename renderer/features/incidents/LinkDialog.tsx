import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { PlainButton } from '../../ui/Button.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useNameOf, useRunning } from './useRunning.ts';
import styles from './Incidents.module.css';

type Incident = NonNullable<QueryOutput<'incident.one'>['incident']>;

/** Ties this incident to another that goes on, and shows what it is tied to. */
export function LinkDialog({ incident, onClose }: { readonly incident: Incident; readonly onClose: () => void }) {
  const { t } = useTranslation('incident');
  const offerUndo = useUndo();
  const nameOf = useNameOf();
  const incidentId = incident.id;
  const links = useQueryOf('incident.links', { incidentId }).value?.links ?? [];
  const tied = new Set(links.map((link) => link.incident.id));
  const others = useRunning(incidentId)?.filter(({ kind }) => kind === incident.kind);
  const choices = (others ?? []).filter(({ id }) => !tied.has(id));
  const none = t(others?.length === 0 ? 'noOther' : 'allTied');
  const isNone = others !== undefined && choices.length === 0;
  const [other, setOther] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const link = useCommand('incident.link');
  const unlink = useCommand('incident.unlink');
  const save = (): void => {
    if (other === null) return;
    const pair = { incidentId, otherId: asId<'incident'>(other) };
    void link.run({ ...pair, reason }).then(({ ok }) => {
      if (!ok) return;
      onClose();
      offerUndo({ text: t('linked'), undo: () => unlink.run(pair) });
    });
  };
  return (
    <FormDialog
      title={t('link')}
      save={t('describeSave')}
      onSave={save}
      onClose={onClose}
      state={link.state.kind === 'refused' ? link.state : unlink.state}
      missing={isNone ? none : other === null ? t('linkMissing') : undefined}
      below={
        <ul className={styles.choices}>
          {links.map(({ incident: to, reason: why }) => (
            <li key={to.id}>
              {`${t('linkedTo')} ${nameOf(to)}: ${why}`}{' '}
              <PlainButton
                size="small"
                aria-label={`${t('unlink')}: ${nameOf(to)}`}
                onClick={() => {
                  const pair = { incidentId, otherId: to.id };
                  void unlink.run(pair).then(({ ok }) => {
                    if (ok) offerUndo({ text: t('unlinked'), undo: () => link.run({ ...pair, reason: why }) });
                  });
                }}
              >
                {t('unlink')}
              </PlainButton>
            </li>
          ))}
        </ul>
      }
    >
      <PickField
        label={t('linkOther')}
        value={other}
        onChange={setOther}
        choices={choices.map((one) => ({ value: one.id, label: nameOf(one) }))}
        nothingFound={choices.length === 0 ? none : t('linkNotFound')}
        {...(isNone ? { hint: none } : {})}
      />
      <TextField label={t('linkReason')} value={reason} onChange={setReason} maxLength={500} isRequired />
    </FormDialog>
  );
}

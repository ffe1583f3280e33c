import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { BackupCopies } from './BackupCopies.tsx';

/** The way back when the store itself is broken: the folder is typed, since what was chosen lies in what is broken. */
export function WayBack({ onRestored }: { readonly onRestored: () => void }) {
  const { t } = useTranslation('settings');
  const list = useOperation('backup.list');
  const [folder, setFolder] = useState('');
  return (
    <>
      <Form onSubmit={() => void list.run({ folder })}>
        <TextField
          label={t('backup.wayBack')}
          hint={t('backup.wayBackHint')}
          value={folder}
          onChange={setFolder}
          maxLength={1_000}
        />
        {list.refusal !== null && list.refusal !== 'lost' && <InlineProblem problem={list.refusal} />}
        <FormButtons>
          <QuietButton type="submit" disabled={folder === '' || list.isRunning}>
            {t('backup.show')}
          </QuietButton>
        </FormButtons>
      </Form>
      {list.value !== undefined && (
        <BackupCopies folder={list.value.folder} copies={list.value.backups} onRestored={onRestored} />
      )}
    </>
  );
}

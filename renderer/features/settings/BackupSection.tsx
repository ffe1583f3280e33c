import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { BackupCopies } from './BackupCopies.tsx';
import styles from './Settings.module.css';

/** Copies in a second folder: where they go, how old the last one is, and the way back from any of them. */
export function BackupSection() {
  const { t } = useTranslation('settings');
  const formats = useFormats();
  const seat = useSeat();
  const { run: askStatus, value: status } = useOperation('backup.status');
  const { run: askList, value: list } = useOperation('backup.list');
  const configure = useOperation('backup.configure');
  const take = useOperation('backup.take');
  const [folder, setFolder] = useState<string | null>(null);
  const mayChange = seat.rights.includes('administrator');
  const refresh = useCallback((): void => {
    void askStatus({}).then((reply) => {
      if (mayChange && reply.ok && reply.value.folder !== null) void askList({});
    });
  }, [askStatus, askList, mayChange]);
  useEffect(refresh, [refresh]);
  const written = folder ?? status?.folder ?? '';
  const isBusy = configure.isRunning || take.isRunning;
  const choose = async (to: string | null): Promise<void> => {
    await configure.run({ folder: to });
    if (to === null) setFolder(null);
    refresh();
  };
  const refusal = take.refusal ?? configure.refusal;
  return (
    <section aria-labelledby="settings-backup">
      <SectionHead onRule id="settings-backup">
        {t('backup.title')}
      </SectionHead>
      <div className={styles.body}>
        <p>{t('backup.lead')}</p>
        {status !== undefined && (
          <p role="status">
            {status.folder === null
              ? t('backup.none')
              : status.lastTakenAt === null
                ? t('backup.nothingYet')
                : t('backup.last', {
                    when: formats.dateTime(status.lastTakenAt),
                    entries: t('backup.newEntries', { count: status.newEntries ?? 0 }),
                  })}
          </p>
        )}
        {status?.problem != null && refusal === null && (
          <InlineProblem problem={{ code: status.problem as RefusalCode, params: { folder: status.folder ?? '' } }} />
        )}
        {mayChange ? (
          <Form onSubmit={() => void choose(written)}>
            <TextField
              label={t('backup.folder')}
              hint={t('backup.folderHint')}
              value={written}
              onChange={setFolder}
              maxLength={1_000}
            />
            {refusal !== null && refusal !== 'lost' && <InlineProblem problem={refusal} />}
            <FormButtons>
              <QuietButton type="submit" disabled={isBusy || written === ''}>
                {t('backup.use')}
              </QuietButton>
              {status?.folder != null && (
                <>
                  <QuietButton
                    disabled={isBusy}
                    onClick={() => {
                      void take.run({}).then(refresh);
                    }}
                  >
                    {t('backup.take')}
                  </QuietButton>
                  <QuietButton disabled={isBusy} onClick={() => void choose(null)}>
                    {t('backup.stop')}
                  </QuietButton>
                </>
              )}
              {isBusy && <span role="status">{t('backup.running')}</span>}
            </FormButtons>
          </Form>
        ) : (
          <p className={styles.hint}>{t('backup.administrators')}</p>
        )}
        {mayChange && status?.folder != null && list !== undefined && (
          <BackupCopies
            folder={list.folder}
            copies={list.backups}
            onRestored={() => {
              // Nobody sits here after a restore: the store that knew who did has been exchanged.
              seat.refresh();
              refresh();
            }}
          />
        )}
      </div>
    </section>
  );
}

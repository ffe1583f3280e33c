import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { refusalText, useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Settings.module.css';

/** The folder that warnings may lie in; none until somebody says so. */
export function WarningFolder() {
  const { t } = useTranslation('warning');
  const formats = useFormats();
  const mayChange = useSeat().rights.includes('administrator');
  const { run: ask, value: status } = useOperation('warning.folder');
  const set = useOperation('warning.setFolder');
  const [typed, setTyped] = useState<string | null>(null);
  const refresh = useCallback((): void => {
    void ask({});
  }, [ask]);
  useEffect(refresh, [refresh]);
  const folder = status?.folder ?? null;
  const choose = async (to: string | null): Promise<void> => {
    const answer = await set.run({ folder: to });
    if (answer.ok) setTyped(null);
    refresh();
  };
  const when = status?.lastLookedAt == null ? '' : formats.clock(status.lastLookedAt);
  return (
    <section aria-labelledby="settings-warnings">
      <SectionHead onRule id="settings-warnings">
        {t('folder.title')}
      </SectionHead>
      <div className={styles.body}>
        <p>{t('folder.lead')}</p>
        {status !== undefined && (
          <p role="status">
            {folder === null
              ? t('folder.off')
              : t(status.isThere ? 'folder.on' : 'folder.gone', { folder, when, count: status.taken })}
          </p>
        )}
        {mayChange ? (
          <Form onSubmit={() => void choose((typed ?? folder ?? '').trim())}>
            <TextField
              label={t('folder.field')}
              hint={t('folder.hint')}
              value={typed ?? folder ?? ''}
              onChange={setTyped}
              maxLength={1_000}
            />
            {set.refusal !== null && set.refusal !== 'lost' && <InlineProblem problem={set.refusal} />}
            <FormButtons>
              <QuietButton type="submit" disabled={set.isRunning}>
                {t('folder.use')}
              </QuietButton>
              {folder !== null && (
                <QuietButton disabled={set.isRunning} onClick={() => void choose(null)}>
                  {t('folder.stop')}
                </QuietButton>
              )}
            </FormButtons>
          </Form>
        ) : (
          <p className={styles.hint}>{t('folder.administrators')}</p>
        )}
        {status !== undefined && status.notTaken.length > 0 && (
          <>
            <SectionHead level={3}>{t('folder.notTaken')}</SectionHead>
            <ul>
              {status.notTaken.map(({ name, code, field }, at) => (
                <li key={at}>
                  {name}: {refusalText({ code, params: { field, most: 2_000, identifier: name, folder: folder ?? '', id: '' } }).happened}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

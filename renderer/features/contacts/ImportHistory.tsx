import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import people from './People.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'when', width: 80, kind: 'time', end: true }],
  right: [
    { name: 'file', width: 'rest', kind: 'words' },
    { name: 'counts', width: 200, kind: 'meta' },
    { name: 'undo', width: 96, end: true },
  ],
};

/** Lists that were read in; each can still be taken back as one, long after the undo bar has gone. */
export function ImportHistory() {
  const { t } = useTranslation('contact');
  const formats = useFormats();
  const undo = useCommand('contact.undoImport');
  const imports = useQueryOf('contact.imports', {}).value?.imports ?? [];
  if (imports.length === 0) return null;
  return (
    <section aria-label={t('importing.earlier')}>
      <SectionHead onRule>{t('importing.earlier')}</SectionHead>
      {undo.state.kind === 'refused' && <InlineProblem problem={undo.state.refusal} />}
      <Ledger kind="list" columns={columns} label={t('importing.earlier')}>
        {imports.map((one) => (
          <LedgerRow key={one.id}>
            <LedgerCell column="when">{formats.dayMonth(one.importedAt)}</LedgerCell>
            <LedgerCell column="file" className={one.undone ? people.gone : undefined}>
              {one.fileName}
            </LedgerCell>
            <LedgerCell column="counts">
              {t('importing.earlierRow', { added: one.added, changed: one.changed })}
            </LedgerCell>
            <LedgerCell column="undo">
              {one.undone ? (
                t('importing.wasUndone')
              ) : (
                <PlainButton
                  size="small"
                  onClick={() => {
                    void undo.run({ importId: one.id });
                  }}
                >
                  {t('importing.undo')}
                </PlainButton>
              )}
            </LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDocument } from '../../api/useDocument.ts';
import { currentLanguage, useFormats } from '../../text/i18n.ts';
import { htmlLang } from '../../text/language.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useNavigation } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Map.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'when', width: 80, kind: 'time', end: true }],
  right: [
    { name: 'file', width: 'rest', kind: 'words' },
    { name: 'count', width: 160, kind: 'meta' },
    { name: 'undo', width: 96, end: true },
  ],
};

interface MapFilesProps {
  readonly incidentId: Id<'incident'>;
  readonly imports: QueryOutput<'map.objects'>['imports'];
  readonly isOpen: boolean;
}

/** The map's ways in and out: a file read in, one written, a sheet of paper; and what was read in, each with its way back. */
export function MapFiles({ incidentId, imports, isOpen }: MapFilesProps) {
  const { t } = useTranslation('map');
  const formats = useFormats();
  const { go } = useNavigation();
  const { state, fetch: bring } = useDocument();
  const undo = useCommand('map.undoImport');
  // What people call a place may be somebody's name, and no list knows which: the sheet says that it may.
  const make = (format: 'pdf' | 'geojson'): void => {
    void bring({ kind: 'map', format, incidentId, language: htmlLang(currentLanguage()), withNames: true });
  };
  const print = (): void => {
    make('pdf');
  };
  useCommandHandler('map.print', print);
  return (
    <section aria-label={t('files')}>
      <SectionHead onRule>{t('files')}</SectionHead>
      <div className={styles.words}>
        {isOpen && (
          <QuietButton
            onClick={() => {
              go('incident.map.import', { incidentId });
            }}
          >
            {t('take')}
          </QuietButton>
        )}
        <QuietButton
          onClick={() => {
            make('geojson');
          }}
        >
          {t('out')}
        </QuietButton>
        <QuietButton onClick={print}>{t('print')}</QuietButton>
        <p role="status" className={styles.lead}>
          {state.kind === 'making' && t('making')}
          {state.kind === 'made' && t('made', { file: state.fileName })}
        </p>
        {state.kind === 'refused' && <InlineProblem problem={state.refusal} />}
        {state.kind === 'lost' && <InlineProblem problem={t('lost', { returnObjects: true })} />}
        {undo.state.kind === 'refused' && <InlineProblem problem={undo.state.refusal} />}
      </div>
      {imports.length > 0 && (
        <Ledger kind="list" columns={columns} label={t('imports')}>
          {imports.map((one) => (
            <LedgerRow key={one.id}>
              <LedgerCell column="when">{formats.clock(one.importedAt)}</LedgerCell>
              <LedgerCell column="file">{one.fileName}</LedgerCell>
              <LedgerCell column="count">{t('count', { count: one.objects })}</LedgerCell>
              <LedgerCell column="undo">
                {one.undone && t('importUndone')}
                {!one.undone && isOpen && (
                  <PlainButton
                    size="small"
                    onClick={() => {
                      void undo.run({ importId: one.id });
                    }}
                  >
                    {t('undoImport')}
                  </PlainButton>
                )}
              </LedgerCell>
            </LedgerRow>
          ))}
        </Ledger>
      )}
    </section>
  );
}

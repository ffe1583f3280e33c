import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationOutput } from '../../../shared/contract/api.ts';
import { middleOf } from '../../../shared/domain/map/geometry.ts';
import { positionOf } from '../../../shared/domain/map/position.ts';
import { sayPosition } from '../../../shared/domain/map/sayPosition.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useApi } from '../../api/apiContext.tsx';
import { newCommandId } from '../../api/newCommandId.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useUpload } from '../../api/useUpload.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { fileDrop, useFilePicker } from '../../ui/useFilePicker.tsx';
import styles from './Map.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'kind', width: 124, kind: 'meta', end: true }],
  right: [
    { name: 'name', width: 'rest', kind: 'words' },
    { name: 'where', width: 232, kind: 'meta' },
  ],
};
const SHOWN = 100;

/** A map file: chosen, looked at, then drawn whole with one way back. */
export function MapImportPage() {
  const { t } = useTranslation('map');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const { go } = useNavigation();
  const { client } = useApi();
  const offerUndo = useUndo();
  const { upload, send } = useUpload();
  const preview = useOperation('map.previewImport');
  const take = useOperation('map.takeFile');
  const undo = useCommand('map.undoImport');
  /** One per file: giving the command again after a lost answer draws nothing twice. */
  const [commandId, setCommandId] = useState(newCommandId);
  const uploadId = upload?.id ?? null;
  useScreen({});

  const bring = async (chosen: File): Promise<void> => {
    if (uploadId !== null) await client.operate('file.drop', { uploadId });
    setCommandId(newCommandId());
    const next = await send(chosen);
    if (next !== null) await preview.run({ uploadId: next });
  };
  const onFile = (chosen: File): void => void bring(chosen);
  const picker = useFilePicker('.geojson,.json,.kml,.gpx', onFile);
  const apply = async (read: OperationOutput<'map.previewImport'>): Promise<void> => {
    if (uploadId === null) return;
    const answer = await take.run({ incidentId, uploadId, commandId });
    if (!answer.ok) return;
    const { importId, objects } = answer.value;
    offerUndo({
      text: t('wasImported', { count: objects, file: read.fileName }),
      undo: () => undo.run({ importId }),
    });
    go('incident.map', { incidentId });
  };
  const refusal = upload?.refusal ?? preview.refusal ?? take.refusal;
  const isReading = upload !== null && upload.refusal === null && (upload.id === null || preview.isRunning);
  const read = isReading ? undefined : preview.value;
  return (
    <div className={styles.page} data-pane="page" {...fileDrop(onFile)}>
      <SectionHead onRule>{t('take')}</SectionHead>
      <div className={styles.words}>
        {picker.input}
        <p className={styles.lead}>{t('takeLead')}</p>
        <QuietButton autoFocus onClick={picker.choose}>
          {t('chooseFile')}
        </QuietButton>
        <p role="status" className={styles.lead}>
          {isReading && t('reading', { file: upload.name })}
        </p>
        {refusal !== null && (
          <InlineProblem problem={refusal === 'lost' ? t('lost', { returnObjects: true }) : refusal} />
        )}
      </div>
      {read !== undefined && (
        <>
          <SectionHead onRule fact={t('count', { count: read.objects.length })}>
            {t('previewTitle', { file: read.fileName })}
          </SectionHead>
          <div className={styles.words}>
            <PrimaryButton
              disabled={take.isRunning}
              onClick={() => {
                void apply(read);
              }}
            >
              {t('takeAll', { count: read.objects.length })}
            </PrimaryButton>
            {read.leftOut > 0 && <p className={styles.lead}>{t('leftOut', { count: read.leftOut })}</p>}
          </div>
          <Ledger kind="list" columns={columns} label={t('previewTitle', { file: read.fileName })}>
            {read.objects.slice(0, SHOWN).map((object, at) => {
              const said = sayPosition(positionOf(middleOf(object.geometry)));
              return (
                <LedgerRow key={at}>
                  <LedgerCell column="kind">{t(`kind.${object.kind}`)}</LedgerCell>
                  <LedgerCell column="name">{object.name}</LedgerCell>
                  <LedgerCell column="where">{said.mgrs ?? said.degrees}</LedgerCell>
                </LedgerRow>
              );
            })}
          </Ledger>
          {read.objects.length > SHOWN && (
            <p className={styles.words}>{t('moreRows', { count: read.objects.length - SHOWN })}</p>
          )}
        </>
      )}
    </div>
  );
}

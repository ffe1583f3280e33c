import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportMapping } from '../../../shared/domain/contact/importFields.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useApi } from '../../api/apiContext.tsx';
import { useCommand } from '../../api/useCommand.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/Field.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { fileDrop, useFilePicker } from '../../ui/useFilePicker.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { ImportRows } from './ImportRows.tsx';
import { useUpload } from '../../api/useUpload.ts';
import people from './People.module.css';
import styles from './Import.module.css';

/** A list from a file: dropped or chosen, its columns put right, its differences seen, then taken in as one. */
export function ImportPage() {
  const { t } = useTranslation('contact');
  const formats = useFormats();
  const { go } = useNavigation();
  const { client } = useApi();
  const offerUndo = useUndo();
  const { upload, send } = useUpload();
  const preview = useOperation('contact.previewImport');
  const take = useCommand('contact.import');
  const undo = useCommand('contact.undoImport');
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const read = preview.value;
  const uploadId = upload?.id ?? null;

  const look = async (fileId: Id<'upload'>, more: { sheet?: string; mapping?: ImportMapping } = {}): Promise<void> => {
    setLeft(new Set());
    await preview.run({
      uploadId: fileId,
      ...(more.sheet === undefined ? {} : { sheet: more.sheet }),
      ...(more.mapping === undefined ? {} : { mapping: [...more.mapping] }),
    });
  };
  const bring = async (chosen: File): Promise<void> => {
    if (uploadId !== null) await client.operate('file.drop', { uploadId });
    const next = await send(chosen);
    if (next !== null) await look(next);
  };
  const onFile = (chosen: File): void => void bring(chosen);
  const picker = useFilePicker('.xlsx,.csv,.txt,.vcf', onFile);
  const rows = (read?.rows ?? []).filter(({ state }) => state === 'new' || state === 'changed');
  const taken = rows.filter(({ row }) => !left.has(row));
  const apply = async (): Promise<void> => {
    if (read === undefined || taken.length === 0) return;
    const { fileName, hasHeadings, columns, mapping } = read;
    const answer = await take.run({
      fileName,
      rows: taken.map(({ row, fields }) => ({ row, fields })),
      columns: hasHeadings ? columns : null,
      mapping: hasHeadings ? mapping : null,
    });
    if (!answer.ok) return;
    const { importId, added, changed } = answer.value;
    if (uploadId !== null) void client.operate('file.drop', { uploadId });
    offerUndo({
      text: t('importing.done', { count: added + changed, file: fileName }),
      undo: () => undo.run({ importId }),
    });
    go('contacts');
  };
  useScreen({
    title: t('importPage'),
    ...(read === undefined ? {} : { fact: read.fileName }),
  });
  const refusal = upload?.refusal ?? preview.refusal;
  return (
    <div className={people.page} data-pane="page" {...fileDrop(onFile)}>
      <div className={styles.door}>
        {picker.input}
        <p className={styles.lead}>{t('importing.lead')}</p>
        <QuietButton autoFocus onClick={picker.choose}>
          {upload === null ? t('importing.choose') : t('importing.chooseOther')}
        </QuietButton>
        <div role="status">
          {upload !== null && (upload.id === null || preview.isRunning) && upload.refusal === null && (
            <p className={people.second}>
              {t('importing.reading', { file: upload.name })}
              {', '}
              {t('importing.sent', {
                received: formats.bytes(upload.receivedBytes),
                size: formats.bytes(upload.sizeBytes),
              })}
            </p>
          )}
        </div>
        {refusal !== null && (
          <InlineProblem problem={refusal === 'lost' ? t('importing.lost', { returnObjects: true }) : refusal} />
        )}
        {take.state.kind === 'refused' && <InlineProblem problem={take.state.refusal} />}
      </div>
      {read !== undefined && uploadId !== null && (
        <>
          {read.sheets.length > 1 && (
            <div className={people.words}>
              <ChoiceField
                label={t('importing.sheet')}
                value={read.sheet ?? ''}
                choices={read.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
                onChange={(sheet) => {
                  void look(uploadId, { sheet });
                }}
              />
            </div>
          )}
          <ImportColumns
            preview={read}
            onMapping={(mapping) => {
              void look(uploadId, { mapping, ...(read.sheet === null ? {} : { sheet: read.sheet }) });
            }}
          />
          <ImportProblems problems={read.problems} columns={read.columns} />
          <ImportRows
            rows={read.rows}
            left={left}
            onLeave={(row, isLeft) => {
              const next = new Set(left);
              if (isLeft) next.add(row);
              else next.delete(row);
              setLeft(next);
            }}
          />
          <div className={styles.foot}>
            <PrimaryButton
              disabled={taken.length === 0 || take.state.kind === 'waiting'}
              onClick={() => {
                void apply();
              }}
            >
              {taken.length === 0 ? t('importing.nothing') : t('importing.apply', { count: taken.length })}
            </PrimaryButton>
          </div>
        </>
      )}
      {read === undefined && <ImportHistory />}
    </div>
  );
}

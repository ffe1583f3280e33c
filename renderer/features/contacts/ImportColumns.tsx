import { useTranslation } from 'react-i18next';
import type { OperationOutput } from '../../../shared/contract/api.ts';
import { importFields, type ImportField, type ImportMapping } from '../../../shared/domain/contact/importFields.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Import.module.css';

type Preview = OperationOutput<'contact.previewImport'>;

interface ImportColumnsProps {
  readonly preview: Preview;
  readonly onMapping: (mapping: ImportMapping) => void;
}

const SAMPLES = 3;

/** The file's own columns with the first values, and what each is taken for. Another choice is read again at once. */
export function ImportColumns({ preview, onMapping }: ImportColumnsProps) {
  const { t } = useTranslation('contact');
  const { columns, mapping, sample, remembered } = preview;
  const isUsed = (at: number): boolean => (mapping[at] ?? null) !== null;
  return (
    <section aria-label={t('importing.columnsTitle')}>
      <SectionHead onRule fact={remembered ? t('importing.columnsRemembered') : t('importing.columnsFact')}>
        {t('importing.columnsTitle')}
      </SectionHead>
      <div className={styles.columnsArea} tabIndex={0} role="group" aria-label={t('importing.columnsTitle')}>
        <table className={styles.columns}>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={`${column} ${String(at)}`} scope="col">
                  <span className={styles.heading}>{column}</span>
                  <select
                    className={styles.means}
                    aria-label={t('importing.columnMeans', { column })}
                    value={mapping[at] ?? ''}
                    data-unused={isUsed(at) ? undefined : true}
                    onChange={(event) => {
                      const chosen = event.currentTarget.value;
                      const field = importFields.find((one) => one === chosen) ?? null;
                      onMapping(mapping.map((one, place): ImportField | null => (place === at ? field : one)));
                    }}
                  >
                    <option value="">{t('importing.unused')}</option>
                    {importFields.map((field) => (
                      <option key={field} value={field}>
                        {t(`importing.means.${field}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.slice(0, SAMPLES).map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, at) => (
                  <td key={at} data-unused={isUsed(at) ? undefined : true}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

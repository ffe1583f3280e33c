import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LongTextField, TextField } from '../../ui/Field.tsx';
import type { ReadPoint } from './readPoints.ts';
import styles from './Map.module.css';

interface PointsFieldProps {
  readonly isPoint: boolean;
  readonly text: string;
  readonly read: readonly ReadPoint[];
  readonly onChange: (text: string) => void;
  /** Ctrl+Enter, where Enter makes a new line. */
  readonly onDone: () => void;
}

const SHOWN = 100;

/** Points as text, one per line, and under them how each was understood in all three ways of writing it. */
export function PointsField({ isPoint, text, read, onChange, onDone }: PointsFieldProps) {
  const { t } = useTranslation('map');
  const understood = read.flatMap((point) => ('said' in point ? [point] : [])).slice(0, SHOWN);
  const wrong = read.flatMap((point) => ('fault' in point ? [point] : []));
  const first = wrong[0];
  const error =
    first === undefined ? {} : { error: t('echo.line', { number: first.line, fault: t(`fault.${first.fault}`) }) };
  const shared = { value: text, onChange, hint: t('field.pointsHint'), placeholder: '32V NM 97000 43000', ...error };
  return (
    <div>
      {isPoint ? (
        <TextField {...shared} label={t('field.point')} />
      ) : (
        <LongTextField
          {...shared}
          label={t('field.points')}
          rows={4}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter' || !event.ctrlKey) return;
            event.preventDefault();
            onDone();
          }}
        />
      )}
      <div role="status" className={styles.echo}>
        {understood.length > 0 && (
          <table aria-label={t('echo.label')}>
            <thead>
              <tr>
                <th scope="col">{t('echo.number')}</th>
                <th scope="col">{t('echo.degrees')}</th>
                <th scope="col">{t('echo.utm')}</th>
                <th scope="col">{t('echo.mgrs')}</th>
              </tr>
            </thead>
            <tbody>
              {understood.map(({ line, said }) => (
                <tr key={line}>
                  <td>{line}</td>
                  <td>{said.degrees}</td>
                  <td>{said.utm ?? '–'}</td>
                  <td>{said.mgrs ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

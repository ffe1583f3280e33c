import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { ObjectKind } from '../../../shared/domain/object/object.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useHistoryWords } from '../../objects/useHistoryWords.ts';
import { useFormats } from '../../text/i18n.ts';
import { SidePanel } from '../../ui/Panel.tsx';
import { ChangedField } from './ChangedField.tsx';
import styles from './History.module.css';

type Entry = QueryOutput<'object.history'>['entries'][number];

const MOST_SHOWN = 200;

interface HistoryDialogProps {
  readonly kind: ObjectKind;
  readonly id: string;
  readonly onClose: () => void;
}

/** Who changed what, when, and from what: the same for every object, newest first. */
export function HistoryDialog({ kind, id, onClose }: HistoryDialogProps) {
  const { t } = useTranslation('object');
  const words = useHistoryWords();
  const { value } = useQueryOf('object.history', { kind, id, limit: MOST_SHOWN });
  const entries = value?.entries ?? [];
  return (
    <SidePanel isOpen title={t('history.title', { name: t(`kind.${kind}`).toLocaleLowerCase() })} onClose={onClose}>
      <div className={styles.history} role="region" aria-label={t('history.command')} tabIndex={0} data-autofocus>
        {value !== undefined && value.total > entries.length && (
          <p className={styles.told}>{t('history.shown', { shown: entries.length, count: value.total })}</p>
        )}
        {value?.total === 0 && <p className={styles.told}>{t('history.empty')}</p>}
        {words !== null && (
          <ol className={styles.entries}>
            {entries.map((entry, at) => (
              <li key={entries.length - at}>
                <ChangeEntry kind={kind} entry={entry} act={words.act[entry.act]} fields={words.field} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </SidePanel>
  );
}

interface ChangeEntryProps {
  readonly kind: ObjectKind;
  readonly entry: Entry;
  readonly act: string;
  readonly fields: Readonly<Record<string, string>>;
}

function ChangeEntry({ kind, entry, act, fields }: ChangeEntryProps) {
  const { t } = useTranslation('object');
  const formats = useFormats();
  const { at, by, of, isErased, changes } = entry;
  return (
    <>
      <p className={styles.act}>
        <time dateTime={at}>{formats.dateTime(at)}</time>
        <strong>{of === null ? act : t('history.ofPart', { act, kind: t(`kind.${of.kind}`).toLocaleLowerCase(), name: of.name })}</strong>
        <span className={styles.who}>{by.name ?? t('history.nobody')}</span>
      </p>
      {isErased && <p className={styles.told}>{t('history.erased')}</p>}
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map((change) => (
            <ChangedField key={`${change.field} ${change.part ?? ''}`} kind={of?.kind ?? kind} change={change} name={fields[change.field] ?? change.field} />
          ))}
        </dl>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import { Glyph } from './Glyph.tsx';
import { Tag } from './Tag.tsx';
import styles from './StorageState.module.css';

/** The honest states of what a person wrote. `saved` means on the host's disk, nothing less. */
export type Storage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'draft'; readonly at: Instant | null }
  | { readonly kind: 'waiting'; readonly count: number }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'lost'; readonly count: number }
  | { readonly kind: 'refused' };

/** utkast · venter på lagring · lagret kl. – calm and grey as long as all is well, a warning when it is not. */
export function StorageState({ storage }: { readonly storage: Storage }) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  switch (storage.kind) {
    case 'idle':
      return (
        <span className={styles.state} data-storage="idle">
          <Glyph name="stored" />
          <span className={styles.strong}>{t('savedLocally')}</span>
        </span>
      );
    case 'draft':
      return (
        <span className={styles.state} data-storage="draft">
          {storage.at === null ? t('draft') : t('draftSaved', { clock: formats.clockSeconds(storage.at) })}
        </span>
      );
    case 'waiting':
      return (
        <span className={styles.state} data-storage="waiting">
          <Glyph name="waiting" />
          <span className={styles.strong}>{t('waiting', { count: storage.count })}</span>
        </span>
      );
    case 'saved':
      return (
        <span className={styles.state} data-storage="saved">
          <Glyph name="stored" />
          <span className={styles.strong}>{t('saved', { clock: formats.clockSeconds(storage.at) })}</span>
        </span>
      );
    case 'lost':
      return (
        <span className={styles.state} data-storage="lost">
          <Tag level="warning">{t('lost')}</Tag>
          {storage.count > 0 && t('waiting', { count: storage.count })}
        </span>
      );
    case 'refused':
      return (
        <span className={styles.state} data-storage="refused">
          <Tag level="critical">{t('cannotSave')}</Tag>
        </span>
      );
  }
}

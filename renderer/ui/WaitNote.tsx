import { useTranslation } from 'react-i18next';
import { useFormats } from '../text/i18n.ts';

/** Says when the next try may be made, and that the wait grows. Nothing while tries are free. */
export function WaitNote({ waitMs }: { readonly waitMs: number }) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  if (waitMs === 0) return null;
  return <p aria-live="off">{t('wait', { wait: formats.wait(Math.ceil(waitMs / 1_000) * 1_000) })}</p>;
}

import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState.tsx';

/** A page was asked for something this installation does not have: says so, instead of standing empty. */
export function NotHere({ isLoading }: { readonly isLoading: boolean }) {
  const { t } = useTranslation('ui');
  return isLoading ? null : <EmptyState>{t('notHere')}</EmptyState>;
}

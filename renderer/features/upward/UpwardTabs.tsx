import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../ui/PageTabs.tsx';

/** What is sent upward, and what nobody owns. */
export function UpwardTabs({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('upward');
  return (
    <PageTabs
      label={t('tabs')}
      tabs={[
        { page: 'upward', name: t('page') },
        { page: 'unowned', name: t('unownedPage') },
      ]}
    >
      {children}
    </PageTabs>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../ui/PageTabs.tsx';

/** Contacts, roles, duty or rounds. */
export function PeopleTabs({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('contact');
  return (
    <PageTabs
      label={t('tabs')}
      tabs={[
        { page: 'contacts', name: t('contacts') },
        { page: 'roles', name: t('roles') },
        { page: 'duty', name: t('duty') },
        { page: 'numberRounds', name: t('rounds') },
      ]}
    >
      {children}
    </PageTabs>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { ResourceFinder } from './ResourceFinder.tsx';
import type { ResourceView } from './resourceForm.ts';
import { ResourcePanel } from './ResourcePanel.tsx';
import { useResourceActions } from './useResourceActions.ts';
import styles from './Resources.module.css';

/** The register at peace: found while it is typed, opened with Enter, kept fresh with one key per row. */
export function ResourcesPage() {
  const { t } = useTranslation('resource');
  const { go } = useNavigation();
  const run = useRunCommand();
  const actions = useResourceActions();
  const [open, setOpen] = useState<ResourceView | null>(null);
  const total = useQueryOf('resource.find', { limit: 1 }).value?.total ?? 0;
  useScreen({
    title: t('page'),
    fact: t('total', { count: total }),
    keys: [
      { keys: 'Enter', does: t('keys.open') },
      { keys: 'B', does: t('keys.verify') },
      { keys: 'Delete', does: t('keys.remove') },
    ],
  });
  return (
    <div className={styles.page} data-pane="page">
      <div className={styles.top}>
        <PrimaryButton
          onClick={() => {
            run('resource.add');
          }}
        >
          {t('add')}
        </PrimaryButton>
      </div>
      {actions.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      <ResourceFinder
        onOpen={(found) => {
          if (found.kind === 'resource') setOpen(found.resource);
          else go('contacts');
        }}
        actions={{
          'resource.verify': (found) => {
            if (found.kind === 'person') actions.confirm(found.person);
            else if (!found.resource.removed) actions.verify(found.resource);
          },
          'resource.remove': (found) => {
            if (found.kind === 'resource' && !found.resource.removed) actions.remove(found.resource);
          },
        }}
      />
      {open !== null && (
        <ResourcePanel
          key={open.id}
          resource={open}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}

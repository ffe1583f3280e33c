import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextOf } from '../text/i18n.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useCommandHandler, useOfferedCommands } from '../ui/keyboard/Commands.tsx';
import type { Command } from '../ui/keyboard/command.ts';
import { SidePanel } from '../ui/Panel.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { loadPart } from '../api/loadPart.ts';
import styles from './Help.module.css';

const Guide = loadPart(async () => (await import('./guide/Guide.tsx')).Guide);

/** F1: the user guide for whoever stands on this page, then every key there is, drawn from the one table. */
export function Help() {
  const { t } = useTranslation('shell');
  const [isOpen, setIsOpen] = useState(false);
  const offered = useOfferedCommands();
  useCommandHandler('shell.help', () => {
    setIsOpen((open) => !open);
  });
  const withKeys = (one: Command): boolean => one.keys !== undefined;
  const everywhere = offered.filter((one) => withKeys(one) && one.when === 'app');
  const here = offered.filter((one) => withKeys(one) && one.when !== 'app');
  return (
    <SidePanel
      title={t('help.title')}
      isOpen={isOpen}
      onClose={() => {
        setIsOpen(false);
      }}
    >
      <div className={styles.groups}>
        <p className={styles.hint}>{t('help.closeHint')}</p>
        <Suspense fallback={null}>
          <Guide />
        </Suspense>
        {here.length > 0 && <Keys title={t('help.here')} commands={here} />}
        <Keys title={t('help.everywhere')} commands={everywhere} />
      </div>
    </SidePanel>
  );
}

function Keys({ title, commands }: { readonly title: string; readonly commands: readonly Command[] }) {
  const textOf = useTextOf();
  return (
    <section>
      <SectionHead level={3}>{title}</SectionHead>
      <ul className={styles.keys}>
        {commands.map((command) => (
          <li key={command.id} className={styles.row}>
            <span>{textOf(command.title)}</span>
            <span className={styles.caps}>
              {command.keys?.map((chord) => <Kbd key={chord} keys={chord} />)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

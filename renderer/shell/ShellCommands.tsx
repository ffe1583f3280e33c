import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useOutboxState } from '../api/apiContext.tsx';
import { chooseLanguage, currentLanguage, useAllTextsHere, useFormats, useTextOf } from '../text/i18n.ts';
import { htmlLang, type Language } from '../text/language.ts';
import { useCommandDesk, useCommandHandler, useOfferedCommands } from '../ui/keyboard/Commands.tsx';
import { useNavigation } from '../ui/Navigation.tsx';
import { shellMenus } from './keyboard/shellMenus.ts';
import { cycleMode } from '../ui/appearance.ts';
import { incidentPages, peacePages } from './pages.ts';

/** Answers the shell's own commands and keeps the desktop shell's menu true. Draws only what a screen reader hears. */
export function ShellCommands() {
  const { t } = useTranslation(['shell', 'ui']);
  const textOf = useTextOf();
  const formats = useFormats();
  const desk = useCommandDesk();
  const { go, params } = useNavigation();
  const { client } = useApi();
  const { savedAt, waiting } = useOutboxState();
  const offered = useOfferedCommands();
  const [announced, setAnnounced] = useState('');

  useEffect(() => {
    desk.setContext({ go, params });
  }, [desk, go, params]);

  useCommandHandler('shell.cycleMode', () => {
    setAnnounced(t('shell:mode.changed', { mode: t(`shell:mode.${cycleMode()}`) }));
  });
  const choose = (language: Language) => () => void chooseLanguage(language, localStorage);
  useCommandHandler('shell.languageNb', choose('nb'));
  useCommandHandler('shell.languageNn', choose('nn'));
  useCommandHandler('shell.languageEn', choose('en'));
  useCommandHandler('shell.everythingSaved', () => {
    setAnnounced(
      waiting > 0
        ? t('ui:waiting', { count: waiting })
        : savedAt === null
          ? t('ui:savedLocally')
          : t('ui:saved', { clock: formats.clockSeconds(savedAt) }),
    );
  });

  const incidentActive = params['incidentId'] !== undefined;
  const isNamed = useAllTextsHere();
  useEffect(() => {
    if (!isNamed) return;
    client.shell?.tell({
      language: htmlLang(currentLanguage()),
      incidentActive,
      menus: shellMenus(offered, (command) => textOf(command.title)),
    });
  }, [client, offered, incidentActive, textOf, isNamed]);

  useEffect(
    () =>
      client.shell?.subscribe((event) => {
        if (event.kind === 'shell.command') desk.run(event.id);
        else if (event.request.kind === 'help') desk.run('shell.help');
        else if (event.request.kind === 'home') openHome(go);
        else if (event.request.kind === 'incident') openIncident(go, event.request.incidentId, event.request.area);
      }),
    [client, desk, go],
  );

  return (
    <p role="status" className="beredt-hidden">
      {announced}
    </p>
  );
}

type Go = ReturnType<typeof useNavigation>['go'];

function openHome(go: Go): void {
  const home = peacePages.find((page) => page.path === '/');
  if (home !== undefined) go(home.id);
}

/** Links name areas in Norwegian, as people read them in a document. */
const linkedAreas: Readonly<Record<string, string>> = {
  bilde: 'picture',
  logg: 'log',
  maal: 'goals',
  tiltak: 'tasks',
  kart: 'map',
  kort: 'cards',
};

function openIncident(go: Go, incidentId: string, area: string | null): void {
  const page = incidentPages.find((one) => one.area === linkedAreas[area ?? 'logg']) ?? incidentPages[0];
  if (page !== undefined) go(page.id, { incidentId });
}

import { incidentAreas, type IncidentArea, type IncidentPage } from '../../ui/feature.ts';
import type { Chord } from '../../ui/keyboard/chord.ts';
import type { Command } from '../../ui/keyboard/command.ts';

/** Commands that belong to no feature. Handlers are given where the state they change lives. */
export const shellCommands: readonly Command[] = [
  {
    id: 'shell.palette',
    title: 'commands:palette',
    words: 'commands:paletteWords',
    keys: ['Ctrl+K'],
    when: 'app',
    opensField: true,
    menu: 'view',
  },
  { id: 'shell.help', title: 'commands:help', words: 'commands:helpWords', keys: ['F1'], when: 'app', menu: 'help' },
  { id: 'shell.nextPane', title: 'commands:nextPane', words: 'commands:nextPaneWords', keys: ['F6'], when: 'app' },
  {
    id: 'shell.previousPane',
    title: 'commands:previousPane',
    words: 'commands:previousPaneWords',
    keys: ['Shift+F6'],
    when: 'app',
  },
  {
    id: 'shell.cycleMode',
    title: 'commands:cycleMode',
    words: 'commands:cycleModeWords',
    keys: ['Ctrl+Shift+N'],
    when: 'app',
    menu: 'view',
  },
  { id: 'shell.undo', title: 'commands:undo', words: 'commands:undoWords', keys: ['Ctrl+Z'], when: 'app' },
  {
    id: 'shell.everythingSaved',
    title: 'commands:everythingSaved',
    words: 'commands:everythingSavedWords',
    keys: ['Ctrl+S'],
    when: 'app',
    menu: 'file',
  },
  {
    id: 'shell.print',
    title: 'commands:print',
    words: 'commands:printWords',
    keys: ['Ctrl+P'],
    when: 'app',
    menu: 'file',
    run: () => {
      window.print();
    },
  },
  { id: 'shell.languageNb', title: 'commands:languageNb', words: 'commands:languageWords', when: 'app' },
  { id: 'shell.languageNn', title: 'commands:languageNn', words: 'commands:languageWords', when: 'app' },
  { id: 'shell.languageEn', title: 'commands:languageEn', words: 'commands:languageWords', when: 'app' },
];

/** Ctrl+1 … Ctrl+6: the same six areas, in the same order, in every incident and exercise. */
export function areaCommands(pages: readonly IncidentPage[]): readonly Command[] {
  return incidentAreas.flatMap((area: IncidentArea, at): readonly Command[] => {
    const page = pages.find((one) => one.area === area);
    if (page === undefined) return [];
    return [
      {
        id: `shell.area.${area}`,
        title: page.title,
        keys: [`Ctrl+${String(at + 1)}` as Chord],
        when: 'incident',
        menu: 'incident',
        run: ({ go, params }) => {
          go(page.id, { incidentId: params['incidentId'] ?? '' });
        },
      },
    ];
  });
}

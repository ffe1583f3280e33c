/** What the desktop shell itself says: the menu around the commands, and its few questions. See electron/main.ts. */
export const desktop = {
  menu: { file: 'Fil', edit: 'Rediger', view: 'Vis', incident: 'Hendelse', help: 'Hjelp' },
  item: {
    newWindow: 'Nytt vindu',
    savePdf: 'Lagre siden som PDF …',
    quit: 'Avslutt Beredt',
    undo: 'Angre',
    redo: 'Gjør om',
    cut: 'Klipp ut',
    copy: 'Kopier',
    paste: 'Lim inn',
    selectAll: 'Merk alt',
    zoomIn: 'Større skrift og flater',
    zoomOut: 'Mindre skrift og flater',
    zoomReset: 'Vanlig størrelse',
    fullScreen: 'Fullskjerm',
  },
  quit: {
    message: 'En hendelse pågår. Vil du avslutte Beredt?',
    detail: 'Alt som er lagret er trygt. Når Beredt er avsluttet, kan ingen loggføre på denne maskinen.',
    keep: 'Fortsett å loggføre',
    leave: 'Avslutt',
  },
  crashed: {
    message: 'Vinduet har stoppet flere ganger.',
    detail:
      'Alt som er lagret er trygt, og utkastene er tatt vare på. Prøv igjen. Stopper det på nytt, start maskinen på ' +
      'nytt og ring den som drifter Beredt.',
    keep: 'Prøv igjen',
    leave: 'Avslutt',
  },
  hung: {
    message: 'Vinduet svarer ikke.',
    detail: 'Alt som er lagret er trygt, og utkastet er tatt vare på. Du kan vente litt, eller åpne vinduet på nytt.',
    keep: 'Vent',
    leave: 'Åpne på nytt',
  },
  stopped: {
    switches: {
      title: 'Beredt ble ikke startet',
      message:
        'Beredt ble startet med innstillinger som åpner for innsyn utenfra. Ingenting er endret. Start Beredt fra ' +
        'menyen, og si fra til den som drifter maskinen.',
    },
    host: {
      title: 'Beredt ble ikke startet',
      message:
        'Den delen av Beredt som lagrer, kom ikke i gang. Ingenting er endret. Start på nytt. Skjer det igjen, ring ' +
        'den som drifter Beredt.',
    },
    pdf: {
      title: 'Siden ble ikke lagret',
      message: 'PDF-filen ble ikke skrevet. Ingenting i Beredt er endret. Velg en annen mappe og prøv igjen.',
    },
    unexpected: {
      title: 'Beredt stoppet',
      message:
        'En feil i programmet gjorde at Beredt måtte stoppe. Alt som er lagret er trygt. Start Beredt på nytt; ' +
        'utkastene dine er der.',
    },
  },
};

import type { desktop as source } from '../nb/desktop.ts';

export const desktop: typeof source = {
  menu: { file: 'Fil', edit: 'Rediger', view: 'Vis', incident: 'Hending', help: 'Hjelp' },
  item: {
    newWindow: 'Nytt vindauge',
    savePdf: 'Lagre sida som PDF …',
    quit: 'Avslutt Beredt',
    undo: 'Angre',
    redo: 'Gjer om',
    cut: 'Klipp ut',
    copy: 'Kopier',
    paste: 'Lim inn',
    selectAll: 'Merk alt',
    zoomIn: 'Større skrift og flater',
    zoomOut: 'Mindre skrift og flater',
    zoomReset: 'Vanleg storleik',
    fullScreen: 'Fullskjerm',
  },
  quit: {
    message: 'Ei hending går føre seg. Vil du avslutte Beredt?',
    detail: 'Alt som er lagra er trygt. Når Beredt er avslutta, kan ingen loggføre på denne maskina.',
    keep: 'Hald fram med å loggføre',
    leave: 'Avslutt',
  },
  crashed: {
    message: 'Vindauget har stoppa fleire gonger.',
    detail:
      'Alt som er lagra er trygt, og utkasta er tekne vare på. Prøv igjen. Stoppar det på nytt, start maskina på ' +
      'nytt og ring den som driftar Beredt.',
    keep: 'Prøv igjen',
    leave: 'Avslutt',
  },
  hung: {
    message: 'Vindauget svarar ikkje.',
    detail:
      'Alt som er lagra er trygt, og utkastet er teke vare på. Du kan vente litt, eller opne vindauget på nytt.',
    keep: 'Vent',
    leave: 'Opne på nytt',
  },
  stopped: {
    switches: {
      title: 'Beredt vart ikkje starta',
      message:
        'Beredt vart starta med innstillingar som opnar for innsyn utanfrå. Ingenting er endra. Start Beredt frå ' +
        'menyen, og sei frå til den som driftar maskina.',
    },
    host: {
      title: 'Beredt vart ikkje starta',
      message:
        'Den delen av Beredt som lagrar, kom ikkje i gang. Ingenting er endra. Start på nytt. Skjer det igjen, ring ' +
        'den som driftar Beredt.',
    },
    pdf: {
      title: 'Sida vart ikkje lagra',
      message: 'PDF-fila vart ikkje skriven. Ingenting i Beredt er endra. Vel ei anna mappe og prøv igjen.',
    },
    unexpected: {
      title: 'Beredt stoppa',
      message:
        'Ein feil i programmet gjorde at Beredt måtte stoppe. Alt som er lagra er trygt. Start Beredt på nytt; ' +
        'utkasta dine er der.',
    },
  },
};

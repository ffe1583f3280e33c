import type { gatewayRefusals } from '../../../../shared/domain/gateway/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const gateway: TextsOf<(typeof gatewayRefusals)[number]> = {
  'gateway/url-wrong': {
    happened: 'Adressa til tenesta kan ikkje lesast.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv heile adressa, slik leverandøren oppgir ho. Ho byrjar med https:// og har verken brukarnamn eller #.',
  },
  'gateway/url-unsafe': {
    happened: 'Adressa byrjar med http://, så meldingar og nøkkel ville gått ope over nettet.',
    safe: 'Ingenting er endra.',
    todo: 'Bruk adressa som byrjar med https://.',
  },
  'gateway/template-unreadable': {
    happened: 'Malen kan ikkje lesast i den forma som er vald.',
    safe: 'Ingenting er endra.',
    todo: 'Som JSON skal han vere eitt heilt objekt; som skjema skal kvar linje vere namn=verdi.',
  },
  'gateway/template-no-address': {
    happened: 'Malen seier ikkje kvar mottakaren skal stå.',
    safe: 'Ingenting er endra.',
    todo: 'Set inn {to} eller {digits} der nummeret eller adressa skal stå.',
  },
  'gateway/template-no-text': {
    happened: 'Malen seier ikkje kvar teksten skal stå.',
    safe: 'Ingenting er endra.',
    todo: 'Set inn {text} der teksten skal stå.',
  },
  'gateway/template-unknown-place': {
    happened: 'Malen har ein plass i krøllparentes som Beredt ikkje kjenner.',
    safe: 'Ingenting er endra.',
    todo: 'Bruk berre {to}, {digits}, {text}, {subject} og {id}.',
  },
  'gateway/header-wrong': {
    happened: 'Feltet for nøkkelen kan ikkje heite det.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv namnet leverandøren oppgir, til dømes Authorization. Berre bokstavar, tal og bindestrek.',
  },
  'gateway/nothing-changed': {
    happened: 'Dette er lagra slik frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'gateway/not-configured': {
    happened: 'Tenesta er ikkje sett opp enno.',
    safe: 'Ingenting er endra.',
    todo: 'Lagre adresse og mal først.',
  },
  'gateway/administrator-missing': {
    happened: 'Ingen er administrator her enno, så ingen kan svare for at meldingar blir sende ut.',
    safe: 'Sending er framleis av.',
    todo: 'Gi nokon retten administrator under Kontaktar, og la den personen slå på.',
  },
  'gateway/example': {
    happened: 'Dette er eksempelkommunen. Han sender aldri noko til nokon.',
    safe: 'Sending er framleis av.',
    todo: 'Set opp kommunen sin eigen installasjon for å sende.',
  },
  'gateway/already-on': {
    happened: 'Sending er alt på.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'gateway/already-off': {
    happened: 'Sending er alt av.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'gateway/secret-wrong': {
    happened: 'Nøkkelen har teikn som ikkje kan sendast, eller er for lang.',
    safe: 'Den gamle nøkkelen står.',
    todo: 'Lim inn nøkkelen på nytt, på éi linje og utan mellomrom framfor eller bak.',
  },
};

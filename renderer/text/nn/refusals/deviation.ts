import type { deviationRefusals } from '../../../../shared/domain/deviation/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const deviation: TextsOf<(typeof deviationRefusals)[number]> = {
  'deviation/patient-data': {
    happened: 'Det gjeld éin pasient eller brukar.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Meld det i fagsystemet for journal. Skriv her berre det som handlar om rutine, utstyr eller ressursar.',
  },
  'deviation/identity-number': {
    happened: 'Det står eit fødselsnummer i teksten.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til nokon.',
  },
  'deviation/text-empty': {
    happened: 'Det er ikkje skrive noko.',
    safe: 'Ingenting er lagra.',
    todo: 'Skriv kva som skjedde, i éi setning.',
  },
  'deviation/prompts-empty': {
    happened: 'Eitt av dei fire svara manglar.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv planen, kva de gjorde, kvifor det verka og kven som kan bruke det.',
  },
  'deviation/person-alone': {
    happened: 'Berre «person» er vald som årsak.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Vel òg kva i rammer, organisering, arbeidsmåte eller teknologi som gjorde det mogleg.',
  },
  'deviation/time-order': {
    happened: 'Tidspunktet er ikkje kome enno.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Rett tidspunktet, eller la det stå tomt for no.',
  },
  'deviation/copier-missing': {
    happened: 'Det er ikkje sagt kven som skriv av papiret.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv namnet ditt.',
  },
  'deviation/not-found': {
    happened: 'Avviket finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til registeret og vel eit anna.',
  },
  'deviation/closed': {
    happened: '{{number}} er lukka.',
    safe: 'Ingenting er endra.',
    todo: 'Opne det att om det ikkje heldt.',
  },
  'deviation/not-closed': {
    happened: '{{number}} er ikkje lukka.',
    safe: 'Ingenting er endra.',
    todo: 'Lukk det først.',
  },
  'deviation/not-withdrawn': {
    happened: 'Avviket er ikkje trekt.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'deviation/not-yours': {
    happened: '{{number}} er meldt av ein annan.',
    safe: 'Ingenting er endra.',
    todo: 'Berre den som melde, kan trekkje det. Lukk det med ei grunngiving.',
  },
  'deviation/already-received': {
    happened: '{{number}} er alt teke imot.',
    safe: 'Ingenting er endra.',
    todo: 'Lukk det når det er gjort noko med.',
  },
  'deviation/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'deviation/at-the-top': {
    happened: '{{number}} ligg alt hos toppleiinga.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Det må avgjerast her.',
  },
  'deviation/at-the-bottom': {
    happened: '{{number}} ligg alt i eininga.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Det kan ikkje sendast lenger ned.',
  },
  'deviation/reason-missing': {
    happened: 'Grunngivinga manglar.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv kvifor, i éi setning. Avsendaren les ho.',
  },
  'deviation/measure-missing': {
    happened: 'Det er ikkje sagt kva som er gjort.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv kva som er endra.',
  },
  'deviation/proof-missing': {
    happened: 'Det er ikkje vist at det verkar.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv kva som viser det: prøvd når, av kven, med kva resultat.',
  },
  'deviation/nameless': {
    happened: 'Ingen har sagt kven som sit her.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Vel kven du er under Innstillingar. Eit alvorleg avvik blir lukka av to personar med namn.',
  },
  'deviation/needs-two': {
    happened: '{{number}} er eller har vore alvorleg.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Føreslå lukking med dokumentasjon. Ein annan person godkjenner.',
  },
  'deviation/not-serious': {
    happened: '{{number}} er ikkje alvorleg.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Det kan lukkast her, av éin.',
  },
  'deviation/same-person': {
    happened: 'Du har føreslått lukkinga av {{number}} sjølv.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Ein annan person må godkjenne eller avvise.',
  },
  'deviation/not-proposed': {
    happened: 'Ingen har føreslått å lukke {{number}}.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Føreslå lukking først.',
  },
  'deviation/already-proposed': {
    happened: 'Eit framlegg om å lukke {{number}} ventar alt.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Godkjenn eller avvis det først.',
  },
  'deviation/already-seen': {
    happened: '{{number}} er alt sett av toppleiinga.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
};

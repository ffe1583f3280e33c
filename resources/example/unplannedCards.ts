import type { ExampleCard } from './cards.ts';

/** What an incident without any fitting plan begins with (S0-04). */
export const unplannedCards: readonly ExampleCard[] = [
  {
    key: 'uventet-leder',
    title: 'Uventet hendelse: lede',
    style: 'read-do',
    useWhen: 'Ingen plan og ingen kort passer',
    stopWhen: 'En plan eller et eget kort passer bedre',
    types: ['unknown'],
    pack: 'Uventet hendelse',
    points: [
      ['Første kvarter', [
        { text: 'Hva vet vi, hva antar vi, hva vet vi ikke', role: 'leder', hint: 'tre setninger', due: 15 },
        { text: 'Hvem kan rammes, hvor mange og hvor sårbare', role: 'helse', hint: 'grupper og tall', due: 15 },
        { text: 'Hvem kan noe om dette, også utenfor kommunen', role: 'beredskap', hint: 'navn', due: 20 },
        { text: 'Hva må hindres nå', role: 'leder', hint: 'tiltak', due: 20 },
      ]],
      ['Første time', [
        { text: 'Én ansvarlig for hver oppgave', role: 'leder', hint: 'antall oppgaver', due: 45 },
        { text: 'Det vi finner på, skrives ned som egne trinn', role: 'logg', hint: 'antall', due: 60 },
      ]],
    ],
  },
  {
    key: 'uventet-skaffe',
    title: 'Uventet hendelse: skaffe folk og utstyr',
    style: 'read-do',
    useWhen: 'Det trengs noe kommunen ikke har',
    stopWhen: 'Det som trengs, er på plass',
    types: ['unknown'],
    pack: 'Uventet hendelse',
    points: [
      ['Spørre', [
        { text: 'Behovet er skrevet: hva, hvor mye, når', role: 'beredskap', hint: 'setningen' },
        { text: 'Nabokommuner og sykehus er spurt', role: 'helse', hint: 'hvem, svar' },
        { text: 'Fastleger, bedrifter og frivillige er spurt', role: 'beredskap', hint: 'hvem, svar' },
        { text: 'Hvem henter, og når er det her', role: 'teknisk', hint: 'navn og klokkeslett' },
      ]],
    ],
  },
];

/** The words of evaluation and learning that screens and reports share. */
export const learning = {
  perspective: {
    staff: 'Ansatte',
    leader: 'Ledere',
    user: 'Brukere og innbyggere',
    'next-of-kin': 'Pårørende',
    other: 'Andre',
  },
  voice: {
    staff: 'Ansatt',
    leader: 'Leder',
    user: 'Bruker eller innbygger',
    'next-of-kin': 'Pårørende',
    other: 'Annen',
  },
  question: {
    'plans-worked': 'Hvor godt virket beredskapsplanene og tiltakskortene?',
    'plans-gaps': 'Hva må endres i planer og rutiner, og hva dekker de ikke?',
    'key-parties': 'Hvem var det viktigst å ha kontakt med, og stemmer det med planen?',
    communication: 'Hvordan virket kommunikasjonen, internt og ut til innbyggerne?',
    framework: 'Rammebetingelser: lover, økonomi, bemanning, tid',
    organisation: 'Organisering: ansvar, ledelse, samarbeid',
    process: 'Arbeidsprosesser: hvordan arbeidet faktisk gjøres',
    technology: 'Teknologi og utstyr',
    'goes-well': 'Hva som vanligvis går bra, og hvorfor',
  },
  state: {
    invited: 'Invitert',
    contributed: 'Har bidratt',
    declined: 'Ønsket ikke å bidra',
  },
  kind: {
    deviation: 'Avvik',
    positive: 'Gikk bra',
  },
  target: {
    plan: 'Plan',
    ros: 'ROS-analyse',
    card: 'Tiltakskort',
    routine: 'Rutine',
    list: 'Liste',
    role: 'Rolle',
  },
  step: {
    proposed: 'Foreslått',
    trial: 'Prøves',
    evaluated: 'Evaluert',
    standard: 'Standard',
  },
};

import type { learning as source } from '../nb/learning.ts';

/** The words of evaluation and learning that screens and reports share. */
export const learning: typeof source = {
  perspective: {
    staff: 'Tilsette',
    leader: 'Leiarar',
    user: 'Brukarar og innbyggjarar',
    'next-of-kin': 'Pårørande',
    other: 'Andre',
  },
  voice: {
    staff: 'Tilsett',
    leader: 'Leiar',
    user: 'Brukar eller innbyggjar',
    'next-of-kin': 'Pårørande',
    other: 'Annan',
  },
  question: {
    'plans-worked': 'Kor godt verka beredskapsplanane og tiltakskorta?',
    'plans-gaps': 'Kva må endrast i planar og rutinar, og kva dekkjer dei ikkje?',
    'key-parties': 'Kven var det viktigast å ha kontakt med, og stemmer det med planen?',
    communication: 'Korleis verka kommunikasjonen, internt og ut til innbyggjarane?',
    framework: 'Rammevilkår: lover, økonomi, bemanning, tid',
    organisation: 'Organisering: ansvar, leiing, samarbeid',
    process: 'Arbeidsprosessar: korleis arbeidet faktisk blir gjort',
    technology: 'Teknologi og utstyr',
    'goes-well': 'Kva som vanlegvis går bra, og kvifor',
  },
  state: {
    invited: 'Invitert',
    contributed: 'Har bidrege',
    declined: 'Ønskte ikkje å bidra',
  },
  kind: {
    deviation: 'Avvik',
    positive: 'Gjekk bra',
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
    proposed: 'Føreslått',
    trial: 'Blir prøvd',
    evaluated: 'Evaluert',
    standard: 'Standard',
  },
};

import type { CrisisPart, PlanKind } from '../../shared/domain/plan/plan.ts';
import type { HazardEventFields } from '../../shared/domain/risk/risk.ts';

/** Elvheim's plans: short, but with the parts a plan must have. Written for the example. */
export const plans: readonly {
  readonly title: string;
  readonly kind: PlanKind;
  readonly approvedBy: string;
  readonly approvedDaysAgo: number;
  readonly sections: readonly (readonly [heading: string, text: string, part?: CrisisPart])[];
}[] = [
  {
    title: 'Overordnet beredskapsplan for Elvheim',
    kind: 'overall',
    approvedBy: 'kommunestyret, sak 44/26',
    approvedDaysAgo: 55,
    sections: [
      ['Formål', 'Planen sier hvem som leder, hvem som varsles og hva som gjøres når en hendelse er større enn linjen kan bære.\n\nDen bygger på den helhetlige ROS-analysen og gjelder for hele kommunen.'],
      ['Kriseledelsen', 'Kriseleder er kommunedirektøren. Rollene, fullmaktene og stedfortrederne står i rollelisten i Beredt og gjelder slik de står der.\n\nKriseledelsen settes når beredskapsleder eller to kommunalsjefer ber om det.'],
      ['Varsling', 'Det finnes én gyldig varslingsliste for hver type hendelse. Beredskapsleder ringer den og fører svarene.'],
      ['Ressurser og avtaler', 'Avtalene med Elvbuss, hjelpekorpset og Sivilforsvaret prøves hvert år. Nabokommunen kan stille med legevakt og to aggregater.'],
      ['Evakuering', 'Nes skole er evakuert- og pårørendesenter. Rektor har nøkler, kriseteamet bemanner.'],
      ['Informasjon', 'Kommunikasjonsleder godkjenner alle meldinger ut. Første melding kommer innen 45 minutter.'],
      ['Evaluering', 'Hver hendelse og øvelse evalueres av minst to. Læringspunkter har eier og frist og følges opp til virkningen er sett.'],
    ],
  },
  {
    title: 'Delplan krisehåndtering',
    kind: 'crisis-management',
    approvedBy: 'kommunedirektøren',
    approvedDaysAgo: 50,
    sections: [
      ['Oppdage', 'Meldinger kommer fra nødetatene, varslingstjenestene, ansatte og innbyggere. Den som mottar, ringer beredskapsvakten.', 'detect'],
      ['Varsle', 'Velg type hendelse. Beredt viser den ene listen som gjelder.', 'alert'],
      ['Mobilisere', 'Møt på rådhuset, rom 2. Reserve er brannstasjonen.', 'mobilise'],
      ['Felles forståelse', 'Skriv hva som er kjent, antatt og ukjent, og hva det kan bli til.', 'understand'],
      ['Håndtere', 'Høyst fem mål. Hvert tiltak har én eier og en frist.', 'handle'],
      ['Evaluere', 'Spør underveis: virker det? Etterpå: hva lærte vi?', 'evaluate'],
    ],
  },
  {
    title: 'Delplan evakuering',
    kind: 'evacuation',
    approvedBy: 'kommunedirektøren',
    approvedDaysAgo: 400,
    sections: [
      ['Ansvar', 'Politiet leder evakuering. Kommunen tar imot, registrerer, gir mat og seng.'],
      ['Sårbare grupper', 'Hjemmetjenesten har liste over dem som trenger hjelp. Listen hentes før bussen bestilles.'],
    ],
  },
  {
    title: 'Delplan informasjon til innbyggere og media',
    kind: 'information',
    approvedBy: 'kommunedirektøren',
    approvedDaysAgo: 120,
    sections: [
      ['Én tekst', 'Sentralbord, nettside og sektorer bruker den samme godkjente teksten.'],
      ['Rytme', 'Hver melding lover når den neste kommer, og løftet holdes også når det ikke er noe nytt.'],
    ],
  },
];

type Hazard = Pick<HazardEventFields, 'title' | 'sector' | 'what' | 'localTraits' | 'likelihood' | 'consequences'> &
  Partial<HazardEventFields>;

/** A dozen events of the analysis. */
export const hazardEvents: readonly Hazard[] = [
  { title: 'Flom i Storelva', sector: 'Teknisk, plan og næring', what: 'Elva går over 4,75 m ved Gamlebrua.', localTraits: 'Gulvene i Nesgata ligger lavt, 40 boliger.', likelihood: 'D', consequences: { life: 3, stability: 3, material: 4 }, futureRisk: true },
  { title: 'Langvarig strømbrudd om vinteren', sector: 'Teknisk, plan og næring', what: 'Strømmen er borte i mer enn tolv timer.', localTraits: 'Én linje inn fra sør, sykehjem med åtte timers nødstrøm.', likelihood: 'D', consequences: { life: 4, stability: 4, material: 3 } },
  { title: 'Ammoniakkutslipp nær sentrum', sector: 'Teknisk, plan og næring', what: 'Lekkasje fra kjøleanlegg.', localTraits: 'Skole og barnehage innen 400 meter.', likelihood: 'B', consequences: { life: 4, stability: 3, environment: 3 } },
  { title: 'Brann i kommunalt trehus uten sprinkler', sector: 'Helse og omsorg', what: 'Brann om natten i omsorgsbolig.', localTraits: 'To eldre trebygg uten sprinkler.', likelihood: 'C', consequences: { life: 5, material: 4 } },
  { title: 'Svikt i vannforsyningen', sector: 'Teknisk, plan og næring', what: 'Forurenset drikkevann i hele nettet.', localTraits: 'Ett vannverk, reservekilde med kokevarsel.', likelihood: 'D', consequences: { life: 3, stability: 4 } },
  { title: 'Bortfall av ekom', sector: 'Organisasjon og beredskap', what: 'Mobil og nett er borte i ett døgn.', localTraits: 'Fiber og mobil går i samme trasé over brua.', likelihood: 'C', consequences: { life: 3, stability: 5 } },
  { title: 'Smittsom sykdom, mange barn', sector: 'Helse og omsorg', what: 'Mange må prøvetas lokalt på kort tid.', localTraits: 'Lang vei til sykehus, få til å ta prøver.', likelihood: 'D', consequences: { life: 3, stability: 3 } },
  { title: 'Trusler og vold mot ansatte i hjemmet', sector: 'Helse og omsorg', what: 'Ansatte trues under hjemmebesøk.', localTraits: 'Mye alenearbeid kveld og natt.', likelihood: 'E', consequences: { life: 3 } },
  { title: 'Trussel mot skole', sector: 'Oppvekst', what: 'Person med farlig gjenstand på skoleområdet.', localTraits: 'Åpent uteområde, buss tett på inngangen.', likelihood: 'B', consequences: { life: 5, stability: 4 } },
  { title: 'Nestenulykke ved busslomme', sector: 'Oppvekst', what: 'Små barn mellom buss, taxi og biler.', localTraits: 'Snuplassen ble gjort smalere i fjor.', likelihood: 'E', consequences: { life: 3 } },
  { title: 'Savnet pasient', sector: 'Helse og omsorg', what: 'Pasient forlater sykehjemmet uten følge.', localTraits: 'Elva går 300 meter fra Solbakken.', likelihood: 'E', consequences: { life: 3 } },
  { title: 'Brått mottak av mange mennesker', sector: 'Organisasjon og beredskap', what: '200 personer trenger tak, mat og helsehjelp samme dag.', localTraits: 'Ett hotell og to skoler kan ta imot.', likelihood: 'C', consequences: { life: 2, stability: 4 } },
];

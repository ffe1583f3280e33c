/** What a column of a contact list can mean. */
export const CONTACT_FIELDS = [
  'name', 'firstName', 'lastName', 'mobile', 'phone', 'email', 'organisation', 'unit', 'sector', 'function',
  'competence', 'language', 'address', 'note',
] as const;

export type ContactField = (typeof CONTACT_FIELDS)[number];

/** What a heading means; `unused` is a heading we know and deliberately do not take. */
export interface HeadingMeaning {
  readonly field: ContactField | 'unused';
  /** True when the whole heading is a known word, false when it only contains one. */
  readonly sure: boolean;
}

/** Headings as they stand in real lists, in bokmål, nynorsk and English; written as headingKey makes them. */
const KNOWN: Readonly<Record<ContactField, readonly string[]>> = {
  name: [
    'navn', 'namn', 'name', 'fullt navn', 'fullt namn', 'full name', 'visningsnavn', 'visingsnamn', 'display name',
    'kontaktperson', 'kontakt', 'contact', 'contact name', 'person', 'innehaver', 'innehavar', 'ansatt', 'tilsett',
    'etternavn fornavn', 'etternamn fornamn', 'fornavn etternavn', 'fornamn etternamn', 'hvem', 'kven',
  ],
  firstName: [
    'fornavn', 'fornamn', 'førenamn', 'first name', 'firstname', 'given name', 'mellomnavn', 'mellomnamn',
    'middle name', 'additional name',
  ],
  lastName: [
    'etternavn', 'etternamn', 'slektsnavn', 'slektsnamn', 'last name', 'lastname', 'family name', 'surname',
  ],
  mobile: [
    'mobil', 'mobilnr', 'mobilnummer', 'mobiltelefon', 'mob', 'mobile', 'mobile phone', 'cell', 'cell phone', 'sms',
  ],
  phone: [
    'telefon', 'telefonnr', 'telefonnummer', 'tlf', 'tlfnr', 'tlf nr', 'tel', 'phone', 'phone number', 'telephone',
    'fasttelefon', 'arbeidstelefon', 'jobbtelefon', 'kontortelefon', 'privattelefon', 'hjemmetelefon', 'heimetelefon',
    'sentralbord', 'vakttelefon', 'vaktnummer', 'business phone', 'home phone', 'work phone',
  ],
  email: [
    'e post', 'epost', 'e mail', 'email', 'mail', 'e postadresse', 'epostadresse', 'e mail address', 'email address',
    'mailadresse',
  ],
  organisation: [
    'organisasjon', 'organisation', 'organization', 'org', 'firma', 'firmanavn', 'firmanamn', 'bedrift', 'selskap',
    'virksomhet', 'verksemd', 'etat', 'institusjon', 'company', 'kommune', 'arbeidsgiver', 'arbeidsgjevar', 'employer',
    'municipality',
  ],
  unit: [
    'enhet', 'eining', 'avdeling', 'seksjon', 'tjenestested', 'tenestestad', 'arbeidssted', 'arbeidsstad', 'department',
    'unit', 'division', 'team',
  ],
  sector: [
    'sektor', 'kommunalområde', 'tjenesteområde', 'tenesteområde', 'virksomhetsområde', 'verksemdsområde', 'sector',
    'område',
  ],
  function: [
    'funksjon', 'rolle', 'stilling', 'stillingstittel', 'tittel', 'function', 'role', 'title', 'job title', 'position',
    'ansvar', 'ansvarsområde', 'yrke', 'verv', 'kriserolle', 'beredskapsrolle', 'responsibility',
  ],
  competence: [
    'kompetanse', 'kompetansar', 'kompetanser', 'kurs', 'kvalifikasjoner', 'kvalifikasjonar', 'ferdigheter',
    'ferdigheiter', 'fagområde', 'competence', 'competences', 'skills', 'qualifications', 'courses', 'categories',
    'kategorier', 'kategoriar',
  ],
  language: ['språk', 'språkkunnskap', 'språkkunnskaper', 'languages', 'language', 'talar', 'snakker'],
  address: [
    'adresse', 'besøksadresse', 'postadresse', 'arbeidsadresse', 'postnr', 'postnummer', 'poststed', 'poststad',
    'address', 'street', 'city', 'zip', 'postal code',
  ],
  note: [
    'merknad', 'merknader', 'merknadar', 'kommentar', 'kommentarer', 'kommentarar', 'notat', 'notater', 'anmerkning',
    'note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'info', 'annet', 'anna', 'diverse', 'beskrivelse',
    'tilgjengelighet',
  ],
};

/**
 * Other people's numbers on the row, what is private without need, and bookkeeping. Taken first, so that a deputy's
 * mobile never becomes the holder's.
 */
const UNUSED = [
  /^(nr|#|id|uid|løpenr|type|kjønn|gender|dato|date|oppdatert|sist oppdatert|updated|kilde|kjelde|passord|password)$/,
  /\b(telefaks|telefax|faks|fax|pager|telex|isdn|tty)\b|faks$|fax$/,
  /stedfortreder|stadfortredar|\bvara|deputy|assistent|assistant|\bmanager s /,
  /pårørende|pårørande|next of kin|nærmeste|nærmaste|ektefelle|spouse|\bbarn\b|children/,
  /fødsel|født|fødd|personn(umme)?r|birth|bursdag|anniversary|social security|\bid number\b/,
  /bruker ?navn|brukar ?namn|user ?name|(ansatt|tilsett|org|organisasjons) ?n(umme)?r/,
  /^(e mail|e post|email|epost|phone|telefon|address|adresse|organization|website) ?\d* ?(type|label)$/,
  /(e mail|e post|epost|email) ?\d* ?(display name|visningsnavn|visingsnamn)|vis[ne]ings?na[vm]n for e ?post/,
  /\b(hjem|hjemme|heim|heime|privat|home)s? ?(adresse|address|gate|street|by|city|postn|poststed|postal|country|land)/,
  /^(adresse|gate|by|city|postn|poststed|postnummer|postboks|fylke|land|region)\w* (hjem|heim|privat)$/,
  /phonetic|yomi|fonetisk|prefiks|prefix|suffiks|suffix/,
];

/** In this order: an «e-postadresse» is no address, a «firmanavn» no name. */
const CONTAINING: readonly (readonly [ContactField, RegExp])[] = [
  ['email', /e ?(post|mail)|\bmail/],
  ['mobile', /mobil|\bmob\b|\bcell|\bgsm\b|\bsms\b/],
  ['phone', /telefon|\btlf|\btel\b|phone|sentralbord|\bvaktn/],
  ['firstName', /fornavn|fornamn|førenamn|first ?name|given ?name|mellomna[vm]n|middle ?name/],
  ['lastName', /etterna[vm]n|last ?name|surname|family ?name/],
  ['function', /stilling|funksjon|rolle|tittel|\btitle|\brole\b|job ?title|position/],
  ['unit', /avdeling|\beining|\benhet|seksjon|department/],
  ['sector', /sektor|kommunalområde|tjenesteområde|tenesteområde|\bsector/],
  ['organisation', /firma|virksomhet|verksemd|organisasjon|organi[sz]ation|company|bedrift|selskap/],
  ['competence', /kompetanse|\bkurs\b|kvalifikasjon|ferdighe|competenc|\bskill|qualification/],
  ['language', /språk|\blanguage/],
  ['address', /adresse|address|^gate\b|\bstreet|\bpostn|\bpost(sted|stad)|\bpostal/],
  ['note', /merknad|kommentar|\bnotat|\bnotes?\b|\bremark|\bcomment|anmerkning/],
  ['name', /\bna[vm]n\b|\bname\b|kontaktperson/],
];

/** A heading with everything but letters and digits turned to single spaces, in lower case. */
function headingKey(heading: string): string {
  return heading.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}#]+/gu, ' ').trim();
}

const FIELD_OF_KEY = new Map(
  CONTACT_FIELDS.flatMap((field) => [...KNOWN[field], headingKey(field)].map((known) => [known, field] as const)),
);

/** What a column heading means, or undefined when it says nothing to us. */
export function headingMeaning(heading: string): HeadingMeaning | undefined {
  const key = headingKey(heading);
  if (key === '' || key.length > 60) return undefined;
  const known = FIELD_OF_KEY.get(key);
  if (known !== undefined) return { field: known, sure: true };
  if (UNUSED.some((pattern) => pattern.test(key))) return { field: 'unused', sure: false };
  const containing = CONTAINING.find(([, pattern]) => pattern.test(key));
  return containing === undefined ? undefined : { field: containing[0], sure: false };
}

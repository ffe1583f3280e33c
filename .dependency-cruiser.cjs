/**
 * The walls of architecture.md ("Who may import whom"), checked by `npm run check`. Every rule here is planted and seen to
 * fire in tests/architecture/walls.test.ts; a rule without a planted case fails that test.
 *
 * Two kinds: a `room` lists everything it may import; a `keep` says who alone may import one thing.
 * The folder electron/ and the package `electron` share a name: the package is `^node_modules/electron/`.
 */

const npm = (...names) => `^node_modules/(${names.join('|')})/`;
const kernel = '^shared/kernel/';
const domain = '^shared/domain/';
const contract = '^shared/contract/';
const shared = '^shared/';
/** What is thought or done before a fact exists: only dispatch and the commands may ask it. */
const deciding = '^shared/domain/.+/(decide|evolve)\\.ts$';

/** A room of the host: itself, what is listed, and Node's own modules. */
const hostRoom = (name, { may, never = [], why, from = `^electron/${name}/`, fromNot }) => ({
  name: `${name}-room`,
  comment: why,
  severity: 'error',
  from: { path: from, ...(fromNot && { pathNot: fromNot }) },
  to: { pathNot: [`^electron/${name}/`, ...may], dependencyTypesNot: ['core'], ...(never.length && { path: never }) },
});

/** A room that may not even use Node's own modules. */
const room = (name, folder, { may, why }) => ({
  name: `${name}-room`,
  comment: why,
  severity: 'error',
  from: { path: folder },
  to: { pathNot: [folder, ...may] },
});

/** A room of the renderer: packages are free (other rules keep some), rooms of ours are not. */
const screenRoom = (name, { may, why }) => ({
  name: `${name}-room`,
  comment: why,
  severity: 'error',
  from: { path: `^renderer/${name}/` },
  to: { path: '^(renderer|shared|electron|scripts|tests)/', pathNot: [`^renderer/${name}/`, ...may] },
});

/** One thing, and the only places that may import it. */
const keep = (name, what, only, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { pathNot: only },
  to: { path: what },
});

/** The part of application/ that opens, locks and closes: the host itself, and the operations people do on it. */
const opening = '^electron/application/(host|hostParts|idleLock|startHost|openWorkspace|draftKey|backups|restore|jobs|operations/.+|purposeKey|sealedBeside|gatewaySecrets|newKey/.+|emergency/.+|network/network(Identity|Hosting))\\.ts$';

const roots = '^electron/(main|headless|worker)\\.ts$';
const documentLibraries = npm('docx', 'fflate', 'ical\\.js', 'papaparse', '@types/papaparse', 'pdfmake', '@types/pdfmake', 'read-excel-file', 'write-excel-file');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room('kernel', kernel, { may: [], why: 'The kernel imports nothing: everything stands on it.' }),
    room('domain', domain, { may: [kernel], why: 'The rules of crisis work are pure: kernel only, no clock, disk, network.' }),
    room('contract', contract, { may: [kernel, domain, npm('zod')], why: 'The contract is kernel, domain and zod.' }),

    hostRoom('store', { may: [kernel, npm('better-sqlite3', '@types/better-sqlite3')], why: 'The store knows the kernel and the SQLite driver.' }),
    hostRoom('journal', { may: [kernel, domain, '^electron/store/'], why: 'The journal stands on the store and the facts.' }),
    hostRoom('projections', {
      may: [kernel, domain, '^electron/store/', '^electron/journal/journalFact\\.ts$'],
      why: 'Projections are made from facts; of the journal they know the form of a fact, and never read it themselves.',
    }),
    hostRoom('queries', { may: [kernel, domain, contract, '^electron/store/', npm('zod')], why: 'Queries turn rows into contract shapes.' }),
    hostRoom('application', {
      may: [shared, '^electron/(journal|projections|queries)/', '^electron/store/database\\.ts$', npm('zod')],
      fromNot: opening,
      why: 'Dispatch knows neither how bytes come in nor which window asked, and of the store only its transaction type.',
    }),
    hostRoom('opening', {
      from: opening,
      may: [shared, '^electron/(application|journal|projections|queries|store|keys)/', '^resources/example/', npm('pino', 'zod')],
      why: 'What opens and locks a workspace also knows the keys and how to open a store; transports and windows not.',
    }),
    hostRoom('transport', {
      may: [kernel, contract, '^electron/application/', '^electron/keys/(keychain|secretBytes)\\.ts$', npm('@orpc/[^/]+', 'ws', '@types/ws', 'zod', 'electron')],
      why: 'Bytes in, actor and envelope out; no rules, no SQL. The worker asks for the keychain over its port.',
    }),
    hostRoom('gateway', {
      may: [kernel, '^shared/domain/gateway/', '^electron/application/messageGateway\\.ts$', npm('zod')],
      why: 'One request out, one answer in: it knows neither what a message is about nor where its secret lies.',
    }),
    hostRoom('app', { may: [kernel, npm('electron')], why: 'Windows and hardening: the kernel and electron, nothing of the core.' }),
    hostRoom('keys', { may: [kernel, '^shared/domain/keys/', npm('electron', '@node-rs/argon2')], why: 'Keys are kept apart from everything they open.' }),
    hostRoom('documents', { may: [shared, '^renderer/text/', documentLibraries, npm('zod')], why: 'Documents are made from contract shapes and bytes, never from SQL; what comes in is unknown until zod has parsed it.' }),
    hostRoom('jobs', {
      may: [shared, '^electron/(application|journal|projections|queries|store|keys|documents)/'],
      why: 'Long work uses the core, never a transport, a window or electron.',
    }),
    {
      name: 'decide-in-application',
      comment: 'Whether something may happen is asked in one place, before there is a fact.',
      severity: 'error',
      from: { path: '^electron/', pathNot: '^electron/application/' },
      to: { path: deciding },
    },

    keep('electron-in-the-shell', npm('electron'), ['^electron/(main|preload)\\.ts$', '^electron/app/', '^electron/transport/ipc\\.ts$', '^electron/keys/osKeychain\\.ts$', npm('electron')], 'Where `electron` is imported nothing can be tested without its binary.'),
    keep('sqlite-in-the-store', npm('better-sqlite3', '@types/better-sqlite3'), ['^electron/store/', npm('better-sqlite3')], 'One room opens the encrypted file.'),
    keep('dexie-in-offline', npm('dexie'), ['^renderer/offline/', npm('dexie')], 'What the browser keeps is kept, encrypted, by one room.'),
    keep('document-libraries-in-documents', documentLibraries, ['^electron/documents/', '^tests/', '^scripts/', '^node_modules/'], 'Parsers of foreign files stay in one room.'),
    keep('orpc-at-the-doors', npm('@orpc/[^/]+'), ['^electron/(transport/|worker\\.ts$)', '^renderer/api/', '^tests/', '^scripts/', '^node_modules/'], 'The carrier can be swapped: only the two ends know it.'),
    {
      name: 'network-in-transport',
      comment: 'Nothing but the seat hosts and the gateway opens a socket.',
      severity: 'error',
      from: { path: '^(electron|shared)/', pathNot: '^electron/(transport|gateway)/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(https?|http2|net|tls|dgram|dns)(/|$)' },
    },
    {
      name: 'preload-is-a-bridge',
      comment: 'The preload script is electron and the bridge; it is all that stands between a page and the host.',
      severity: 'error',
      from: { path: '^electron/(preload|transport/bridge)\\.ts$' },
      to: { pathNot: [npm('electron'), '^electron/transport/bridge\\.ts$', contract, kernel] },
    },
    {
      name: 'roots-wire-only',
      comment: 'Composition roots import everything; nothing imports a composition root.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: [roots, '^electron/preload\\.ts$', '^renderer/main\\.tsx$'] },
    },
    {
      name: 'host-without-screens',
      comment: 'The host knows no screen; of the renderer only its words, which are data (ADR 0006).',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/', pathNot: '^renderer/text/(?!i18n\\.ts)' },
    },

    screenRoom('features', { may: ['^renderer/(features|objects|api|offline|ui|text)/', shared], why: 'A topic knows the doors to the host, the wrappers and the words.' }),
    screenRoom('shell', { may: ['^renderer/(features|objects|api|offline|ui|text)/', shared], why: 'The shell carries the topics.' }),
    screenRoom('objects', { may: ['^renderer/(api|ui|text)/', shared], why: 'What every object has: a place, links, a history. It knows kinds, never a page.' }),
    screenRoom('api', { may: ['^renderer/offline/', '^renderer/text/i18n\\.ts$', shared], why: 'The door to the host knows no screen; a part of the program that comes later brings its words.' }),
    screenRoom('offline', { may: ['^renderer/api/', shared], why: 'Drafts and outbox know no screen.' }),
    screenRoom('ui', { may: ['^renderer/text/', kernel, '^shared/contract/errors\\.ts$'], why: 'Wrappers and tokens know no topic.' }),
    screenRoom('text', { may: [shared], why: 'Words know no screen.' }),
    {
      name: 'features-apart',
      comment: 'Topics never import each other: what two need belongs in ui/, api/ or shared/.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-by-their-door',
      comment: "A topic's index.ts is its only door.",
      severity: 'error',
      from: { path: '^(renderer|electron|shared)/', pathNot: '^renderer/features/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/[^/]+/index\\.tsx?$' },
    },
    {
      name: 'screens-in-a-sandbox',
      comment: 'The renderer has neither Node nor the host, only the contract.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/' },
    },
    {
      name: 'screens-without-node',
      comment: 'The renderer runs in a sandbox without Node.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },

    {
      name: 'set-up-needs-nothing',
      comment: 'These run before anything is installed, under an older Node: plain scripts, no package, no TypeScript.',
      severity: 'error',
      from: { path: ['^scripts/(setup|start|build)/', '^scripts/(run|start|test)\\.mjs$'] },
      to: { dependencyTypesNot: ['core', 'type-only'], pathNot: '^scripts/.+\\.mjs$' },
    },
    {
      name: 'verifier-stands-alone',
      comment: 'A journal is verified without the app: the verifier shares the canonical form and nothing else.',
      severity: 'error',
      from: { path: '^scripts/verify' },
      to: { dependencyTypesNot: ['core'], pathNot: ['^scripts/verify', kernel] },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What ships never leans on a test.',
      severity: 'error',
      from: { pathNot: '^(tests|node_modules)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'tests-without-electron',
      comment: 'A test that loads the package electron needs its binary.',
      severity: 'error',
      from: { path: '^tests/' },
      to: { path: npm('electron'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^(node_modules|dist|scripts/node)/' },
    exclude: { path: '^(dist|scripts/node|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};

import { z } from 'zod';
import { rights } from '../../domain/actor.ts';
import { contactKinds, MAX_IMPORT_ROWS } from '../../domain/contact/contact.ts';
import { importFields } from '../../domain/contact/importFields.ts';
import { importRefusals } from '../../domain/contact/importRefusals.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, operation, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';

/** What one cell of a list may hold (documents/in); a list is never refused for a field it could read. */
const MAX_TEXT = 10_000;

/** How a contact is given: any of the fields, as people write them; the host puts numbers and addresses in one form. */
const givenFields = z.strictObject({
  kind: z.enum(contactKinds).optional(),
  name: words(MAX_TEXT).optional(),
  initials: words(6).optional(),
  mobile: words(200).nullable().optional(),
  phone: words(200).nullable().optional(),
  email: words(MAX_TEXT).nullable().optional(),
  organisation: words(MAX_TEXT).nullable().optional(),
  position: words(MAX_TEXT).nullable().optional(),
  sector: words(MAX_TEXT).nullable().optional(),
  unit: words(MAX_TEXT).nullable().optional(),
  competences: z.array(words(1_000)).max(200).readonly().optional(),
  languages: z.array(words(1_000)).max(200).readonly().optional(),
  note: words(4 * MAX_TEXT).nullable().optional(),
});

/** How a contact is kept. */
const contactFields = z.object({
  kind: z.enum(contactKinds),
  name: z.string(),
  initials: z.string(),
  /** E.164, or short as dialled. */
  mobile: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  organisation: z.string().nullable(),
  position: z.string().nullable(),
  sector: z.string().nullable(),
  unit: z.string().nullable(),
  competences: z.array(z.string()).readonly(),
  languages: z.array(z.string()).readonly(),
  note: z.string().nullable(),
});

/** A role somebody has: its holder, or their place among the deputies from 1. */
const heldRole = z.object({ roleId: id('role'), title: z.string(), place: z.int().min(0), acting: z.boolean() });

export const contactView = contactFields.extend({
  id: id('contact'),
  removed: z.boolean(),
  /** The day the number that stands now was last known to work; a new number is unconfirmed by itself. */
  confirmedOn: day.nullable(),
  rights: z.array(z.enum(rights)).readonly(),
  roles: z.array(heldRole),
  /** Out of every role, everywhere; null while available. */
  unavailable: z.object({ reason: z.string(), since: instant }).nullable(),
});

/** One thing that happened to a contact. `was` and `fields` are there for changes; `importId` when a list did it. */
const contactHistory = z.object({
  at: instant,
  by: z.object({ person: id('contact').nullable(), name: z.string().nullable(), initials: z.string() }),
  what: z.enum(['added', 'changed', 'removed', 'restored', 'confirmed', 'rights', 'unavailable', 'available']),
  fields: contactFields.partial().nullable(),
  was: contactFields.partial().nullable(),
  rights: z.array(z.enum(rights)).readonly().nullable(),
  confirmedOn: day.nullable(),
  importId: id('import').nullable(),
});

const fields = ['contact/name-missing', 'contact/phone-unreadable', 'contact/email-unreadable'] as const;

export const contactCommands = {
  'contact.add': command({
    input: z.strictObject({ fields: givenFields }),
    output: z.object({ contactId: id('contact') }),
    allowed: coordinators,
    refusals: [...fields, 'contact/already-there'],
  }),
  /** Answers what the changed fields were: sending those takes the change back. */
  'contact.change': command({
    input: z.strictObject({ contactId: id('contact'), fields: givenFields }),
    output: z.object({ was: contactFields.partial() }),
    allowed: coordinators,
    refusals: [...fields, 'contact/not-found', 'contact/already-there', 'contact/nothing-changed'],
  }),
  'contact.remove': command({
    input: z.strictObject({ contactId: id('contact') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['contact/not-found', 'contact/already-removed', 'access/last-administrator'],
  }),
  'contact.restore': command({
    input: z.strictObject({ contactId: id('contact') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['contact/not-found', 'contact/not-removed', 'contact/already-there'],
  }),
  /** The number works, as of this day; null takes the word back. */
  'contact.confirm': command({
    input: z.strictObject({ contactId: id('contact'), confirmedOn: day.nullable() }),
    output: nothing,
    allowed: [...coordinators, 'logKeeper', 'leader'],
    refusals: ['contact/not-found', 'contact/confirmed-in-future'],
  }),
  /** A whole list or nothing of it; rows as contact.previewImport answered them. Undone by contact.undoImport. */
  'contact.import': command({
    input: z.strictObject({
      fileName: words(300),
      rows: z.array(z.strictObject({ row: z.int().min(1), fields: givenFields })).min(1).max(MAX_IMPORT_ROWS),
      /** Headings and what they were said to mean, remembered for the next list like this; null without headings. */
      columns: z.array(words(200)).max(200).nullable(),
      mapping: z.array(words(40).nullable()).max(200).nullable(),
    }),
    output: z.object({ importId: id('import'), added: z.int(), changed: z.int() }),
    allowed: coordinators,
    refusals: ['contact/import-too-many', 'contact/import-row-unreadable', 'contact/import-empty'],
  }),
  /** One undo for the whole list. `left` counts those somebody has had a hand in since. */
  'contact.undoImport': command({
    input: z.strictObject({ importId: id('import') }),
    output: z.object({ removed: z.int(), putBack: z.int(), left: z.int() }),
    allowed: coordinators,
    refusals: ['contact/import-not-found', 'contact/import-already-undone'],
  }),
} as const;

export const contactFilters = ['all', 'unconfirmed', 'unreachable', 'in-roles', 'removed'] as const;

export const contactQueries = {
  /** The register in Norwegian order, a page at a time. `text`: every word must occur somewhere, in numbers too. */
  'contact.all': query({
    input: z.strictObject({
      text: words(200).default(''),
      filter: z.enum(contactFilters).default('all'),
      /** With `unconfirmed`: numbers not known to work since this day. */
      confirmedSince: day.optional(),
      offset: z.int().min(0).max(100_000).default(0),
      limit: z.int().min(1).max(500).default(200),
    }),
    output: z.object({ contacts: z.array(contactView), total: z.int(), everybody: z.int() }),
    allowed: everybody,
    reads: ['contact', 'role'],
  }),
  'contact.one': query({
    input: z.strictObject({ contactId: id('contact') }),
    output: z.object({
      contact: contactView.nullable(),
      /** Newest first. */
      history: z.array(contactHistory),
    }),
    allowed: everybody,
    reads: ['contact', 'role'],
  }),
  /** Everybody with rights or a role: who can own a task, decide, or sit down at a seat. */
  'contact.people': query({
    input: z.strictObject({}),
    output: z.object({
      people: z.array(
        z.object({
          id: id('contact'),
          name: z.string(),
          initials: z.string(),
          mobile: z.string().nullable(),
          rights: z.array(z.enum(rights)).readonly(),
          roles: z.array(heldRole),
          available: z.boolean(),
        }),
      ),
      /** True until somebody is administrator: whoever sits here may do everything. */
      open: z.boolean(),
    }),
    allowed: everybody,
    reads: ['contact', 'role'],
  }),
  /** Lists that were read in, newest first. */
  'contact.imports': query({
    input: z.strictObject({}),
    output: z.object({
      imports: z.array(
        z.object({
          id: id('import'),
          fileName: z.string(),
          added: z.int(),
          changed: z.int(),
          importedAt: instant,
          undone: z.boolean(),
        }),
      ),
    }),
    allowed: coordinators,
    reads: ['contact'],
  }),
} as const;

const previewRow = z.object({
  row: z.int(),
  name: z.string(),
  state: z.enum(['new', 'changed', 'unchanged', 'repeated']),
  contactId: id('contact').nullable(),
  /** What the row says, to be sent back with contact.import. */
  fields: givenFields,
  /** For a changed contact: what would change, and what it is now. */
  change: z.object({ fields: contactFields.partial(), was: contactFields.partial() }).nullable(),
});

export const contactOperations = {
  /**
   * Reads an uploaded list without changing anything. Without `mapping` the columns are guessed, or taken from the last
   * list with the same headings; ask again with another mapping or sheet to see what that gives.
   */
  'contact.previewImport': operation({
    input: z.strictObject({
      uploadId: id('upload'),
      sheet: words(200).optional(),
      mapping: z.array(z.enum(importFields).nullable()).max(1_000).optional(),
    }),
    output: z.object({
      fileName: z.string(),
      format: z.enum(['xlsx', 'vcard', 'csv']),
      sheet: z.string().nullable(),
      sheets: z.array(z.string()),
      columns: z.array(z.string()),
      /** False when the file has no headings; columns are then called A, B, C. */
      hasHeadings: z.boolean(),
      mapping: z.array(z.enum(importFields).nullable()),
      /** True when the mapping is that of the last list like this. */
      remembered: z.boolean(),
      /** The first rows as they stand in the file, cell by cell. */
      sample: z.array(z.array(z.string())),
      rows: z.array(previewRow),
      /** Rows and values that need a look; `effect` says what became of them. */
      problems: z.array(
        z.object({
          row: z.int(),
          column: z.int().nullable(),
          code: z.string(),
          effect: z.enum(['row-left-out', 'value-in-note', 'kept']),
          params: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
    }),
    allowed: coordinators,
    refusals: ['file/not-found', 'file/too-heavy', 'contact/import-too-many', ...importRefusals],
  }),
} as const;

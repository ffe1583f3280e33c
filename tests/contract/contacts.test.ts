import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import type { OperationOutput } from '../../shared/contract/api.ts';
import { CHUNK_BYTES, MAX_UPLOAD_BYTES } from '../../shared/contract/topics/file.ts';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/contacts');

let rig: HostRig;
let seat: TestSeat;

beforeEach(async () => {
  rig = await startHostRig();
  seat = rig.seat();
});
afterEach(() => {
  rig.close();
});

async function add(name: string, fields: Record<string, string> = {}) {
  return (await seat.does('contact.add', { fields: { name, ...fields } })).contactId;
}

async function one(contactId: string) {
  return (await seat.asks('contact.one', { contactId })).contact!;
}

async function names(input: Parameters<typeof seat.asks<'contact.all'>>[1] = {}) {
  return (await seat.asks('contact.all', input)).contacts.map(({ name }) => name);
}

/** Brings a file in the way a window does: in chunks. */
async function upload(name: string, bytes: Uint8Array, from: TestSeat = seat) {
  let uploadId: string | undefined;
  for (let at = 0; at === 0 || at < bytes.byteLength; at += CHUNK_BYTES) {
    const base64 = Buffer.from(bytes.subarray(at, at + CHUNK_BYTES)).toString('base64');
    const begun = uploadId === undefined ? {} : { uploadId };
    ({ uploadId } = await from.runs('file.addChunk', { ...begun, name, sizeBytes: bytes.byteLength, at, base64 }));
  }
  return uploadId!;
}

async function preview(name: string, bytes: Uint8Array = readFileSync(join(FIXTURES, name))) {
  return seat.runs('contact.previewImport', { uploadId: await upload(name, bytes) });
}

function rowsToImport(read: OperationOutput<'contact.previewImport'>) {
  const rows = read.rows.filter(({ state }) => state === 'new' || state === 'changed');
  return {
    fileName: read.fileName,
    rows: rows.map(({ row, fields }) => ({ row, fields })),
    columns: read.hasHeadings ? read.columns : null,
    mapping: read.hasHeadings ? read.mapping : null,
  };
}

const csv = (text: string): Uint8Array => Buffer.from(text, 'utf8');

describe('the register', () => {
  test('numbers and addresses are kept in one form, however they are written', async () => {
    const spellings = [
      '90000001', '900 00 001', '+47 90 00 00 01', '0047 90000001', 'tlf.: 900.00.001', '(+47) 90000001',
    ];
    for (const mobile of spellings) {
      const contactId = await add(`Kari (${mobile}) Dahl`, { mobile, email: ' Kari.Dahl@Storvik.EXAMPLE ' });
      expect(await one(contactId)).toMatchObject({
        mobile: '+4790000001', email: 'Kari.Dahl@storvik.example', initials: 'KD',
      });
    }
    expect(await seat.isRefused('contact.add', { fields: { name: 'Per Lie', mobile: '12' } })).toEqual({
      code: 'contact/phone-unreadable', params: { value: '12' },
    });
    expect(await seat.isRefused('contact.add', { fields: { name: '  ' } })).toEqual({ code: 'contact/name-missing' });
  });

  test('the same name and mobile is one person; the same name alone is not', async () => {
    await add('Kari Dahl', { mobile: '90000001' });
    expect(await seat.isRefused('contact.add', { fields: { name: 'kari  dahl', mobile: '+4790000001' } })).toEqual({
      code: 'contact/already-there', params: { name: 'Kari Dahl' },
    });
    await add('Kari Dahl', { mobile: '90000002' });
    expect(await names()).toHaveLength(2);
  });

  test('search as you type finds parts of names and numbers, and sorts as Norwegians do', async () => {
    await add('Åse Moe', { mobile: '90011223', sector: 'Helse og omsorg' });
    await add('Aage Vik', { mobile: '90000002' });
    await add('Ærlend Lie', { mobile: '90000003' });
    await add('Øystein Dahl', { mobile: '90000004' });
    await add('Zara Berg', { mobile: '90000005' });
    expect(await names()).toEqual(['Zara Berg', 'Ærlend Lie', 'Øystein Dahl', 'Aage Vik', 'Åse Moe']);
    expect(await names({ text: 'ÅS' })).toEqual(['Åse Moe']);
    expect(await names({ text: '11 223' })).toEqual(['Åse Moe']);
    expect(await names({ text: 'omsorg moe' })).toEqual(['Åse Moe']);
    expect(await names({ text: "%_'\"" })).toEqual([]);
    const page = await seat.asks('contact.all', { offset: 1, limit: 2 });
    expect([page.contacts.map(({ name }) => name), page.total]).toEqual([['Ærlend Lie', 'Øystein Dahl'], 5]);
  });

  test('a removed contact is out of the register, and comes back as it was', async () => {
    const contactId = await add('Kari Dahl', { mobile: '90000001' });
    await seat.does('contact.remove', { contactId });
    expect([await names(), await names({ filter: 'removed' })]).toEqual([[], ['Kari Dahl']]);
    await seat.does('contact.restore', { contactId });
    expect(await names()).toEqual(['Kari Dahl']);
  });

  test('a number is confirmed until it is another number, and again when the change is taken back', async () => {
    const contactId = await add('Kari Dahl', { mobile: '90000001' });
    await seat.does('contact.confirm', { contactId, confirmedOn: '2026-11-20' });
    expect((await one(contactId)).confirmedOn).toBe('2026-11-20');
    const { was } = await seat.does('contact.change', { contactId, fields: { mobile: '90000009' } });
    expect((await one(contactId)).confirmedOn).toBe(null);
    await seat.does('contact.change', { contactId, fields: was });
    expect((await one(contactId)).confirmedOn).toBe('2026-11-20');
    expect(await names({ filter: 'unconfirmed', confirmedSince: '2026-05-01' })).toEqual([]);
    expect(await names({ filter: 'unconfirmed', confirmedSince: '2026-11-21' })).toEqual(['Kari Dahl']);
    expect(await seat.isRefused('contact.confirm', { contactId, confirmedOn: '2026-12-24' })).toEqual({
      code: 'contact/confirmed-in-future',
    });
  });

  test('the history says who changed what from what, and when', async () => {
    const coordinator = await add('Ola Berg', { mobile: '90000002' });
    await seat.does('access.grant', { person: coordinator, rights: ['coordinator', 'administrator'] });
    await seat.runs('seat.identify', { person: coordinator });
    const contactId = await add('Kari Dahl', { mobile: '90000001' });
    rig.later(60_000);
    await seat.does('contact.change', { contactId, fields: { mobile: '90000009', sector: 'Teknisk' } });
    const { history } = await seat.asks('contact.one', { contactId });
    expect(history.map(({ what, by, at }) => [what, by.initials, at])).toEqual([
      ['changed', 'OB', '2026-11-22T02:06:00.000Z'],
      ['added', 'OB', '2026-11-22T02:05:00.000Z'],
    ]);
    expect(history[0]).toMatchObject({
      fields: { mobile: '+4790000009', sector: 'Teknisk' }, was: { mobile: '+4790000001', sector: null },
    });
  });
});

describe('a list read in', () => {
  const lists = [
    'varslingsliste.xlsx', 'varslingsliste-excel.csv', 'varslingsliste-unicode.txt', 'outlook-norsk.csv',
    'vcard-4.0.vcf',
  ];
  test.each(lists)(
    '%s is previewed without changing anything, taken in as one, and undone as one',
    async (file) => {
      await add('Zara Berg', { mobile: '90000005' });
      const read = await preview(file);
      expect(read.rows.filter(({ state }) => state === 'new').length).toBeGreaterThan(0);
      expect(await names()).toEqual(['Zara Berg']);

      const { importId, added } = await seat.does('contact.import', rowsToImport(read));
      expect((await seat.asks('contact.all', {})).everybody).toBe(added + 1);
      const again = await preview(file);
      expect(new Set(again.rows.map(({ state }) => state))).not.toContain('new');

      const undone = await seat.does('contact.undoImport', { importId });
      expect(undone).toEqual({ removed: added, putBack: 0, left: 0 });
      expect(await names()).toEqual(['Zara Berg']);
      expect(
        await seat.isRefused('contact.undoImport', { importId }),
      ).toEqual({ code: 'contact/import-already-undone' });
    },
  );

  test('what is new, changed and unchanged is told before, and undo puts each row back as it was', async () => {
    const kari = await add('Kari Dahl', { mobile: '90000001', email: 'kari@storvik.example', sector: 'Helse' });
    const ola = await add('Ola Berg', { mobile: '90000002', note: 'nattevakt' });
    const list = csv(
      'Navn;Mobil;E-post;Sektor\nKari Dahl;41000000;kari@storvik.example;\nOla Berg;900 00 002;;\n' +
        'Anne Moe;90000003;;Skole\n',
    );
    const read = await preview('liste.csv', list);
    expect(read.rows.map(({ name, state }) => [name, state])).toEqual([
      ['Kari Dahl', 'changed'], ['Ola Berg', 'unchanged'], ['Anne Moe', 'new'],
    ]);
    expect(read.rows[0]?.change).toEqual({ fields: { mobile: '+4741000000' }, was: { mobile: '+4790000001' } });
    const done = await seat.does('contact.import', rowsToImport(read));
    expect(done).toMatchObject({ added: 1, changed: 1 });
    expect(await one(kari)).toMatchObject({ mobile: '+4741000000', sector: 'Helse' });
    expect(await one(ola)).toMatchObject({ note: 'nattevakt' });

    await seat.does('contact.change', { contactId: kari, fields: { sector: 'Omsorg' } });
    expect(
      await seat.does('contact.undoImport', { importId: done.importId }),
    ).toEqual({ removed: 1, putBack: 1, left: 0 });
    expect(await one(kari)).toMatchObject({ mobile: '+4790000001', sector: 'Omsorg' });
    expect((await seat.asks('contact.imports', {})).imports).toMatchObject([{ fileName: 'liste.csv', undone: true }]);
  });

  test('the undo leaves alone what was corrected by hand since, and somebody with rights', async () => {
    const kari = await add('Kari Dahl', { mobile: '90000001', email: 'kari@storvik.example' });
    const read = await preview(
      'liste.csv', csv('Navn;Mobil;E-post\nKari Dahl;41000000;kari@storvik.example\nAnne Moe;90000003;\n'),
    );
    const { importId } = await seat.does('contact.import', rowsToImport(read));
    await seat.does('contact.change', { contactId: kari, fields: { mobile: '42000000' } });
    const anne = (await seat.asks('contact.all', { text: 'anne' })).contacts[0]!.id;
    await seat.does('access.grant', { person: anne, rights: ['coordinator', 'administrator'] });
    await seat.runs('seat.identify', { person: anne });
    expect(await seat.does('contact.undoImport', { importId })).toEqual({ removed: 0, putBack: 0, left: 2 });
    expect((await one(kari)).mobile).toBe('+4742000000');
  });

  test('columns can be given another meaning, and the next list with the same headings remembers it', async () => {
    const list = csv('Hvem;Nr. 1;Tjeneste\nAnne Moe;90000003;Skole\nPer Lie;90000004;Vann\n');
    const uploadId = await upload('ukjent.csv', list);
    const guessed = await seat.runs('contact.previewImport', { uploadId });
    expect(guessed.mapping[2]).toBe(null);
    const chosen = await seat.runs('contact.previewImport', { uploadId, mapping: ['name', 'mobile', 'sector'] });
    expect(chosen.rows[0]?.fields).toMatchObject({ name: 'Anne Moe', sector: 'Skole' });
    await seat.does('contact.import', rowsToImport(chosen));
    const next = await preview('ukjent-2.csv', csv('HVEM;Nr 1;Tjeneste\nSiri Vik;90000005;Renhold\n'));
    expect(next).toMatchObject({ remembered: true, mapping: ['name', 'mobile', 'sector'] });
  });

  test('one row that cannot be read keeps the whole list out', async () => {
    const rows = [
      { row: 2, fields: { name: 'Anne Moe' } }, { row: 3, fields: { name: 'Per Lie', mobile: 'ring sentralbordet' } },
    ];
    expect(await seat.isRefused('contact.import', { fileName: 'x.csv', rows, columns: null, mapping: null })).toEqual({
      code: 'contact/import-row-unreadable', params: { row: 3, value: 'ring sentralbordet' },
    });
    expect(await names()).toEqual([]);
  });

  test('the same person twice in a list comes in once', async () => {
    const read = await preview('to.csv', csv('Navn;Mobil\nAnne Moe;90000003\nAnne Moe;900 00 003\n'));
    expect(read.rows.map(({ state }) => state)).toEqual(['new', 'repeated']);
  });

  test('a list that holds nothing new is not an import', async () => {
    await add('Anne Moe', { mobile: '90000003' });
    const rows = [{ row: 2, fields: { name: 'Anne Moe', mobile: '90000003' } }];
    expect(await seat.isRefused('contact.import', { fileName: 'x.csv', rows, columns: null, mapping: null })).toEqual({
      code: 'contact/import-empty',
    });
  });
});

describe('files on their way in', () => {
  test('a file that is no list is refused with what it is, and the host goes on', async () => {
    const uploadId = await upload(
      'varslingsliste-passord.xlsx', readFileSync(join(FIXTURES, 'varslingsliste-passord.xlsx')),
    );
    expect(
      await seat.runsInVain('contact.previewImport', { uploadId }),
    ).toMatchObject({ code: 'import/password-protected' });
    const old = await upload('varslingsliste.xls', readFileSync(join(FIXTURES, 'varslingsliste.xls')));
    expect(
      await seat.runsInVain('contact.previewImport', { uploadId: old }),
    ).toMatchObject({ code: 'import/old-excel' });
    expect(await names()).toEqual([]);
  });

  test('a file that takes too long is stopped, while other seats are answered', async () => {
    rig.close();
    rig = await startHostRig({ jobs: threadJobs({ contactList: { timeMs: 1, heapMb: 64 } }) });
    seat = rig.seat();
    const uploadId = await upload('treg.csv', csv(`Navn;Mobil\n${'Anne Moe;90000003\n'.repeat(20_000)}`));
    const reading = seat.runsInVain('contact.previewImport', { uploadId });
    expect((await rig.seat('seat-2').asks('contact.all', {})).total).toBe(0);
    expect(await reading).toEqual({ code: 'file/too-heavy' });
  });

  test('an upload belongs to the seat that brought it, and is gone with it', async () => {
    const uploadId = await upload('liste.csv', csv('Navn;Mobil\nAnne Moe;90000003\n'));
    const other = rig.seat('seat-2');
    expect(await other.runsInVain('contact.previewImport', { uploadId })).toEqual({ code: 'file/not-found' });
    rig.host.dropSeat('seat-1');
    expect(await seat.runsInVain('contact.previewImport', { uploadId })).toEqual({ code: 'file/not-found' });
  });

  test('chunks come in order, within what was said, and a seat holds three files at most', async () => {
    const first = { name: 'a.csv', sizeBytes: 4, at: 0, base64: Buffer.from('ab').toString('base64') };
    const { uploadId } = await seat.runs('file.addChunk', first);
    expect(await seat.runsInVain('file.addChunk', { ...first, uploadId, at: 3, base64: 'eA==' })).toEqual({
      code: 'file/out-of-order', params: { expectedAt: 2 },
    });
    expect(
      await seat.runsInVain('file.addChunk', { ...first, uploadId, at: 2, base64: 'eHh4eA==' }),
    ).toMatchObject({ code: 'file/too-large' });
    expect(await seat.runsInVain('contact.previewImport', { uploadId })).toEqual({ code: 'file/not-found' });
    expect(
      await seat.runs('file.addChunk', { ...first, uploadId, at: 2, base64: 'eHg=' }),
    ).toMatchObject({ complete: true });
    expect(
      await seat.runsInVain('file.addChunk', { ...first, sizeBytes: MAX_UPLOAD_BYTES + 1 }),
    ).toMatchObject({ code: 'file/too-large' });
    await seat.runs('file.addChunk', first);
    await seat.runs('file.addChunk', first);
    expect(await seat.runsInVain('file.addChunk', first)).toEqual({ code: 'file/too-many' });
    await seat.runs('file.drop', { uploadId });
    await seat.runs('file.addChunk', first);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeDocument } from '../../electron/documents/out/makeDocument.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import type { OperationInput } from '../../shared/contract/api.ts';
import { ok } from '../../shared/kernel/result.ts';
import { useHostRig } from '../support/hostRig.ts';

const jobs = { ...threadJobs(), makeDocument: async (order: Parameters<typeof makeDocument>[0]) => ok(await makeDocument(order)) };
const html: string[] = [];
const rig = useHostRig({
  jobs,
  printPdf: (page) => {
    html.push(page);
    return Promise.resolve(ok(new TextEncoder().encode('%PDF')));
  },
});
const seat = rig.seat();
const how = { language: 'nb', withNames: true } as const;

async function bytesOf(input: OperationInput<'document.make'>) {
  const made = await seat.runs('document.make', input);
  const { base64 } = await seat.runs('document.chunk', { documentId: made.documentId, at: 0 });
  return { ...made, bytes: Buffer.from(base64, 'base64') };
}

async function aRound() {
  const add = async (name: string, unit: string, email: string | null = null) =>
    (await seat.does('contact.add', { fields: { name, unit, mobile: `900000${String(name.length).padStart(2, '0')}`, email } })).contactId;
  const kari = await add('Kari Dahl', 'Rådhuset', 'kari@eksempel.example');
  const ola = await add('Ola Østby', 'Teknisk', 'ola@eksempel.example');
  await add('Siri Vik Aas', 'Teknisk');
  const { roundId } = await seat.does('numberRound.start', { over: { kind: 'everybody', listId: null }, dueOn: '2026-12-06' });
  return { kari, ola, roundId };
}

test('S0-01: the answer sheet has a page per unit or per person, with the numbers that are on record; answered ones are left out', async () => {
  const { kari, roundId } = await aRound();
  const { fileName } = await seat.runs('document.make', { kind: 'number-round', format: 'pdf', roundId, by: 'unit', openOnly: false, ...how });
  expect(fileName).toBe('Svarark telefonnumre 22.11.2026.pdf');
  const page = html.at(-1) ?? '';
  expect(page.match(/class="new-page"/gu)).toHaveLength(1);
  for (const words of ['Rådhuset', 'Teknisk', 'Ola Østby', 'kari@eksempel.example', 'Svar innen 06.12.2026', '☐']) expect(page).toContain(words);
  await seat.does('numberRound.answer', { roundId, contactId: kari, answer: 'confirmed' });
  const word = await bytesOf({ kind: 'number-round', format: 'docx', roundId, by: 'person', openOnly: true, ...how });
  const document = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('Siri Vik Aas');
  expect(document).not.toContain('Kari Dahl');
  expect(document.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(1);
});

test('S0-01: the letter is a draft for a mail program, to one person or to those of a unit, and no name can add a field to it', async () => {
  const { ola, roundId } = await aRound();
  const one = await bytesOf({ kind: 'number-round-mail', format: 'eml', roundId, to: { kind: 'person', contactId: ola }, ...how });
  expect(one).toMatchObject({ fileName: 'E-post telefonnumre Ola Østby 22.11.2026.eml', mimeType: 'message/rfc822' });
  const [head = '', body = ''] = one.bytes.toString('utf8').split('\r\n\r\n');
  expect(head.split('\r\n')).toEqual([
    'To: ola@eksempel.example',
    expect.stringMatching(/^Subject: =\?UTF-8\?B\?[A-Za-z0-9+/=]+\?=$/u),
    expect.stringMatching(/^ =\?UTF-8\?B\?[A-Za-z0-9+/=]+\?=$/u),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]);
  const text = Buffer.from(body, 'base64').toString('utf8');
  expect(text).toContain('Hei Ola Østby');
  expect(text).toContain('Frist: 06.12.2026');
  await seat.does('contact.change', { contactId: ola, fields: { name: 'Ola\r\nBcc: alle@eksempel.example' } });
  const unit = await bytesOf({ kind: 'number-round-mail', format: 'eml', roundId, to: { kind: 'unit', group: 'Teknisk' }, ...how });
  expect(unit.bytes.toString('utf8')).not.toMatch(/^Bcc:/mu);
  expect(Buffer.from(unit.bytes.toString('utf8').split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8')).toContain('Siri Vik Aas');
  expect(await seat.runsInVain('document.make', { kind: 'number-round-mail', format: 'eml', roundId, to: { kind: 'unit', group: 'Helse' }, ...how })).toMatchObject({
    code: 'numberRound/nobody',
  });
});

test('S0-01: the result of a call drill is an exercise on paper and in the name of the file', async () => {
  const { kari } = await aRound();
  const members = [{ contactId: kari, roleId: null, group: null, deputy: null }];
  const { listId } = await seat.does('alertList.define', { incidentType: null, level: null, title: 'Kriseledelsen', members });
  const { drillId } = await seat.does('callDrill.start', { listId });
  const [row] = (await seat.asks('callDrill.one', { drillId })).drill?.rows ?? [];
  rig.later(65_000);
  await seat.does('callDrill.mark', { drillId, memberId: row?.memberId ?? '', result: 'answered' });
  await seat.does('callDrill.finish', { drillId });
  const made = await seat.runs('document.make', { kind: 'call-drill', format: 'pdf', drillId, ...how });
  expect(made.fileName).toBe('ØVELSE Ringeøvelse Kriseledelsen 22.11.2026.pdf');
  const page = html.at(-1) ?? '';
  for (const words of ['ØVELSE', 'Kari Dahl', 'Svarte', '1:05', '1 av 1 svarte']) expect(page).toContain(words);
});

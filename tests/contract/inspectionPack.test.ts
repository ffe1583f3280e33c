import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSheet } from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import ical from 'ical.js';
import { browserPrinter } from '../../electron/documents/out/browserPrinter.ts';
import { findBrowser } from '../../electron/documents/out/findBrowser.ts';
import type { OperationInput } from '../../shared/contract/api.ts';
import { criteria } from '../../shared/domain/readiness/criteria.ts';
import { makeDocument } from '../../electron/documents/out/makeDocument.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import { ok } from '../../shared/kernel/result.ts';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

const jobs = { ...threadJobs(), makeDocument: async (order: Parameters<typeof makeDocument>[0]) => ok(await makeDocument(order)) };

let rig: HostRig;
let seat: TestSeat;

beforeEach(async () => {
  rig = await startHostRig({ printPdf: browserPrinter(findBrowser(process.env)), jobs });
  seat = rig.seat();
});
afterEach(() => {
  rig.close();
});

async function fetched(input: OperationInput<'document.make'>) {
  const made = await seat.runs('document.make', input);
  const parts: Buffer[] = [];
  for (let at = 0; at < made.sizeBytes; ) {
    const { base64 } = await seat.runs('document.chunk', { documentId: made.documentId, at });
    parts.push(Buffer.from(base64, 'base64'));
    at += parts.at(-1)?.byteLength ?? made.sizeBytes;
  }
  return { ...made, bytes: Buffer.concat(parts) };
}

async function aMunicipality() {
  const { contactId } = await seat.does('contact.add', { fields: { name: 'Kari Dahl', mobile: '900 00 001' } });
  await seat.does('role.define', { title: 'Kriseleder', authority: 'Leder', holder: contactId });
  await seat.does('training.record', { people: [contactId], kind: 'training', on: '2026-10-01', what: 'Kurs' });
  const owner = { kind: 'contact', id: contactId } as const;
  const ties = [{ kind: 'document', id: null, words: 'Avtale med helseforetaket', on: '2025-05-01' } as const];
  await seat.does('readiness.assess', { criterionId: 'GN-7.4', standing: 'partly', text: 'Kari Dahl fornyer avtalen.', owner, ties });
  await seat.does('inspection.note', {
    kind: 'deviation', topic: 'management', text: '=HYPERLINK("x") Øvelser mangler', foundOn: '2026-10-31', dueOn: '2026-12-01', owner,
  });
  await seat.does('activity.plan', { kind: 'council-meeting', title: 'Møte; råd, «høst»', on: '2026-12-03', owner, note: 'Ta med\nkartet' });
}

test('one press makes the pack for an inspection: every criterion with claim, evidence and owner, as Word and as PDF (S4-12, S1-01)', async () => {
  await aMunicipality();
  const word = await fetched({ kind: 'inspection', format: 'docx', language: 'nb', withNames: true });
  expect(word.fileName).toBe('Beredskapsoversikt for tilsyn 22.11.2026.docx');
  const document = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
  for (const { id } of criteria) expect(document, id).toContain(`>${id}<`);
  expect(document).toContain('Kari Dahl fornyer avtalen.');
  expect(document).toContain('Avtale med helseforetaket (01.05.2025)');
  expect(document).toContain('Øvelser mangler');
  const veiled = await fetched({ kind: 'inspection', format: 'docx', language: 'nn', withNames: false });
  const roles = strFromU8(unzipSync(veiled.bytes)['word/document.xml'] ?? new Uint8Array());
  expect(roles).not.toContain('Kari Dahl');
  expect(roles).toContain('Kriseleder fornyer avtalen.');
  const pdf = await fetched({ kind: 'inspection', format: 'pdf', language: 'nb', withNames: true });
  expect(pdf.mimeType).toBe('application/pdf');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the pack as a spreadsheet has one row per criterion, and nothing in it is a formula (S4-12)', async () => {
  await aMunicipality();
  const { bytes } = await fetched({ kind: 'inspection', format: 'xlsx', language: 'nb', withNames: true });
  const rows = await readSheet(bytes, 1);
  expect(rows.slice(1).map(([id]) => id)).toEqual(criteria.map(({ id }) => id));
  const [, found] = await readSheet(bytes, 2);
  expect(found?.[1]).toBe(`'=HYPERLINK("x") Øvelser mangler`);
});

test('the calendar opens in a calendar program: whole days, the same id each time, a reminder that needs no network (S4-11)', async () => {
  await aMunicipality();
  const order = { kind: 'calendar', format: 'ics', language: 'nb', withNames: true } as const;
  const { bytes, fileName } = await fetched(order);
  expect(fileName).toBe('Beredskapskalender 22.11.2026.ics');
  const text = bytes.toString('utf8');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const events = new ical.Component(ical.parse(text) as [string, unknown[], unknown[]]).getAllSubcomponents('vevent');
  const told = events.map((event) => {
    const { summary, description, startDate, uid } = new ical.Event(event);
    return { summary, description, on: startDate.toString(), uid, reminds: event.getAllSubcomponents('valarm').length };
  });
  expect(told).toMatchObject([
    { summary: expect.stringContaining('Øvelser mangler') as unknown, on: '2026-12-01', reminds: 1 },
    { summary: 'Møte i beredskapsrådet: Møte; råd, «høst»', on: '2026-12-03', description: 'Kari Dahl\nTa med\nkartet', reminds: 1 },
    { summary: 'Krav GN-7.4 vurderes på nytt', on: '2027-11-22', reminds: 1 },
  ]);
  expect((await fetched(order)).bytes.toString('utf8')).toContain(`UID:${told[1]?.uid ?? 'nothing'}`);
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSheet } from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { browserPrinter } from '../../electron/documents/out/browserPrinter.ts';
import { findBrowser } from '../../electron/documents/out/findBrowser.ts';
import type { OperationInput } from '../../shared/contract/api.ts';
import { makeDocument } from '../../electron/documents/out/makeDocument.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import { ok } from '../../shared/kernel/result.ts';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

/** In this thread, so that its libraries are loaded once; the last test goes through a thread of its own. */
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

async function fetched(input: OperationInput<'document.make'>, from: TestSeat = seat) {
  const made = await from.runs('document.make', input);
  const parts: Buffer[] = [];
  for (let at = 0; at < made.sizeBytes; ) {
    const { base64 } = await from.runs('document.chunk', { documentId: made.documentId, at });
    const bytes = Buffer.from(base64, 'base64');
    expect(bytes.byteLength).toBeGreaterThan(0);
    parts.push(bytes);
    at += bytes.byteLength;
  }
  return { ...made, bytes: Buffer.concat(parts) };
}

const how = { language: 'nb', withNames: true } as const;
const wordOf = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes);
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return { document: read('word/document.xml'), parts: Object.keys(parts), read };
};

test('S0-24: a plan on paper has version, standing and day on each page; one that is superseded says so over every one', async () => {
  const { roleId } = await seat.does('role.define', { title: 'Kriseleder' });
  const plan = { title: 'Delplan <b>evakuering', kind: 'evacuation' } as const;
  const text = `[Kriseleder](role:${roleId}) ringer **straks**.\n\n- Buss\n\n| Hvem | Hva |\n| Rektor | nøkler |`;
  const { planId } = await seat.does('plan.write', { ...plan, sections: [{ heading: 'Innkalling', text }] });
  await seat.does('plan.approve', { planId, version: 1, approvedBy: 'kommunestyret', approvedOn: '2026-11-20' });
  const word = async () => {
    const file = await fetched({ kind: 'plan', format: 'docx', planId, version: 1, ...how });
    const { parts, read, document } = wordOf(file.bytes);
    const headers = parts.filter((name) => name.startsWith('word/header')).map(read).join('');
    return { name: file.fileName, document, headers };
  };
  const inForce = await word();
  expect(inForce.name).toBe('Delplan b evakuering versjon 1 22.11.2026.docx');
  expect(inForce.headers).toContain('Versjon 1 · 20.11.2026');
  expect(inForce.headers).not.toContain('GJELDER IKKE');
  for (const words of ['Kriseleder', 'straks', 'Rektor', 'Gjelder fra 20.11.2026']) expect(inForce.document).toContain(words);
  expect(inForce.document).not.toMatch(/role:|\*\*|<b>/);

  await seat.does('plan.write', { ...plan, planId, sections: [{ heading: 'Innkalling', text: 'Ny' }] });
  await seat.does('plan.approve', { planId, version: 2, approvedBy: 'kommunestyret', approvedOn: '2026-11-21' });
  expect((await word()).headers).toContain('AVLØST – GJELDER IKKE');
});

async function stormNight(kind: 'real' | 'exercise' = 'real') {
  const { contactId } = await seat.does('contact.add', { fields: { name: 'Kari Dahl', mobile: '900 00 001' } });
  await seat.does('role.define', { title: 'Kriseleder', authority: 'Leder', holder: contactId });
  const { incidentId } = await seat.does('incident.start', { kind, title: 'Storm og flom, Storelva' });
  const first = await seat.does('log.addEntry', { incidentId, text: 'Kari Dahl melder: elva over bredden' });
  await seat.does('log.correctEntry', { entryId: first.entryId, text: 'Kari Dahl melder: elva 20 cm over bredden', reason: 'målt på nytt' });
  rig.later(30 * 60_000);
  await seat.does('log.addEntry', { incidentId, text: '=2+5', occurredAt: '2026-11-22T02:10:00.000Z', lateReason: 'opptatt med samtale' });
  const withdrawn = await seat.does('log.addEntry', { incidentId, text: 'Feil hendelse' });
  await seat.does('log.withdrawEntry', { entryId: withdrawn.entryId });
  await seat.does('decision.record', { incidentId, what: 'Evakuer sone A nå <b>&' });
  await seat.does('incident.close', { incidentId, reason: 'Vannet er tilbake' });
  const { evaluationId } = await seat.does('evaluation.open', {
    incidentId,
    charter: {
      purpose: 'Lære, ikke fordele skyld', leader: { kind: 'contact', id: contactId }, minutesAvailable: 240,
      resources: 'To ledere', methodSupport: 'Kommunens mal', deadline: null,
    },
  });
  await seat.does('evaluation.contribute', {
    evaluationId, question: 'plans-worked', text: 'Kari Dahl fant kortet\u0000 fort', contributor: { kind: 'name', name: 'Per Moe' }, perspective: 'staff',
  });
  await seat.does('evaluation.addFinding', { evaluationId, whatHappened: 'Buss kom sent', evidence: [first.entryId] });
  await seat.does('evaluation.addFinding', { evaluationId, whatHappened: 'Noen ble redde' });
  await seat.does('learningPoint.add', {
    from: { kind: 'evaluation', id: evaluationId }, text: 'Bestill buss først', target: { kind: 'card', id: null, description: 'Evakuering' },
    owner: { kind: 'contact', id: contactId }, dueOn: '2027-02-01',
  });
  return { incidentId, evaluationId };
}

describe('the evaluation as Word', () => {
  test('it has real headings, table headings and a picture with words for who cannot see it', async () => {
    const { evaluationId } = await stormNight();
    const file = await fetched({ kind: 'evaluation-report', format: 'docx', evaluationId, ...how });
    expect(file.fileName).toBe('Evaluering Storm og flom, Storelva 22.11.2026.docx');
    const { document, parts, read } = wordOf(file.bytes);
    expect(document.match(/w:pStyle w:val="Title"/g)).toHaveLength(1);
    expect(document.match(/w:pStyle w:val="Heading1"/g)?.length).toBeGreaterThanOrEqual(8);
    expect(document.match(/w:pStyle w:val="Heading2"/g)?.length).toBeGreaterThanOrEqual(11);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(2);
    expect(document).toMatch(/wp:docPr [^>]*descr="Tidslinje fra [^"]+"/);
    expect(parts.filter((part) => part.startsWith('word/media/')).map((part) => part.replace(/.*\./, '')).sort()).toEqual(['png', 'svg']);
    expect(document).toContain('Kari Dahl fant kortet');
    expect(document).not.toContain('\u0000');
    expect(document).toContain('Antakelse: ingen innføring i loggen er knyttet til funnet.');
    const { code } = await seat.runs('journal.status', {});
    const footers = parts.filter((part) => /footer\d*\.xml$/.test(part)).map(read).join('');
    expect(footers).toContain(code);
  });

  test('roles stand for names when names are left out, in the text too', async () => {
    const { evaluationId } = await stormNight();
    const { document } = wordOf((await fetched({ kind: 'evaluation-report', format: 'docx', evaluationId, ...how, withNames: false })).bytes);
    expect(document).not.toMatch(/Kari Dahl|Per Moe/);
    expect(document).toContain('Kriseleder fant kortet');
    expect(document).toContain('Ansatt 1');
  });

  test('an exercise says so over every page and first in the file name', async () => {
    const { evaluationId } = await stormNight('exercise');
    const file = await fetched({ kind: 'evaluation-report', format: 'docx', evaluationId, language: 'nn', withNames: true });
    expect(file.fileName).toMatch(/^ØVING Evaluering /);
    const { parts, read } = wordOf(file.bytes);
    const heads = parts.filter((part) => /header\d*\.xml$/.test(part)).map(read);
    expect(heads).toHaveLength(2);
    for (const head of heads) expect(head).toMatch(/ØVING ØVING ØVING.*UTKAST · Kan innehalde personopplysningar/s);
  });

  test('each language speaks its own', async () => {
    const { evaluationId } = await stormNight();
    for (const [language, words] of [['nb', 'Læringspunkter'], ['nn', 'Læringspunkt'], ['en', 'Learning points']] as const) {
      const { document } = wordOf((await fetched({ kind: 'evaluation-report', format: 'docx', evaluationId, language, withNames: true })).bytes);
      expect(document).toContain(`>${words}<`);
    }
  });
});

describe('decisions and minutes', () => {
  test('every decision stands with its reasons and every meeting with what was said, by role where names are left out', async () => {
    const { contactId } = await seat.does('contact.add', { fields: { name: 'Kari Dahl', mobile: '900 00 001' } });
    await seat.does('role.define', { title: 'Kriseleder', authority: 'Leder', holder: contactId });
    const { incidentId } = await seat.does('incident.start', { kind: 'exercise', title: 'Storm' });
    await seat.does('decision.record', {
      incidentId, what: 'Evakuer sone A nå', because: 'Kari Dahl så 4,90 m', alternatives: [{ what: 'Vente', rejectedBecause: 'mørket kommer' }],
    });
    const { meetingId } = await seat.does('meeting.start', { incidentId, kind: 'first' });
    await seat.does('meeting.note', { meetingId, item: 'happened', text: 'Elva over bredden' });
    await seat.does('meeting.end', { meetingId });
    const file = await fetched({ kind: 'record', format: 'docx', incidentId, language: 'nb', withNames: false });
    expect(file.fileName).toMatch(/^ØVELSE Beslutninger og referater Storm .+\.docx$/);
    const { document } = wordOf(file.bytes);
    for (const words of ['Evakuer sone A nå', 'Kriseleder så 4,90 m', 'Vente: nei – mørket kommer', 'Første møte', 'Elva over bredden']) {
      expect(document).toContain(words);
    }
    expect(document).not.toContain('Kari Dahl');
    await fetched({ kind: 'record', format: 'pdf', incidentId, language: 'nn', withNames: true });
  }, 30_000);
});

describe('the log as a spreadsheet', () => {
  test('every line is there with both clocks, and nothing in it is a formula', async () => {
    const { incidentId } = await stormNight('exercise');
    const file = await fetched({ kind: 'log', format: 'xlsx', incidentId, ...how });
    expect(file.fileName).toMatch(/^ØVELSE Logg .+\.xlsx$/);
    const sheet = strFromU8(unzipSync(file.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/fitToPage="1".*<pageSetup paperSize="9" orientation="landscape"/s);
    const rows = await readSheet(Buffer.from(file.bytes));
    expect(rows[0]?.[0]).toBe('ØVELSE ØVELSE ØVELSE');
    const { entries } = await seat.asks('log.entries', { incidentId });
    expect(rows.slice(2).map((row) => row[0])).toEqual(entries.map(({ number }) => number));
    expect(rows[2]?.slice(4, 7)).toEqual([
      'Kari Dahl melder: elva 20 cm over bredden',
      'Kari Dahl melder: elva over bredden',
      'Rettet 03:05: målt på nytt',
    ]);
    expect(rows[3]?.[4]).toBe("'=2+5");
    expect(rows[3]?.[6]).toBe('Etterført 25 min: opptatt med samtale');
    // Both clocks are moments one can sort by, as the wall in Norway had them.
    expect(rows[3]?.slice(1, 3)).toEqual([new Date('2026-11-22T03:10:00.000Z'), new Date('2026-11-22T03:35:00.000Z')]);
  });

  test('words that mean something to a program come out as they were written', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real', title: 'constructor' });
    const written = ['constructor', 'valueOf', '__proto__', 'toString', "=cmd|'/C calc'!A0", '+47 22 22 22 22', '<b>&amp;</b>'];
    for (const text of written) await seat.does('log.addEntry', { incidentId, text });
    const file = await fetched({ kind: 'log', format: 'xlsx', incidentId, ...how });
    expect(strFromU8(unzipSync(file.bytes)['xl/sharedStrings.xml'] ?? new Uint8Array())).not.toContain('native code');
    const texts = (await readSheet(Buffer.from(file.bytes))).map((row) => String(row[4]).trim());
    expect(texts.slice(-written.length)).toEqual(written.map((text) => (text.startsWith('=') ? `'${text}` : text)));
  });

  test('the hour that is lived twice is told apart in the remark', async () => {
    rig.close();
    rig = await startHostRig({ from: Date.parse('2026-10-25T00:30:00.000Z'), jobs });
    seat = rig.seat();
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    await seat.does('log.addEntry', { incidentId, text: 'Første gang' });
    rig.later(3_600_000);
    await seat.does('log.addEntry', { incidentId, text: 'Andre gang' });
    const rows = await readSheet(Buffer.from((await fetched({ kind: 'log', format: 'xlsx', incidentId, ...how })).bytes));
    const [first, second] = rows.slice(-2);
    expect(first?.[1]).toEqual(second?.[1]);
    expect([first?.[6], second?.[6]]).toEqual([
      'Hendt 02:30 (sommertid), ført 02:30 (sommertid)', 'Hendt 02:30 (normaltid), ført 02:30 (normaltid)',
    ]);
  });
});

describe('paper', () => {
  test('the report and the log become tagged PDF, whatever people wrote', async () => {
    const { incidentId, evaluationId } = await stormNight();
    const log = await fetched({ kind: 'log', format: 'pdf', incidentId, ...how });
    expect(log.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(log.bytes.toString('latin1')).toContain('/MarkInfo');
    const report = await fetched({ kind: 'evaluation-report', format: 'pdf', evaluationId, ...how });
    expect(report.fileName).toMatch(/\.pdf$/);
    expect(report.bytes.toString('latin1')).toContain('/StructTreeRoot');
  }, 60_000);

  test('without a browser the answer is a refusal that names Word', async () => {
    const bare = await startHostRig({ printPdf: browserPrinter(undefined), jobs });
    const other = bare.seat();
    const { incidentId } = await other.does('incident.start', { kind: 'real' });
    expect((await other.runsInVain('document.make', { kind: 'log', format: 'pdf', incidentId, ...how })).code).toBe('document/no-pdf-printer');
    await other.runs('document.make', { kind: 'log', format: 'xlsx', incidentId, ...how });
    bare.close();
  });
});

test('a document is made in a thread of its own, belongs to the seat that ordered it, and is gone when it has been let go', async () => {
  const threaded = await startHostRig();
  const mine = threaded.seat();
  const { incidentId } = await mine.does('incident.start', { kind: 'real' });
  const { documentId } = await mine.runs('document.make', { kind: 'log', format: 'xlsx', incidentId, ...how });
  expect((await threaded.seat('seat-2').runsInVain('document.chunk', { documentId, at: 0 })).code).toBe('document/not-found');
  expect((await mine.runs('document.chunk', { documentId, at: 0 })).base64.length).toBeGreaterThan(1000);
  await mine.runs('document.drop', { documentId });
  expect((await mine.runsInVain('document.chunk', { documentId, at: 0 })).code).toBe('document/not-found');
  threaded.close();
}, 30_000);

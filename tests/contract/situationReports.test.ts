import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

async function lines(incidentId: string) {
  const { entries } = await seat.asks('log.entries', { incidentId });
  return entries.filter(({ kind }) => kind === 'message-out').map(({ said }) => said);
}

const TEXT = 'Hva har skjedd\n- Storm og flom\n\nBehov for bistand\n- To pumper';

describe('a report upwards', () => {
  test('is kept in the words it was sent with; the log says to whom, how, and who read it back', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const sent = { incidentId, to: 'Statsforvalteren', channel: 'nødnett', text: TEXT };
    expect(await seat.isRefused('situationReport.send', { ...sent, text: ' ' })).toMatchObject({ code: 'situationReport/text-empty' });
    expect(await seat.isRefused('situationReport.send', { ...sent, to: '' })).toMatchObject({ code: 'situationReport/to-missing' });
    expect(await seat.isRefused('situationReport.send', { ...sent, channel: '' })).toMatchObject({ code: 'situationReport/channel-missing' });
    const { reportId, number } = await seat.does('situationReport.send', sent);
    expect(number).toBe(1);
    await seat.does('situationReport.confirmReadBack', { reportId, by: 'Vakt hos Statsforvalteren' });
    expect(await seat.isRefused('situationReport.confirmReadBack', { reportId, by: 'En annen' })).toMatchObject({ code: 'situationReport/already-read-back' });
    expect(await lines(incidentId)).toEqual([
      { code: 'report-sent', number: 1, to: 'Statsforvalteren', channel: 'nødnett' },
      { code: 'report-read-back', number: 1, by: 'Vakt hos Statsforvalteren' },
    ]);
    expect((await seat.asks('situationReport.all', { incidentId })).reports).toMatchObject([{ text: TEXT, readBack: { by: 'Vakt hos Statsforvalteren' } }]);
  });

  test('that does not hold says why, and stays readable', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const { reportId } = await seat.does('situationReport.send', { incidentId, to: 'Statsforvalteren', channel: 'e-post', text: TEXT });
    expect(await seat.isRefused('situationReport.withdraw', { reportId, reason: '' })).toMatchObject({ code: 'situationReport/reason-missing' });
    await seat.does('situationReport.withdraw', { reportId, reason: 'Feil antall evakuerte' });
    expect(await seat.isRefused('situationReport.confirmReadBack', { reportId, by: 'Vakt' })).toMatchObject({ code: 'situationReport/withdrawn' });
    expect((await seat.asks('situationReport.all', { incidentId })).reports).toMatchObject([{ text: TEXT, withdrawn: { reason: 'Feil antall evakuerte' } }]);
  });

  test('becomes a Word file with the same words', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real', title: 'Storm' });
    const { reportId } = await seat.does('situationReport.send', { incidentId, to: 'Statsforvalteren', channel: 'e-post', text: TEXT });
    const made = await seat.runs('document.make', { kind: 'situation-report', format: 'docx', incidentId, reportId, language: 'nb', withNames: true });
    expect(made.fileName).toMatch(/^Situasjonsrapport Storm \d\d\.\d\d\.\d{4}\.docx$/);
    const { base64 } = await seat.runs('document.chunk', { documentId: made.documentId, at: 0 });
    const words = wordsOf(Buffer.from(base64, 'base64'));
    for (const part of ['Statsforvalteren', 'Behov for bistand', 'To pumper']) expect(words).toContain(part);
  });
});

/** The text of word/document.xml, read from the local headers of the archive. */
function wordsOf(zip: Buffer): string {
  const name = Buffer.from('word/document.xml');
  const at = zip.indexOf(name) - 30;
  const extra = zip.readUInt16LE(at + 28);
  const body = zip.subarray(at + 30 + name.length + extra);
  return inflateRawSync(body, { finishFlush: 2 }).toString('utf8').replace(/<[^>]+>/g, ' ');
}

import type { Instant } from '../../../shared/kernel/time.ts';
import type { DocumentOrder, IncidentView } from '../../../shared/contract/documentOrder.ts';
import type { Report } from './report.ts';
import { put, type Words } from './words.ts';

/** What an incident is called until somebody has named it: when it started. */
export function incidentTitle(incident: Pick<IncidentView, 'title' | 'kind' | 'startedAt'>, words: Words): string {
  if (incident.title !== null) return incident.title;
  const { unnamedExercise, unnamedIncident } = words.document;
  const when = words.formats.dateTime(incident.startedAt);
  return put(incident.kind === 'exercise' ? unnamedExercise : unnamedIncident, { when });
}

/** Where the document comes from, and the code by which the log it rests on can be checked. */
export function sealWords({ letter, head }: Pick<DocumentOrder, 'letter' | 'head'>, words: Words): string {
  return put(words.document.sealed, { letter, epoch: head.epoch, seq: head.seq, code: head.code });
}

/** What stands around every report, whatever it tells. */
export function reportFrame(
  order: DocumentOrder,
  about: { readonly kind: IncidentView['kind']; readonly head: string; readonly isDraft?: boolean },
  words: Words,
): Omit<Report, 'title' | 'subtitle' | 'blocks'> {
  const { draft, withNames, withRoles } = words.document.marking;
  const made = put(words.document.madeAt, { when: words.formats.dateTime(order.madeAt) });
  return {
    lang: words.lang,
    banner: about.kind === 'exercise' ? words.document.exerciseThrice : null,
    head: order.municipality === null ? about.head : `${order.municipality} · ${about.head}`,
    marking: [...(about.isDraft === true ? [draft] : []), order.withNames ? withNames : withRoles].join(' · '),
    footer: `${sealWords(order, words)} · ${made}`,
    pageWords: words.document.page,
  };
}

/** A name a file may have on Windows, macOS and Linux; an exercise says so first. */
export function documentFileName(
  template: string,
  incident: Pick<IncidentView, 'title' | 'kind' | 'startedAt'>,
  madeAt: Instant,
  extension: string,
  words: Words,
): string {
  const title = incidentTitle(incident, words);
  const name = put(template, { title, date: words.formats.date(madeAt) });
  const prefix = incident.kind === 'exercise' ? `${words.document.exercise} ` : '';
  const clean = `${prefix}${name}`
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 120)
    .trim();
  return `${clean}.${extension}`;
}

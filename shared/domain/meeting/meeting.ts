import type { Id } from '../../kernel/ids.ts';

export type MeetingId = Id<'meeting'>;

/** The first meeting builds the understanding; status meetings keep it. Their agendas are not the same. */
export const meetingKinds = ['first', 'status'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** The fixed agendas, in the order they are gone through. A word per item; the sentence is in renderer/text. */
export const agendas = {
  first: ['happened', 'done', 'worst-case', 'actions-now', 'actions-later', 'resources', 'priority', 'next-meeting'],
  status: ['situation', 'consequences', 'focus', 'goals', 'measures', 'communication', 'next-meeting'],
} as const satisfies Record<MeetingKind, readonly string[]>;

export const agendaItems = [...new Set([...agendas.first, ...agendas.status])] as const;
export type AgendaItem = (typeof agendas)[MeetingKind][number];

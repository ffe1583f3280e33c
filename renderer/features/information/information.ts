import type { QueryOutput } from '../../../shared/contract/api.ts';

export type AnnouncementView = QueryOutput<'announcement.all'>['announcements'][number];
export type AnswerView = QueryOutput<'announcement.all'>['answers'][number];

/** Channels as one types them: with commas or on lines of their own. */
export const channelsOf = (text: string): string[] =>
  text.split(/[,\n]/u).map((channel) => channel.trim()).filter((channel) => channel !== '');

/** The promise that still holds to an audience: that of the latest message to it that has gone out. */
export function promisesOf(announcements: readonly AnnouncementView[]): readonly AnnouncementView[] {
  const latest = new Map<string, AnnouncementView>();
  for (const one of announcements) {
    if (one.publishedAt === null || one.withdrawn !== null) continue;
    const known = latest.get(one.audience);
    if (known?.publishedAt == null || known.publishedAt <= one.publishedAt) latest.set(one.audience, one);
  }
  return [...latest.values()].filter(({ nextUpdateAt }) => nextUpdateAt !== null);
}

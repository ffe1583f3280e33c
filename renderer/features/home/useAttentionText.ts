import { useTranslation } from 'react-i18next';
import { useMinute } from '../../ui/clock.ts';
import { textOf, useFormats, type TextKey } from '../../text/i18n.ts';
import type { AttentionItem } from './useAttentionItems.ts';
import { useIncidentName } from './useIncidentName.ts';

/** Kinds that become one row when there are many of them. */
const many = {
  'role-without-authority': 'home:many.role-without-authority',
  'role-without-holder': 'home:many.role-without-holder',
  'role-without-deputy': 'home:many.role-without-deputy',
  'role-nobody-available': 'home:many.role-nobody-available',
  'card-not-practised': 'home:many.card-not-practised',
  'agreement-expired': 'home:many.agreement-expired',
  'resource-unverified': 'home:many.resource-unverified',
  'function-without-alternative': 'home:many.function-without-alternative',
  'measure-due': 'home:many.measure-due',
  'risk-without-measure': 'home:many.risk-without-measure',
  'risk-review-due': 'home:many.risk-review-due',
  'deviation-second-person': 'home:many.deviation-second-person',
  'deviation-not-received': 'home:many.deviation-not-received',
  'upward-unanswered': 'home:many.upward-unanswered',
  'task-without-owner': 'home:many.task-without-owner',
  'plan-not-read': 'home:many.plan-not-read',
  'duty-nobody': 'home:many.duty-nobody',
} as const satisfies Partial<Record<AttentionItem['code'], TextKey>>;

function manyKey(code: AttentionItem['code']): TextKey | null {
  return code in many ? many[code as keyof typeof many] : null;
}

/** What a row says: what is wrong, what to know about it, and the word on its button. */
export function useAttentionText(): (item: AttentionItem) => { readonly title: string; readonly detail: string; readonly act: string } {
  useTranslation('home');
  const formats = useFormats();
  const name = useIncidentName();
  const now = useMinute();
  return ({ code, params, since, due, dueAt }) => {
    const day = due ?? since;
    const values = {
      ...params,
      ...(params['startedAt'] === undefined ? {} : { title: name(params) }),
      date: dueAt !== undefined ? formats.dateTimeShort(dueAt, now) : day === null ? '' : formats.calendarDay(day),
    };
    const act = textOf(`home:attention.${code}.act`, values);
    const ofMany = Number(params['count'] ?? 0) > 1 ? manyKey(code) : null;
    if (ofMany !== null) return { title: textOf(ofMany, values), detail: String(params['title'] ?? ''), act };
    return {
      title: textOf(`home:attention.${code}.title`, values),
      detail: textOf(`home:attention.${code}.detail`, values),
      act,
    };
  };
}

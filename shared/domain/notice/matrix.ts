import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { sameOwner, type Owner } from '../owner.ts';
import { changedFields } from '../situation/entitiesOf.ts';
import type { KnownNoticeRule, NoticeRuleFields, NoticeRuleId } from './notice.ts';

export const noticeRuleRefusals = ['notice/rule-not-found', 'notice/rule-twice', 'notice/rule-retired', 'notice/nothing-changed'] as const;
type Code = (typeof noticeRuleRefusals)[number];

type Fields = { readonly [Field in keyof NoticeRuleFields]?: NoticeRuleFields[Field] | undefined };

export interface KnownRules {
  readonly rules: readonly KnownNoticeRule[];
}
export interface KnownOneRule extends KnownRules {
  readonly rule: KnownNoticeRule | null;
}

/** Two rows that tell the same of the same: one of them would be acknowledged and the other stand open. */
function isTold(fields: NoticeRuleFields, rules: readonly KnownNoticeRule[]): boolean {
  return rules.some(
    ({ fields: other, retired }) =>
      !retired &&
      sameOwner(other.recipient, fields.recipient) &&
      other.occasion === fields.occasion &&
      other.incidentType === fields.incidentType &&
      other.fromLevel === fields.fromLevel,
  );
}

/** Puts a row in the notice matrix: incidents ask for it from now on. */
export function defineNoticeRule(
  input: Omit<NoticeRuleFields, 'by'> & { readonly by?: Owner | null | undefined },
  known: KnownRules,
  moment: Moment,
): Decision<{ readonly ruleId: NoticeRuleId }, Code> {
  const fields: NoticeRuleFields = { ...input, by: input.by ?? null };
  if (isTold(fields, known.rules)) return refused('notice/rule-twice');
  const ruleId = moment.newId<'noticeRule'>();
  return decided({ ruleId }, fact('NoticeRuleDefined', ruleId, 'workspace', fields));
}

/** Changes a row; the answer holds what it said. Notices that are out stand as they were. */
export function changeNoticeRule(
  { ruleId: _, ...said }: Fields & { readonly ruleId: NoticeRuleId },
  known: KnownOneRule,
): Decision<{ readonly was: Partial<NoticeRuleFields> }, Code> {
  const { rule, rules } = known;
  if (rule === null) return refused('notice/rule-not-found');
  if (rule.retired) return refused('notice/rule-retired');
  const changed = changedFields<NoticeRuleFields>(rule.fields, said);
  if (changed === null) return refused('notice/nothing-changed');
  const others = rules.filter(({ id }) => id !== rule.id);
  if (isTold({ ...rule.fields, ...changed }, others)) return refused('notice/rule-twice');
  const names = Object.keys(changed) as (keyof NoticeRuleFields)[];
  const was = Object.fromEntries(names.map((name) => [name, rule.fields[name]])) as Partial<NoticeRuleFields>;
  return decided({ was }, fact('NoticeRuleChanged', rule.id, 'workspace', changed));
}

/** Takes a row out of the matrix, or puts it in again. */
export function retireNoticeRule(
  input: { readonly ruleId: NoticeRuleId; readonly retired: boolean },
  known: KnownOneRule,
): Decision<null, Code> {
  const { rule, rules } = known;
  if (rule === null) return refused('notice/rule-not-found');
  if (rule.retired === input.retired) return refused('notice/nothing-changed');
  if (input.retired) return decided(null, fact('NoticeRuleRetired', rule.id, 'workspace', {}));
  if (isTold(rule.fields, rules)) return refused('notice/rule-twice');
  return decided(null, fact('NoticeRuleReinstated', rule.id, 'workspace', {}));
}

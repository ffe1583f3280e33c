import type { noticeCommands } from '../../../shared/contract/topics/notice.ts';
import { acknowledgeNotice, dropNotice, reopenNotice, type KnownOneNotice } from '../../../shared/domain/notice/decide.ts';
import {
  changeNoticeRule,
  defineNoticeRule,
  retireNoticeRule,
  type KnownOneRule,
} from '../../../shared/domain/notice/matrix.ts';
import type { NoticeId, NoticeRuleId } from '../../../shared/domain/notice/notice.ts';
import { knownLogEntry } from '../../queries/logEntries.ts';
import { knownNotice, knownNoticeRule, knownNoticeRules } from '../../queries/notices.ts';
import { contactNames, knownRoles } from '../../queries/roles.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

const oneRule = (read: Reader, { ruleId }: { readonly ruleId: NoticeRuleId }): KnownOneRule => ({
  rule: knownNoticeRule(read, ruleId),
  rules: knownNoticeRules(read),
});

const oneNotice = (read: Reader, { noticeId }: { readonly noticeId: NoticeId }): KnownOneNotice => {
  const notice = knownNotice(read, noticeId);
  const entryId = notice?.entryId ?? null;
  return groundOf(read, notice?.incidentId ?? null, () => ({
    notice,
    entry: entryId === null ? null : knownLogEntry(read, entryId),
    names: contactNames(read),
    titles: new Map(knownRoles(read).map(({ id, title }) => [id, title])),
  }));
};

export const noticeHandlers: CommandHandlers<keyof typeof noticeCommands> = {
  'noticeRule.define': handler((read) => ({ rules: knownNoticeRules(read) }), defineNoticeRule),
  'noticeRule.change': handler(oneRule, changeNoticeRule),
  'noticeRule.retire': handler(oneRule, retireNoticeRule),
  'notice.acknowledge': handler(oneNotice, acknowledgeNotice),
  'notice.drop': handler(oneNotice, dropNotice),
  'notice.reopen': handler(oneNotice, reopenNotice),
};

import type { AlertListMember } from '../../../shared/domain/alertList/alertList.ts';
import type { DescribedKind } from './describedKind.ts';
import { carriedBy, namedOwner, ownerIn } from './owned.ts';

interface ContactRow {
  readonly name: string;
  readonly initials: string;
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly position: string | null;
  readonly sector: string | null;
  readonly unit: string | null;
  readonly competences: string;
  readonly languages: string;
  readonly note: string | null;
}

/** A number is found with the country before it and without. */
const spokenNumber = (number: string | null): string => (number === null ? '' : `${number} ${number.replace(/^\+47/u, '')}`);

const lines = (column: string): readonly string[] => JSON.parse(column) as string[];

export const contact: DescribedKind = {
  kind: 'contact',
  isNamed: true,
  on: ['ContactAdded', 'ContactChanged', 'ContactRemoved', 'ContactRestored'],
  describe: (read, id) => {
    const row = read.one<ContactRow>('SELECT * FROM contact WHERE id = ? AND name IS NOT NULL AND removed = 0', id);
    if (row === undefined) return null;
    const { name, initials, mobile, phone, email, organisation, position, sector, unit, competences, languages, note } = row;
    return {
      name,
      detail: [position, organisation].filter((part) => part !== null && part !== '').join(', '),
      text: [
        position, organisation, sector, unit, ...lines(competences), ...lines(languages), note, initials,
        spokenNumber(mobile), spokenNumber(phone), email,
      ],
    };
  },
};

export const role: DescribedKind = {
  kind: 'role',
  isNamed: true,
  on: ['RoleDefined', 'RoleChanged', 'RoleHolderSet', 'RoleDeputiesSet', 'RoleRetired', 'RoleReinstated'],
  describe: (read, id) => {
    const row = read.one<{ title: string; authority: string; mandate: string; holder: string | null; deputies: string; retired: number }>(
      'SELECT * FROM role WHERE id = ? AND title IS NOT NULL',
      id,
    );
    if (row === undefined) return null;
    return {
      name: row.title,
      text: [row.authority, ...lines(row.mandate)],
      isPast: row.retired === 1,
      links: [row.holder, ...lines(row.deputies)].map((to) => ({ relation: 'consists-of', to })),
    };
  },
};

export const alertList: DescribedKind = {
  kind: 'alertList',
  isNamed: true,
  on: ['AlertListDefined', 'AlertListChanged', 'AlertListSuperseded', 'AlertListReinstated'],
  describe: (read, id) => {
    const row = read.one<{ title: string; members: string; superseded: number }>(
      'SELECT title, members, superseded FROM alert_list WHERE id = ? AND title IS NOT NULL',
      id,
    );
    if (row === undefined) return null;
    const members = JSON.parse(row.members) as AlertListMember[];
    return {
      name: row.title,
      text: members.map(({ group }) => group),
      isPast: row.superseded === 1,
      links: members.flatMap(({ contactId, roleId, deputy }) =>
        [contactId, roleId, deputy].map((to) => ({ relation: 'consists-of' as const, to })),
      ),
    };
  },
};

export const noticeRule: DescribedKind = {
  kind: 'noticeRule',
  isNamed: true,
  on: ['NoticeRuleDefined', 'NoticeRuleChanged', 'NoticeRuleRetired', 'NoticeRuleReinstated'],
  describe: (read, id) => {
    const row = read.one<{ recipient: string | null; told_by: string | null; retired: number }>(
      'SELECT recipient, told_by, retired FROM notice_rule WHERE id = ?',
      id,
    );
    // Whoever is in the register is found there, with the way here among what hangs together.
    const [recipient, by] = [ownerIn(row?.recipient ?? null), ownerIn(row?.told_by ?? null)];
    if (row === undefined || recipient === null) return null;
    return { name: namedOwner(recipient), text: [namedOwner(by)], isPast: row.retired === 1, links: carriedBy(recipient, by) };
  },
};

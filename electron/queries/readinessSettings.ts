import type { ContactId } from '../../shared/domain/contact/contact.ts';
import { defaultIntervals, intervalNames, type Intervals } from '../../shared/domain/readiness/intervals.ts';
import type { Reader } from '../store/database.ts';

type SettingRow = { readonly council_members: string } & { readonly [Name in keyof Intervals]: number | null };

function settings(read: Reader): SettingRow | undefined {
  return read.one<SettingRow>('SELECT s.* FROM readiness_setting s JOIN installation i ON i.id = s.id');
}

/** How long things hold in this municipality, in months. */
export function knownIntervals(read: Reader): Intervals {
  const row = settings(read);
  return Object.fromEntries(
    intervalNames.map((name) => [name, row?.[name] ?? defaultIntervals[name]]),
  ) as unknown as Intervals;
}

/** Who sits in the preparedness council, those who have left the register too. */
export function councilMembers(read: Reader): readonly ContactId[] {
  const row = settings(read);
  return row === undefined ? [] : (JSON.parse(row.council_members) as ContactId[]);
}

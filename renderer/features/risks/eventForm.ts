import type { CommandInput } from '../../../shared/contract/api.ts';
import type { HazardEventFields } from '../../../shared/domain/risk/risk.ts';
import type { RiskView } from './riskView.ts';

/** The fields one writes on an event's own page. */
const written = [
  'title', 'sector', 'unit', 'who', 'what', 'where', 'when', 'localTraits', 'vulnerableGroups', 'infrastructureEffect',
  'serviceEffect', 'futureRisk', 'likelihood', 'consequences', 'reasons', 'uncertaintyLevel', 'uncertainty', 'acceptance',
  'acceptanceNote', 'prompt', 'promptNote', 'reviewedOn',
] as const satisfies readonly (keyof HazardEventFields)[];

export type EventForm = Pick<RiskView, (typeof written)[number]>;
export type EventChanges = CommandInput<'risk.changeEvent'>['fields'];

/** What stands in the register, as the page's form begins with it. */
export function formOf(event: RiskView): EventForm {
  return Object.fromEntries(written.map((name) => [name, event[name]])) as unknown as EventForm;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Only what differs from the register; a field of words that was emptied is told as nothing. */
export function changesOf(form: EventForm, event: RiskView): EventChanges {
  const given = { ...form, sector: emptied(form.sector), unit: emptied(form.unit) };
  const changed = written.filter((name) => !same(given[name], event[name]));
  return Object.fromEntries(changed.map((name) => [name, given[name]]));
}

function emptied(name: string | null): string | null {
  return name === null || name.trim() === '' ? null : name.trim();
}

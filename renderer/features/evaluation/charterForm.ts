import type { CommandInput } from '../../../shared/contract/api.ts';
import type { OwnerInput } from '../../api/useOwners.ts';
import type { EvaluationView } from './evaluationView.ts';

/** A charter as it stands in its fields. */
export interface CharterForm {
  readonly purpose: string;
  readonly leader: string;
  readonly hours: string;
  readonly resources: string;
  readonly methodSupport: string;
  /** `2026-12-15` */
  readonly deadline: string | null;
}

export function charterInForm({ purpose, leader, minutesAvailable, resources, methodSupport, deadline }: EvaluationView['charter']): CharterForm {
  return {
    purpose,
    leader: leader.label,
    hours: String(minutesAvailable / 60).replace('.', ','),
    resources,
    methodSupport,
    deadline,
  };
}

/** Minutes out of typed hours (`8`, `1,5`); null when it is no number. */
export function minutesOf(hours: string): number | null {
  const value = Number(hours.trim().replace(',', '.'));
  return hours.trim() === '' || !Number.isFinite(value) || value < 0 ? null : Math.round(value * 60);
}

const required = ['purpose', 'leader', 'hours', 'resources', 'methodSupport'] as const;
export type CharterField = (typeof required)[number];

/** What must be settled before the work begins and is not, in the order of the form. */
export function missingOf(form: CharterForm): readonly CharterField[] {
  return required.filter((field) => (field === 'hours' ? (minutesOf(form.hours) ?? 0) === 0 : form[field].trim() === ''));
}

/** What the command takes; without a leader there is nobody to ask about the rest. */
export function charterToGive(
  form: CharterForm,
  leader: OwnerInput | null,
): CommandInput<'evaluation.open'>['charter'] | null {
  if (leader === null) return null;
  const { purpose, resources, methodSupport, deadline } = form;
  return { purpose, leader, minutesAvailable: minutesOf(form.hours) ?? 0, resources, methodSupport, deadline };
}

import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftStep } from '../../../../shared/domain/card/draft.ts';
import type { RoleId } from '../../../../shared/domain/role/role.ts';
import { asId } from '../../../../shared/kernel/ids.ts';
import { Glyph } from '../../../ui/Glyph.tsx';
import styles from './Editor.module.css';

export interface StepActs {
  readonly change: (patch: Partial<DraftStep>) => void;
  readonly giveRole: (role: RoleId | null) => void;
  readonly addAfter: () => void;
  readonly remove: () => void;
  readonly move: (by: 1 | -1) => void;
}

interface StepFieldsProps {
  readonly step: DraftStep;
  readonly number: number;
  readonly roles: readonly { readonly id: RoleId; readonly title: string }[];
  /** Something keeps the card from being published because of this step. */
  readonly isFaulty: boolean;
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  readonly acts: StepActs;
}

/**
 * One step, as it is read: what, who, what the answer says, by when. Enter goes on with a new step, Backspace in an empty
 * one takes it away, Alt+Shift+arrow moves it (as paragraphs are moved in Word).
 */
export function StepFields({ step, number, roles, isFaulty, canMove, acts }: StepFieldsProps) {
  const { t } = useTranslation('cardWriting');
  const text = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (text.current === null) return;
    text.current.style.height = 'auto';
    text.current.style.height = `${String(text.current.scrollHeight)}px`;
  }, [step.text]);
  const onMoveKey = (event: KeyboardEvent): void => {
    if (!event.altKey || !event.shiftKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    acts.move(event.key === 'ArrowUp' ? -1 : 1);
  };
  const onTextKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) {
      event.preventDefault();
      acts.addAfter();
    } else if (event.key === 'Backspace' && step.text === '') {
      event.preventDefault();
      acts.remove();
    }
  };
  const several = step.roles.length > 1;
  const unknown = step.roles.length === 1 && !roles.some(({ id }) => id === step.roles[0]);
  const nobody =
    step.suggestedRole === null ? t('roleChoose') : t('roleSuggested', { role: step.suggestedRole });
  return (
    <li className={styles.step} data-step={step.id} data-faulty={isFaulty} onKeyDown={onMoveKey}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <textarea
        ref={text}
        rows={1}
        className={styles.text}
        aria-label={t('step', { number })}
        placeholder={t('stepHint')}
        maxLength={1000}
        value={step.text}
        onChange={(event) => {
          acts.change({ text: event.currentTarget.value.replace(/\r?\n/gu, ' ') });
        }}
        onKeyDown={onTextKey}
      />
      <span className={styles.acts}>
        <button type="button" aria-label={t('up', { number })} disabled={!canMove.up} onClick={() => { acts.move(-1); }}>
          <Glyph name="up" />
        </button>
        <button type="button" aria-label={t('down', { number })} disabled={!canMove.down} onClick={() => { acts.move(1); }}>
          <Glyph name="down" />
        </button>
        <button type="button" aria-label={t('remove', { number })} onClick={acts.remove}>
          <Glyph name="close" />
        </button>
      </span>
      <div className={styles.details}>
        <select
          className={styles.role}
          aria-label={t('role', { number })}
          aria-invalid={step.roles.length !== 1 || unknown}
          value={several || unknown ? '' : (step.roles[0] ?? '')}
          onChange={(event) => {
            acts.giveRole(event.currentTarget.value === '' ? null : asId<'role'>(event.currentTarget.value));
          }}
        >
          <option value="">{several ? t('roleSeveral', { count: step.roles.length }) : nobody}</option>
          {roles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <input
          className={styles.value}
          aria-label={t('value', { number })}
          placeholder={t('valueHint')}
          maxLength={200}
          autoComplete="off"
          value={step.valueHint ?? ''}
          onChange={(event) => {
            acts.change({ valueHint: event.currentTarget.value === '' ? null : event.currentTarget.value });
          }}
        />
        <input
          className={styles.due}
          aria-label={t('due', { number })}
          placeholder={t('dueHint')}
          inputMode="numeric"
          autoComplete="off"
          value={step.dueMinutes ?? ''}
          onChange={(event) => {
            const digits = event.currentTarget.value.replace(/\D/gu, '').slice(0, 5);
            acts.change({ dueMinutes: digits === '' ? null : Number(digits) });
          }}
        />
        <label className={styles.stop}>
          <input
            type="checkbox"
            aria-label={t('hardStopOf', { number })}
            checked={step.hardStop}
            onChange={(event) => {
              acts.change({ hardStop: event.currentTarget.checked });
            }}
          />
          <span aria-hidden="true">{t('hardStop')}</span>
        </label>
      </div>
    </li>
  );
}

import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useOwners } from '../../api/useOwners.ts';
import { momentAhead } from '../../text/momentAhead.ts';
import { CheckField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { DelegationNote } from './DelegationNote.tsx';
import type { useDelegation } from '../../api/useDelegation.ts';
import styles from './Decision.module.css';

/** What stands in the form. */
export interface DecisionForm {
  readonly what: string;
  readonly because: string;
  readonly alternatives: string;
  readonly notToAct: boolean;
  readonly authority: string;
  readonly uncertainty: string;
  readonly reviewAt: Instant | null;
  readonly decidedBy: string;
}

interface DecisionFieldsProps {
  readonly form: DecisionForm;
  readonly onChange: (changed: Partial<DecisionForm>) => void;
  readonly firstRef?: Ref<HTMLInputElement>;
  /** True when something behind «more» is said already. */
  readonly isMoreOpen: boolean;
  readonly delegations: ReturnType<typeof useDelegation>;
}

/** Three fields of which the first is enough; the rest waits behind one word. */
export function DecisionFields({ form, onChange, firstRef, isMoreOpen, delegations }: DecisionFieldsProps) {
  const { t } = useTranslation('decision');
  const owners = useOwners();
  const set = (field: keyof DecisionForm) => (value: string) => {
    onChange({ [field]: value });
  };
  return (
    <>
      <TextField
        {...(firstRef === undefined ? {} : { ref: firstRef })}
        label={t('what')}
        value={form.what}
        onChange={set('what')}
        maxLength={2000}
        autoFocus
      />
      <TextField label={t('because')} value={form.because} onChange={set('because')} maxLength={2000} showOptional />
      <TextField
        label={t('alternatives')}
        hint={t('alternativesHint')}
        value={form.alternatives}
        onChange={set('alternatives')}
        maxLength={4000}
        showOptional
      />
      <details className={styles.more} open={isMoreOpen}>
        <summary className={styles.moreHead}>{t('more')}</summary>
        <div className={styles.moreBody}>
          <CheckField
            label={t('notToAct')}
            isChecked={form.notToAct}
            onChange={(notToAct) => {
              onChange({ notToAct });
            }}
          />
          <FieldPair>
            <SuggestField
              label={t('authority')}
              hint={t('authorityHint')}
              value={form.authority}
              onChange={set('authority')}
              suggestions={delegations.suggestions}
              maxLength={500}
            />
            <SuggestField
              label={t('decidedBy')}
              hint={t('decidedByHint')}
              value={form.decidedBy}
              onChange={set('decidedBy')}
              suggestions={owners.suggestions}
              maxLength={200}
            />
          </FieldPair>
          <DelegationNote delegation={delegations.delegation} />
          <FieldPair>
            <TextField label={t('uncertainty')} value={form.uncertainty} onChange={set('uncertainty')} maxLength={2000} />
            <MomentField
              label={t('reviewAt')}
              value={form.reviewAt}
              onChange={(at) => {
                onChange({ reviewAt: at === null ? null : momentAhead(at, instantOf(Date.now())) });
              }}
            />
          </FieldPair>
        </div>
      </details>
    </>
  );
}

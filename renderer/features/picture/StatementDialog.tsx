import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { certainties, severities, type Certainty, type Severity } from '../../../shared/domain/situation/situation.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { momentAhead } from '../../text/momentAhead.ts';
import { ChoiceField, RadioField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { EarlierVersions } from './EarlierVersions.tsx';
import type { StatementView } from './pictureView.ts';
import { useSaveStatement } from './useSaveStatement.ts';
import styles from './Picture.module.css';

interface StatementDialogProps {
  readonly incidentId: Id<'incident'>;
  /** The statement to revise; null for a new one. */
  readonly statement: StatementView | null;
  readonly onClose: () => void;
}

/** One sentence, how sure, from whom. What nobody knows is a statement too: a question with somebody who finds out. */
export function StatementDialog({ incidentId, statement, onClose }: StatementDialogProps) {
  const { t } = useTranslation('picture');
  const owners = useOwners();
  const draft = useDraft(`picture.statement.${incidentId}`);
  const [revised, setRevised] = useState(statement?.text ?? '');
  const [certainty, setCertainty] = useState<Certainty>(statement?.certainty ?? 'known');
  const [source, setSource] = useState(statement?.source ?? '');
  const [observedAt, setObservedAt] = useState<Instant | null>(statement?.observedAt ?? null);
  const [bestBefore, setBestBefore] = useState<Instant | null>(statement?.bestBefore ?? null);
  const [severity, setSeverity] = useState<Severity>(statement?.severity ?? 'normal');
  const [finder, setFinder] = useState(statement?.owner?.label ?? '');
  const { add, revise, problem } = useSaveStatement(incidentId);
  const text = statement === null ? draft.text : revised;

  const save = (): void => {
    const said = {
      text,
      certainty,
      source,
      observedAt,
      bestBefore,
      severity,
      owner: certainty === 'unknown' ? owners.ownerOf(finder) : null,
    };
    const isSameOwner = certainty === 'unknown' && finder.trim() === (statement?.owner?.label ?? '');
    void (statement === null ? add(said) : revise(statement, said, isSameOwner)).then((isSaved) => {
      if (!isSaved) return;
      if (statement === null) draft.clear();
      onClose();
    });
  };
  const certaintyWords = {
    known: t('certaintyKnown'),
    assumed: t('certaintyAssumed'),
    unknown: t('certaintyUnknown'),
  };
  const severityWords = {
    normal: t('severityNormal'),
    warning: t('severityWarning'),
    critical: t('severityCritical'),
  };
  return (
    <FormDialog
      title={statement === null ? t('statementTitle') : t('reviseTitle')}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      problem={problem}
    >
      <TextField
        ref={draft.ref}
        label={certainty === 'unknown' ? t('textUnknown') : t('text')}
        value={text}
        onChange={(next) => {
          if (statement === null) draft.write(next);
          else setRevised(next);
        }}
        maxLength={2000}
        autoFocus
      />
      <RadioField
        label={t('certainty')}
        value={certainty}
        onChange={setCertainty}
        choices={certainties.map((value) => ({ value, label: certaintyWords[value] }))}
      />
      <FieldPair>
        {certainty === 'unknown' ? (
          <SuggestField
            label={t('finderLabel')}
            value={finder}
            onChange={setFinder}
            suggestions={owners.suggestions}
            maxLength={200}
          />
        ) : (
          <TextField label={t('source')} value={source} onChange={setSource} maxLength={200} />
        )}
        <MomentField label={t('observedAt')} value={observedAt} onChange={setObservedAt} showOptional />
      </FieldPair>
      <FieldPair>
        <MomentField
          label={t('bestBefore')}
          value={bestBefore}
          onChange={(at) => {
            setBestBefore(at === null ? null : momentAhead(at, instantOf(Date.now())));
          }}
          showOptional
        />
        <ChoiceField
          label={t('severity')}
          value={severity}
          onChange={setSeverity}
          choices={severities.map((value) => ({ value, label: severityWords[value] }))}
        />
      </FieldPair>
      {statement !== null && statement.fromLogEntry !== null && <p className={styles.stamp}>{t('fromLine')}</p>}
      {statement !== null && <EarlierVersions statement={statement} />}
    </FormDialog>
  );
}

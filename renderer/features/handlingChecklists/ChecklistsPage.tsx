import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { HandlingStep } from '../../../shared/domain/handling/handling.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { EditDialog } from './EditDialog.tsx';
import { useChecklistWords } from './useChecklistWords.ts';
import styles from './HandlingChecklists.module.css';

type Checklist = QueryOutput<'handlingChecklist.all'>['steps'][number];

/** The six steps' checklists as the municipality wants them, and what they were. */
export function ChecklistsPage() {
  const { t } = useTranslation('handlingChecklist');
  const steps = useQueryOf('handlingChecklist.all', {}).value?.steps ?? [];
  const [editing, setEditing] = useState<HandlingStep | null>(null);
  const edited = steps.find(({ step }) => step === editing);
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t('lead')}</p>
      {steps.map((checklist, at) => (
        <StepSection
          key={checklist.step}
          checklist={checklist}
          number={at + 1}
          onEdit={() => {
            setEditing(checklist.step);
          }}
        />
      ))}
      {edited !== undefined && (
        <EditDialog
          checklist={edited}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}

interface StepSectionProps {
  readonly checklist: Checklist;
  readonly number: number;
  readonly onEdit: () => void;
}

function StepSection({ checklist, number, onEdit }: StepSectionProps) {
  const { t } = useTranslation('handlingChecklist');
  const handling = useTranslation('handling').t;
  const { wordsOf } = useChecklistWords();
  const { step, version, lines } = checklist;
  const name = handling(`step.${step}`);
  return (
    <section aria-label={name}>
      <SectionHead onRule fact={version === 0 ? t('asDelivered') : t('version', { version })}>
        {handling('numbered', { number, step: name })}
      </SectionHead>
      <div className={styles.words}>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line.key}>{wordsOf(line)}</li>
          ))}
        </ul>
        <QuietButton size="small" data-row={step} aria-label={`${t('edit')}: ${name}`} onClick={onEdit}>
          {t('edit')}
        </QuietButton>
        <Earlier checklist={checklist} />
      </div>
    </section>
  );
}

/** Every version that has been, latest first. */
function Earlier({ checklist: { versions } }: { readonly checklist: Checklist }) {
  const { t } = useTranslation('handlingChecklist');
  const formats = useFormats();
  const { wordsOf } = useChecklistWords();
  if (versions.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{t('versions', { count: versions.length })}</summary>
      {versions.map(({ version, at, by, lines }) => (
        <div key={`${String(version)} ${at}`}>
          <h3 className={styles.versionHead}>{`${t('version', { version })} · ${formats.dateTime(at)} ${by}`.trim()}</h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line.key}>{wordsOf(line)}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

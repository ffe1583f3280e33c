import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { certainties } from '../../../shared/domain/situation/situation.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { HeadFact } from './HeadFact.tsx';
import type { LastLook } from './lastLooked.ts';
import { pictureColumns } from './pictureColumns.ts';
import type { StatementView } from './pictureView.ts';
import { StatementDialog } from './StatementDialog.tsx';
import { StatementRow } from './StatementRow.tsx';
import { useSaveStatement } from './useSaveStatement.ts';
import styles from './Picture.module.css';

interface StatementSectionProps {
  readonly incidentId: Id<'incident'>;
  readonly statements: readonly StatementView[];
  /** The moment the picture is of: ages are counted from it. */
  readonly at: Instant;
  readonly since: LastLook | null;
  readonly fact: string;
  /** False when the picture is of an earlier moment or the incident is closed. */
  readonly isLive: boolean;
}

/** What is known, assumed and unknown, in that order, each at the place it always has. */
export function StatementSection({ incidentId, statements, at, since, fact, isLive }: StatementSectionProps) {
  const { t } = useTranslation('picture');
  const run = useRunCommand();
  const { confirm, retire, problem } = useSaveStatement(incidentId);
  const [revising, setRevising] = useState<StatementView | null>(null);
  const on = (act: (statement: StatementView) => void) => (id: string) => {
    const statement = statements.find((one) => one.id === id);
    if (statement !== undefined && isLive) act(statement);
  };
  const rows = useRows({
    'statement.revise': on(setRevising),
    'statement.confirm': on(confirm),
    'statement.retire': on(retire),
  });
  return (
    <section aria-label={t('situation')} data-pane="situation">
      <SectionHead
        onRule
        fact={
          <HeadFact add={isLive ? { text: t('addStatement'), command: 'picture.addStatement' } : null}>
            {fact}
            {isLive && (
              <PlainButton size="small" onClick={() => run('picture.lift')}>
                {t('lift')}
              </PlainButton>
            )}
          </HeadFact>
        }
      >
        {t('situation')}
      </SectionHead>
      {problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={problem} />
        </div>
      )}
      {statements.length === 0 ? (
        <EmptyState example={t('exampleStatement')}>{t('emptyStatements')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={pictureColumns} label={t('situation')} {...rows}>
          {certainties.flatMap((certainty) =>
            statements
              .filter((statement) => statement.certainty === certainty)
              .map((statement) => (
                <StatementRow
                  key={statement.id}
                  statement={statement}
                  at={at}
                  isNew={since !== null && statement.last.position > since.position}
                  isLive={isLive}
                  onOpen={setRevising}
                />
              )),
          )}
        </Ledger>
      )}
      {revising !== null && (
        <StatementDialog
          incidentId={incidentId}
          statement={revising}
          onClose={() => {
            setRevising(null);
          }}
        />
      )}
    </section>
  );
}

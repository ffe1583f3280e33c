import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { controlKinds, controlLevels, kindBelow } from '../../../shared/domain/control/control.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { ControlDiagram } from './ControlDiagram.tsx';
import { ControlRow } from './ControlRow.tsx';
import { NodeDialog, type NodeAsked } from './NodeDialog.tsx';
import { useControlActs } from './useControlActs.ts';
import styles from './Control.module.css';

export type ControlNodeView = QueryOutput<'control.structure'>['nodes'][number];

const columns: LedgerColumns = {
  left: [],
  right: [
    { name: 'kind', width: 144, kind: 'meta' },
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'gaps', width: 232, end: true },
  ],
};

/** The outline to write in and the diagram to look at: one structure, level by level. */
export function ControlPage() {
  const { t } = useTranslation('control');
  const { value, isLoading } = useQueryOf('control.structure', {});
  const acts = useControlActs();
  const [asked, setAsked] = useState<NodeAsked | null>(null);
  const nodes = value?.nodes ?? [];
  const gaps = nodes.reduce((sum, node) => sum + node.gaps.length, 0);
  const on = (act: (node: ControlNodeView) => void) => (id: string) => {
    const node = nodes.find((one) => one.id === id);
    if (node !== undefined) act(node);
  };
  const rows = useRows({
    'control.add': on((node) => {
      const kind = kindBelow(node.kind);
      if (kind !== null) setAsked({ kind, parent: node, node: null });
    }),
    'control.change': on((node) => {
      setAsked({ kind: node.kind, parent: null, node });
    }),
    'control.up': on((node) => {
      acts.move(node, 'up');
    }),
    'control.down': on((node) => {
      acts.move(node, 'down');
    }),
    'control.remove': on(acts.remove),
  });
  useScreen({
    title: t('page'),
    ...(nodes.length === 0 ? {} : { fact: gaps === 0 ? t('noGaps') : t('gaps', { count: gaps }) }),
    keys: [
      { keys: 'N', does: t('keys.add') },
      { keys: 'E', does: t('keys.change') },
      { keys: 'O', does: t('keys.up') },
      { keys: 'L', does: t('keys.down') },
      { keys: 'B', does: t('keys.remove') },
    ],
  });
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <p className={styles.lead}>{t('lead')}</p>
        <PrimaryButton
          onClick={() => {
            setAsked({ kind: 'goal', parent: null, node: null });
          }}
        >
          {t('addGoal')}
        </PrimaryButton>
      </div>
      {acts.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={acts.problem} />
        </div>
      )}
      {nodes.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {controlLevels.map((level) => {
        const shown = nodes.filter((node) => node.level === level);
        if (shown.length === 0) return null;
        return (
          <section key={level} aria-label={t(`level.${level}`)}>
            <SectionHead onRule>{t(`level.${level}`)}</SectionHead>
            <Ledger kind="list" columns={columns} label={t(`level.${level}`)} {...rows}>
              {shown.map((node) => (
                <ControlRow
                  key={node.id}
                  node={node}
                  depth={controlKinds.indexOf(node.kind)}
                  onOpen={() => {
                    setAsked({ kind: node.kind, parent: null, node });
                  }}
                />
              ))}
            </Ledger>
            <div className={styles.diagram} role="region" aria-label={`${t('diagram')}: ${t(`level.${level}`)}`} tabIndex={0}>
              <ControlDiagram nodes={shown} />
            </div>
          </section>
        );
      })}
      {asked !== null && (
        <NodeDialog
          asked={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whatFalls } from '../../../shared/domain/continuity/whatFalls.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerHead, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useRows } from '../../ui/useRows.ts';
import { HOUR_MS, weakest, type Graph, type NodeView } from './continuityView.ts';
import { NodePanel } from './NodePanel.tsx';
import { useContinuityActs } from './useContinuityActs.ts';
import styles from './Continuity.module.css';

const functionColumns: LedgerColumns = {
  left: [{ name: 'tolerates', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'name', width: 'rest', kind: 'words' },
    { name: 'weakest', width: 280, kind: 'meta', from: 'medium' },
    { name: 'state', width: 232 },
  ],
};

const inputColumns: LedgerColumns = {
  left: [{ name: 'falls', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'name', width: 'rest', kind: 'words' },
    { name: 'hits', width: 512, kind: 'meta', from: 'medium' },
  ],
};

const EMPTY: Graph = { nodes: [], dependences: [] };

/** The register: what the municipality cannot be without, and under it what that leans on. */
export function ContinuityPage() {
  const { t } = useTranslation('continuity');
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('continuity.graph', {});
  const graph = value ?? EMPTY;
  const acts = useContinuityActs();
  const [changing, setChanging] = useState<NodeView | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const functions = graph.nodes.filter(({ kind }) => kind === 'function');
  const inputs = graph.nodes.filter(({ kind }) => kind !== 'function');
  const lacking = functions.filter(({ flags }) => flags.includes('no-alternative')).length;
  const on = (act: (node: NodeView) => void) => (id: string) => {
    const node = graph.nodes.find((one) => one.id === id);
    if (node !== undefined) act(node);
  };
  const rows = useRows({
    'continuity.change': on(setChanging),
    'continuity.remove': on(acts.removeNode),
  });
  useScreen({
    title: t('page'),
    ...(functions.length === 0
      ? {}
      : { fact: [t('count', { count: functions.length }), ...(lacking === 0 ? [] : [t('lacking', { count: lacking })])].join(', ') }),
    keys: [
      { keys: 'Enter', does: t('keys.open') },
      { keys: 'E', does: t('keys.change') },
      { keys: 'Delete', does: t('keys.remove') },
    ],
  });
  return (
    <div className={styles.page} data-pane="page">
      <div className={styles.top}>
        <p className={styles.lead}>{t('lead')}</p>
        <div className={styles.acts}>
          <QuietButton onClick={() => { setIsAdding(true); }}>{t('addInput')}</QuietButton>
          <PrimaryButton onClick={() => run('continuity.add')}>{t('add')}</PrimaryButton>
        </div>
      </div>
      {acts.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={acts.problem} />
        </div>
      )}
      {graph.nodes.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      <div onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
        {functions.length > 0 && (
          <section aria-label={t('functions')}>
            <SectionHead onRule>{t('functions')}</SectionHead>
            <Ledger kind="table" columns={functionColumns} label={t('functions')}>
              <LedgerHead
                titles={{ tolerates: t('column.tolerates'), name: t('column.name'), weakest: t('column.weakest'), state: t('column.state') }}
              />
              {functions.map((node) => (
                <FunctionRow key={node.id} node={node} graph={graph} />
              ))}
            </Ledger>
          </section>
        )}
        {inputs.length > 0 && (
          <section aria-label={t('inputs')}>
            <SectionHead onRule>{t('inputs')}</SectionHead>
            <Ledger kind="table" columns={inputColumns} label={t('inputs')}>
              <LedgerHead titles={{ falls: t('column.falls'), name: t('column.name'), hits: t('column.hits') }} />
              {inputs.map((node) => (
                <InputRow key={node.id} node={node} graph={graph} />
              ))}
            </Ledger>
          </section>
        )}
      </div>
      {changing !== null && <NodePanel key={changing.id} node={changing} kind={changing.kind} onClose={() => { setChanging(null); }} />}
      {isAdding && <NodePanel node={null} kind="power" onClose={() => { setIsAdding(false); }} />}
    </div>
  );
}

interface RowProps {
  readonly node: NodeView;
  readonly graph: Graph;
}

function FunctionRow({ node, graph }: RowProps) {
  const { t } = useTranslation('continuity');
  const formats = useFormats();
  const { id, name, sector, owner, toleratedHours, minimumStaff, plan, flags } = node;
  const first = weakest(graph, id);
  const facts = [
    sector,
    owner === null ? '' : t('ownedBy', { name: owner.label }),
    minimumStaff === '' ? '' : t('staffed', { text: minimumStaff }),
    plan === null ? '' : t('planned', { title: plan.title }),
  ];
  return (
    <LedgerRow isTall {...(flags.includes('no-alternative') ? { mark: <RuleMark kind="exception" /> } : {})}>
      <LedgerCell column="tolerates">{toleratedHours === null ? t('toleratesNothing') : formats.span(toleratedHours * HOUR_MS)}</LedgerCell>
      <LedgerCell column="name">
        <PageLink className={styles.link} page="continuity.node" params={{ nodeId: id }} data-row={id}>
          {name}
        </PageLink>
        <span className={styles.second}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </LedgerCell>
      <LedgerCell column="weakest">
        {first === null
          ? t('leansOnNothing')
          : first.hours === 0
            ? t('holdsAtOnce', { name: first.name })
            : t('holds', { name: first.name, span: formats.span(first.hours * HOUR_MS) })}
      </LedgerCell>
      <LedgerCell column="state">
        {flags.map((flag) => (
          <span key={flag} className={styles.flag}>
            <Tag level="warning">{t(`flag.${flag}`)}</Tag>
          </span>
        ))}
      </LedgerCell>
    </LedgerRow>
  );
}

function InputRow({ node: { id, name, kind, owner, events }, graph }: RowProps) {
  const { t } = useTranslation('continuity');
  const functions = useMemo(() => {
    const fallen = new Set(whatFalls(graph, id).map((one) => one.id));
    return graph.nodes.filter((one) => one.kind === 'function' && fallen.has(one.id)).length;
  }, [graph, id]);
  const facts = [t(`kind.${kind}`), owner === null ? '' : t('ownedBy', { name: owner.label })];
  return (
    <LedgerRow isTall>
      <LedgerCell column="falls">{functions === 0 ? t('fallsNone') : t('falls', { count: functions })}</LedgerCell>
      <LedgerCell column="name">
        <PageLink className={styles.link} page="continuity.node" params={{ nodeId: id }} data-row={id}>
          {name}
        </PageLink>
        <span className={styles.second}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </LedgerCell>
      <LedgerCell column="hits">{events.length === 0 ? t('noEvents') : events.map(({ title }) => title).join(', ')}</LedgerCell>
    </LedgerRow>
  );
}

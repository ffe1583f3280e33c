import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inputKinds } from '../../../shared/domain/continuity/continuity.ts';
import { whatFalls } from '../../../shared/domain/continuity/whatFalls.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink, useNavigation, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { AlternativeDialog } from './AlternativeDialog.tsx';
import { HOUR_MS, type Graph, type NodeView } from './continuityView.ts';
import { DependenceOutline } from './DependenceOutline.tsx';
import { FallList } from './FallList.tsx';
import { NodePanel } from './NodePanel.tsx';
import { NodePicture } from './NodePicture.tsx';
import { useContinuityActs } from './useContinuityActs.ts';
import styles from './Continuity.module.css';

/** One function or input: the picture above, the same as an outline below, and every act by a key. */
export function NodePage() {
  const nodeId = useParam('nodeId');
  const { value, isLoading } = useQueryOf('continuity.graph', {});
  const node = value?.nodes.find(({ id }) => id === nodeId);
  if (value === undefined || node === undefined) return <NotHere isLoading={isLoading} />;
  return <Standing key={node.id} graph={value} node={node} />;
}

function Standing({ graph, node }: { readonly graph: Graph; readonly node: NodeView }) {
  const { t } = useTranslation('continuity');
  const { go } = useNavigation();
  const page = useRef<HTMLDivElement>(null);
  const acts = useContinuityActs();
  const [focused, setFocused] = useState<string | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  /** A dependence to add an alternative to, or an alternative to change. */
  const [opened, setOpened] = useState<string | null>(null);
  const leaning = graph.dependences.filter(({ nodeId }) => nodeId === node.id);
  const falling = useMemo(() => whatFalls(graph, node.id), [graph, node.id]);
  const nodeOf = (id: string): NodeView | undefined => graph.nodes.find((one) => one.id === id);
  const nameOf = (id: string): string => nodeOf(id)?.name ?? '';
  const dependenceOf = (id: string | null) => leaning.find((one) => one.id === id || one.alternatives.some((alternative) => alternative.id === id));
  const alternativeOf = (id: string | null) => leaning.flatMap(({ alternatives }) => alternatives).find((one) => one.id === id);
  const openNode = (nodeId: string): void => {
    go('continuity.node', { nodeId });
  };
  const openRow = (id: string): void => {
    const dependence = leaning.find((one) => one.id === id);
    if (dependence === undefined) setOpened(id);
    else openNode(dependence.onId);
  };
  const remove = (id: string): void => {
    const dependence = leaning.find((one) => one.id === id);
    const alternative = alternativeOf(id);
    if (dependence === undefined && alternative === undefined) return;
    // The focus goes to the row above before the row goes.
    const rows = [...(page.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row.dataset['row'] === id);
    (rows[at - 1] ?? rows[at + 1])?.focus();
    if (dependence !== undefined) acts.removeDependence(dependence, nameOf(dependence.onId));
    else if (alternative !== undefined) acts.removeAlternative(alternative);
  };
  const rows = useRows({
    'continuity.dependence': () => {
      page.current?.querySelector<HTMLElement>('[data-add="dependence"] input')?.focus();
    },
    'continuity.alternative': (id) => {
      const dependence = dependenceOf(id);
      if (dependence !== undefined) setOpened(dependence.id);
    },
    'continuity.change': (id) => {
      if (alternativeOf(id) === undefined) setIsChanging(true);
      else setOpened(id);
    },
    'continuity.remove': remove,
  });
  useScreen({
    title: node.name,
    fact: t(`kind.${node.kind}`),
    keys: [
      { keys: '↑ ↓', does: t('outline') },
      { keys: 'N', does: t('keys.dependence') },
      { keys: 'A', does: t('keys.alternative') },
      { keys: 'E', does: t('keys.change') },
      { keys: 'Delete', does: t('keys.remove') },
    ],
  });
  const dependence = dependenceOf(opened);
  return (
    <div ref={page} className={styles.drawing} data-pane="page">
      <div className={styles.top}>
        <NodeFacts node={node} />
        <div className={styles.acts}>
          <QuietButton size="small" onClick={() => { go('continuity'); }}>
            {t('back')}
          </QuietButton>
          <PrimaryButton size="small" onClick={() => { setIsChanging(true); }}>
            {t('change')}
          </PrimaryButton>
        </div>
      </div>
      <NodePicture node={node} leaning={leaning} falling={falling} nameOf={nameOf} focused={focused} />
      {acts.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={acts.problem} />
        </div>
      )}
      <div
        className={styles.outline}
        onFocus={(on) => {
          setFocused((on.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null);
          rows.onFocus(on);
        }}
        onKeyDown={rows.onKeyDown}
      >
        <DependenceOutline
          graph={graph}
          node={node}
          leaning={leaning}
          nameOf={nameOf}
          onOpen={openRow}
          onAddAlternative={setOpened}
          onLean={(name, kind) => acts.leanOn(node.id, name, inputKinds.find((one) => one === kind) ?? 'supplier')}
        />
        <section aria-label={t('takesDown')}>
          <SectionHead>{t('takesDown')}</SectionHead>
          <FallList falling={falling} nodeOf={nodeOf} onOpen={openNode} />
        </section>
      </div>
      <div className={styles.words}>
        <AboutObject kind="continuityNode" id={node.id} />
      </div>
      {isChanging && <NodePanel node={node} kind={node.kind} onClose={() => { setIsChanging(false); }} />}
      {dependence !== undefined && (
        <AlternativeDialog
          key={opened}
          dependence={dependence}
          name={nameOf(dependence.onId)}
          alternative={alternativeOf(opened) ?? null}
          onClose={() => { setOpened(null); }}
        />
      )}
    </div>
  );
}

/** What is known of it in one line, with the ways to its plan and the events that take it. */
function NodeFacts({ node }: { readonly node: NodeView }) {
  const { t } = useTranslation('continuity');
  const formats = useFormats();
  const { kind, sector, owner, toleratedHours, minimumStaff, planId, plan, events } = node;
  const facts = [
    sector,
    owner === null ? '' : t('ownedBy', { name: owner.label }),
    toleratedHours === null ? '' : t('tolerates', { span: formats.span(toleratedHours * HOUR_MS) }),
    minimumStaff === '' ? '' : t('staffed', { text: minimumStaff }),
  ].filter((fact) => fact !== '');
  return (
    <div className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {kind === 'function' &&
        (plan === null || planId === null ? (
          <span>{t('planless')}</span>
        ) : (
          <PageLink page="plan" params={{ planId }}>
            {t('planned', { title: plan.title })}
          </PageLink>
        ))}
      {events.map(({ id, title }) => (
        <PageLink key={id} page="risk" params={{ eventId: id }}>
          {title}
        </PageLink>
      ))}
    </div>
  );
}

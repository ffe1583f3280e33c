import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { whatFalls } from '../../../shared/domain/continuity/whatFalls.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMinute } from '../../ui/clock.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useRows } from '../../ui/useRows.ts';
import type { Graph } from './continuityView.ts';
import { FallList } from './FallList.tsx';
import { NodePicture } from './NodePicture.tsx';
import styles from './Continuity.module.css';

interface Chosen {
  readonly fallenId: string | null;
  readonly since: Instant | null;
}

const EMPTY: Graph = { nodes: [], dependences: [] };

/** What falls when something is gone, by the clock. To read: what leans on what is written before an incident. */
export function IncidentContinuityPage() {
  const { t } = useTranslation('continuity');
  const now = useMinute();
  const { value, isLoading } = useQueryOf('continuity.graph', {});
  const graph = value ?? EMPTY;
  const incidentId = useParam('incidentId');
  // What was chosen is kept on this seat while one goes to the log and back.
  const { form, change } = useFormDraft<Chosen>(`continuity.fallen.${incidentId}`, { fallenId: null, since: null });
  const { fallenId, since } = form;
  const setFallenId = (id: string | null): void => {
    change({ fallenId: id });
  };
  const rows = useRows({});
  const falling = useMemo(() => (fallenId === null ? [] : whatFalls(graph, fallenId)), [graph, fallenId]);
  const nodeOf = (id: string) => graph.nodes.find((one) => one.id === id);
  const fallen = fallenId === null ? undefined : nodeOf(fallenId);
  // What is leaned on from outside falls first; functions can be chosen too.
  const choices = [...graph.nodes].sort((one, other) => Number(one.kind === 'function') - Number(other.kind === 'function'));
  useScreen({});
  return (
    <div className={styles.drawing} data-pane="page">
      {graph.nodes.length === 0 && !isLoading ? (
        <EmptyState example={t('example')}>{t('noneRegistered')}</EmptyState>
      ) : (
        <>
          <div className={styles.words}>
            <SectionHead>{t('command.incident')}</SectionHead>
            <p className={styles.lead}>{t('incidentLead')}</p>
          </div>
          <div className={styles.ask}>
            <PickField
              label={t('fallen')}
              placeholder={t('fallenHint')}
              value={fallenId}
              onChange={setFallenId}
              choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
              nothingFound={t('nothingFound')}
            />
            <MomentField label={t('since')} value={since} onChange={(next) => { change({ since: next }); }} />
          </div>
          {fallen !== undefined && (
            <>
              <div className={styles.words} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
                <FallList falling={falling} nodeOf={nodeOf} since={since ?? now} onOpen={setFallenId} />
              </div>
              <NodePicture node={fallen} leaning={[]} falling={falling} nameOf={(id) => nodeOf(id)?.name ?? ''} focused={null} />
            </>
          )}
        </>
      )}
    </div>
  );
}

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { branchSides, isOpen } from '../../../shared/domain/risk/bowTie.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen, useShownObject } from '../../ui/screen.tsx';
import { useRows } from '../../ui/useRows.ts';
import { BarrierDialog } from './BarrierDialog.tsx';
import { BowTieNote } from './BowTieNote.tsx';
import { BowTieOutline } from './BowTieOutline.tsx';
import { BowTiePicture } from './BowTiePicture.tsx';
import { BranchDialog } from './BranchDialog.tsx';
import type { RiskAbout } from './RiskPage.tsx';
import type { RiskView } from './riskView.ts';
import { useBowTieActions } from './useBowTieActions.ts';
import styles from './BowTie.module.css';

/** The bow-tie of one event: the picture above, the same as an outline below, and every act by a key. */
export function BowTiePage() {
  const eventId = asId<'hazardEvent'>(useParam('eventId'));
  const { value, isLoading } = useQueryOf('risk.event', { eventId });
  if (value?.event === undefined || value.event === null) return <NotHere isLoading={isLoading} />;
  return <Drawing key={eventId} about={value} event={value.event} />;
}

function Drawing({ about, event }: { readonly about: RiskAbout; readonly event: RiskView }) {
  const { t } = useTranslation('bowTie');
  const { go } = useNavigation();
  const page = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [addingTo, setAddingTo] = useState<string | null>(null);
  const { id: eventId, title } = event;
  const { branches } = about;
  const actions = useBowTieActions(branches);
  const barriers = branches.flatMap((branch) => branch.barriers);
  const open = branches.filter((branch) => isOpen(branch.barriers)).length;

  const focusOn = (selector: string): void => {
    page.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  const branchOf = (id: string): string | null =>
    branches.find((branch) => branch.id === id || branch.barriers.some((barrier) => barrier.id === id))?.id ?? null;
  /** The focus goes to the row above before the row goes. */
  const removeRow = (id: string): void => {
    const rows = [...(page.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row.dataset['row'] === id);
    const on = rows.filter((row) => branchOf(row.dataset['row'] ?? '') !== id);
    (on[Math.min(at, on.length) - 1] ?? on.find((row) => row.dataset['row'] !== id))?.focus();
    actions.remove(id);
  };
  const state = (to: 'works' | 'weakened' | 'missing' | 'unknown') => (id: string) => {
    actions.setState(id, to);
  };
  const rows = useRows({
    'bowTie.addCause': () => { focusOn('[data-add="cause"] input'); },
    'bowTie.addConsequence': () => { focusOn('[data-add="consequence"] input'); },
    'bowTie.addBarrier': (id) => { setAddingTo(branchOf(id)); },
    'bowTie.works': state('works'),
    'bowTie.weakened': state('weakened'),
    'bowTie.missing': state('missing'),
    'bowTie.unknown': state('unknown'),
    'bowTie.moveUp': (id) => { actions.move(id, -1); },
    'bowTie.moveDown': (id) => { actions.move(id, 1); },
    'bowTie.remove': removeRow,
  });
  useShownObject('hazardEvent', eventId);
  useScreen({
    title,
    fact: t('page'),
    keys: [
      { keys: '↑ ↓', does: t('outline').toLocaleLowerCase('nb') },
      { keys: 'Enter', does: t('keys.edit') },
      { keys: 'B', does: t('keys.barrier') },
      { keys: 'A', does: t('keys.cause') },
      { keys: 'K', does: t('keys.consequence') },
      { keys: '1', does: t('keys.state') },
      { keys: 'Delete', does: t('keys.remove') },
    ],
  });
  const stateCount = (which: (typeof barriers)[number]['state']): number => barriers.filter((one) => one.state === which).length;
  const summary = { missing: stateCount('missing'), weakened: stateCount('weakened'), unknown: stateCount('unknown'), count: barriers.length };
  const branch = branches.find(({ id }) => id === opened);
  const barrier = barriers.find(({ id }) => id === opened);
  const shut = (): void => {
    setOpened(null);
  };
  return (
    <div ref={page} className={styles.page} data-pane="page">
      <div className={styles.top}>
        <span className={styles.summary}>{barriers.length === 0 ? t('summaryNone') : t('summary', summary)}</span>
        {open > 0 && (
          <span className={styles.open}>
            <Glyph name="exception" size={14} /> {t('open', { count: open })}
          </span>
        )}
        <QuietButton className={styles.buttons} size="small" onClick={() => { go('risk', { eventId }); }}>
          {t('back')}
        </QuietButton>
      </div>
      <BowTiePicture title={title} branches={branches} focused={focused} />
      {actions.problem !== null && (
        <div className={styles.note}>
          <InlineProblem problem={actions.problem} />
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
        {branchSides.map((side) => (
          <BowTieOutline
            key={side}
            eventId={eventId}
            side={side}
            branches={branches.filter((one) => one.side === side)}
            isFixed={event.retired}
            addingTo={addingTo}
            onOpen={setOpened}
            onAdd={setAddingTo}
            onAdded={(id) => {
              setAddingTo(null);
              focusOn(`[data-row="${id}"]`);
            }}
          />
        ))}
      </div>
      <BowTieNote event={event} />
      {branch !== undefined && <BranchDialog branch={branch} onRemove={removeRow} onClose={shut} />}
      {barrier !== undefined && <BarrierDialog eventId={eventId} barrier={barrier} onRemove={removeRow} onClose={shut} />}
    </div>
  );
}

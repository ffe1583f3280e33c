import { useTranslation } from 'react-i18next';
import { isOpen } from '../../../shared/domain/risk/bowTie.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { AddBarrierLine, AddBranchLine } from './AddLine.tsx';
import { BarrierSign } from './BarrierMark.tsx';
import type { BarrierView, BranchView } from './bowTieLayout.ts';
import styles from './BowTie.module.css';

interface BowTieOutlineProps {
  readonly eventId: Id<'hazardEvent'>;
  readonly side: BranchView['side'];
  readonly branches: readonly BranchView[];
  /** True when the event has been taken out: to read only. */
  readonly isFixed: boolean;
  /** The branch a barrier is being written on. */
  readonly addingTo: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: (branchId: string) => void;
  /** The line for a new barrier is left; the focus goes to the branch. */
  readonly onAdded: (branchId: string) => void;
}

/** One side of the bow-tie in words: each cause or consequence with its barriers, in the picture's order. */
export function BowTieOutline(props: BowTieOutlineProps) {
  const { eventId, side, branches, isFixed, addingTo, onOpen, onAdd, onAdded } = props;
  const { t } = useTranslation('bowTie');
  return (
    <section aria-label={t(`side.${side}`)}>
      <SectionHead fact={t('outlineNote')}>{t(`side.${side}`)}</SectionHead>
      <ol>
        {branches.map((branch, at) => (
          <li key={branch.id} className={styles.branch}>
            <button type="button" className={styles.row} data-row={branch.id} onClick={() => { onOpen(branch.id); }}>
              <span className={styles.number}>{side === 'cause' ? at + 1 : String.fromCharCode(65 + (at % 26))}</span>
              <span className={styles.branchText}>
                <span className={styles.text}>{branch.text}</span>
              </span>
              {isOpen(branch.barriers) ? (
                <span className={styles.open}>
                  <Glyph name="exception" size={13} /> {t('open', { count: 1 })}
                </span>
              ) : (
                <span />
              )}
            </button>
            <ul className={styles.barriers}>
              {branch.barriers.map((barrier) => (
                <li key={barrier.id}>
                  <BarrierLine barrier={barrier} onOpen={onOpen} />
                </li>
              ))}
            </ul>
            {!isFixed &&
              (addingTo === branch.id ? (
                <AddBarrierLine branch={branch} onLeave={() => { onAdded(branch.id); }} />
              ) : (
                <div className={styles.buttons}>
                  <PlainButton
                    size="small"
                    aria-label={t('addBarrierTo', { text: branch.text })}
                    onClick={() => { onAdd(branch.id); }}
                  >
                    + {t('add.barrier')}
                  </PlainButton>
                </div>
              ))}
          </li>
        ))}
      </ol>
      {!isFixed && <AddBranchLine eventId={eventId} side={side} />}
    </section>
  );
}

function BarrierLine({ barrier, onOpen }: { readonly barrier: BarrierView; readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation('bowTie');
  const formats = useFormats();
  const { id, text, state, effect, owner, checkedOn } = barrier;
  const facts = [
    effect === null ? '' : t(`effectTold.${effect}`),
    owner?.label ?? t('noOwner'),
    checkedOn === null ? '' : t('checkedTold', { date: formats.calendarDay(checkedOn) }),
  ].filter((one) => one !== '');
  return (
    <button type="button" className={styles.row} data-row={id} data-state={state} onClick={() => { onOpen(id); }}>
      <BarrierSign state={state} effect={effect} />
      <span>
        <span className={styles.text}>{text}</span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </span>
      <span className={styles.state}>{t(`state.${state}`)}</span>
    </button>
  );
}

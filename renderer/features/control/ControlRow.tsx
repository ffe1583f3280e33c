import { useTranslation } from 'react-i18next';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { ControlNodeView } from './ControlPage.tsx';
import styles from './Control.module.css';

interface ControlRowProps {
  readonly node: ControlNodeView;
  /** How far in it stands: a goal at the edge, a sensor furthest in. */
  readonly depth: number;
  readonly onOpen: () => void;
}

/** One node of the outline: what kind it is, what it says, who owns it, what it lacks. */
export function ControlRow({ node, depth, onOpen }: ControlRowProps) {
  const { t } = useTranslation('control');
  const { id, kind, text, owner, feedback, gaps } = node;
  const about = [
    ...(owner === null ? [] : [t('ownedBy', { name: owner.label })]),
    ...(feedback === '' ? [] : [t('tells', { text: feedback })]),
  ];
  return (
    <LedgerRow {...(gaps.length > 0 ? { mark: <RuleMark kind="exception" /> } : {})}>
      <LedgerCell column="kind">{t(`kind.${kind}`)}</LedgerCell>
      <LedgerCell column="text">
        <button type="button" className={styles.text} style={{ paddingLeft: depth * 20 }} data-row={id} onClick={onOpen}>
          {text}
          {about.length > 0 && <span className={styles.under}>{about.join(' · ')}</span>}
        </button>
      </LedgerCell>
      <LedgerCell column="gaps">
        {gaps.map((gap) => (
          <span key={gap} className={styles.gap}>
            <Tag level="warning">{t(`gap.${gap}`)}</Tag>
          </span>
        ))}
      </LedgerCell>
    </LedgerRow>
  );
}

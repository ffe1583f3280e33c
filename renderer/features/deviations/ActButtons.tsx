import { useTranslation } from 'react-i18next';
import type { Right } from '../../../shared/domain/actor.ts';
import { levelAbove } from '../../../shared/domain/deviation/deviation.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import type { DeviationView } from './DeviationPage.tsx';
import type { AskedAct, PlainAct } from './useDeviationActs.ts';
import styles from './Deviations.module.css';

interface ActButtonsProps {
  readonly deviation: DeviationView;
  readonly onAct: (act: PlainAct, deviation: DeviationView) => void;
  readonly onAsk: (act: AskedAct | 'sort') => void;
}

type Act = { readonly kind: 'plain'; readonly act: PlainAct } | { readonly kind: 'asked'; readonly act: AskedAct | 'sort' };
const plain = (act: PlainAct): Act => ({ kind: 'plain', act });
const asked = (act: AskedAct | 'sort'): Act => ({ kind: 'asked', act });

/** What may be done with it as it stands by whoever sits here, the most likely first. */
function actsOn(deviation: DeviationView, me: string | null, rights: readonly Right[]): readonly Act[] {
  const { state, kind, level, wasSerious, seenByTop, closings } = deviation;
  const canDealWith = (['evaluator', 'coordinator', 'leader'] as const).some((right) => rights.includes(right));
  if (state === 'withdrawn') return [];
  if (!canDealWith) return state === 'sent' ? [plain('withdraw')] : [];
  if (kind === 'positive') return [...(state === 'sent' ? [plain('receive')] : []), asked('answer')];
  if (state === 'closed') return [...(wasSerious && !seenByTop && rights.includes('leader') ? [plain('see')] : []), asked('reopen'), asked('answer')];
  const isOwn = closings.at(-1)?.proposed.by.id === me;
  return [
    ...(state === 'sent' ? [plain('receive')] : []),
    // The screen offers what the rule allows: the one who proposed it decides nothing.
    ...(state === 'waiting' && !isOwn ? [asked('approve'), asked('reject')] : []),
    ...(state !== 'waiting' ? [asked(wasSerious ? 'propose' : 'close')] : []),
    asked('answer'),
    asked('sort'),
    ...(levelAbove(level) === null ? [] : [asked('escalate')]),
    ...(level === 'unit' ? [] : [asked('sendBack')]),
    ...(state === 'sent' ? [plain('withdraw')] : []),
  ];
}

export function ActButtons({ deviation, onAct, onAsk }: ActButtonsProps) {
  const { t } = useTranslation('deviation');
  const { person: me, rights } = useSeat();
  const acts = actsOn(deviation, me, rights);
  const run = (one: Act) => () => {
    if (one.kind === 'plain') onAct(one.act, deviation);
    else onAsk(one.act);
  };
  return (
    <div className={styles.acts}>
      {acts.map((one, at) => {
        const Button = at === 0 ? PrimaryButton : at < 3 ? QuietButton : PlainButton;
        return (
          <Button key={one.act} onClick={run(one)}>
            {t(`act.${one.act}`)}
          </Button>
        );
      })}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { PlainButton } from '../../../ui/Button.tsx';
import { SectionHead } from '../../../ui/SectionHead.tsx';
import type { StarterLanguage } from './readStarters.ts';
import styles from './Starters.module.css';

interface StarterItem {
  readonly id: string;
  readonly title: string;
  /** It is in the register already. */
  readonly isTaken: boolean;
  /** The register has one of the same name: taking this puts another beside it. */
  readonly isSame: boolean;
}

interface StarterGroupProps {
  readonly title: string;
  /** What the items' names are written in, which may be another language than the screen's. */
  readonly language: StarterLanguage;
  readonly items: readonly StarterItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onShow: (id: string) => void;
}

/** One kind of starting points with a box each; what one stands on is shown beside. */
export function StarterGroup({ title, language, items, chosen, onChoose, onShow }: StarterGroupProps) {
  const { t } = useTranslation('starter');
  const free = items.filter(({ isTaken, isSame }) => !isTaken && !isSame).map(({ id }) => id);
  const isAll = free.length > 0 && free.every((id) => chosen.has(id));
  return (
    <section className={styles.group} aria-label={title}>
      <SectionHead
        fact={
          free.length > 0 && (
            <PlainButton
              size="small"
              aria-label={`${t(isAll ? 'none' : 'all')}: ${title}`}
              onClick={() => {
                const rest = [...chosen].filter((id) => !items.some((item) => item.id === id));
                onChoose(new Set(isAll ? rest : [...rest, ...free]));
              }}
            >
              {t(isAll ? 'none' : 'all')}
            </PlainButton>
          )
        }
      >
        {title}
      </SectionHead>
      <ul className={styles.list}>
        {items.map(({ id, title: name, isTaken, isSame }) => (
          <li key={id}>
            <label
              onPointerEnter={() => {
                onShow(id);
              }}
            >
              <input
                type="checkbox"
                checked={chosen.has(id)}
                aria-disabled={isTaken}
                onFocus={() => {
                  onShow(id);
                }}
                onChange={(event) => {
                  if (isTaken) return;
                  const next = new Set(chosen);
                  if (event.currentTarget.checked) next.add(id);
                  else next.delete(id);
                  onChoose(next);
                }}
              />
              <span lang={language}>{name}</span>
              {(isTaken || isSame) && <span className={styles.meta}>{t(isTaken ? 'taken' : 'same')}</span>}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { foundKinds } from '../../../shared/domain/object/object.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { Excerpt } from '../../objects/Excerpt.tsx';
import { hitPlace, type Hit } from '../../objects/objectPlace.ts';
import { useObjectName } from '../../objects/useObjectName.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useTypedRows } from '../../ui/useTypedRows.ts';
import styles from './Search.module.css';

/** Of every kind while all are shown, and of one kind alone. */
const [PER_KIND, OF_ONE] = [8, 100];
const LETTERS_TO_SEARCH = 2;

/** Everything that holds the words, kind by kind; arrows go from the field through the hits, Enter opens. */
export function SearchPage() {
  const { t } = useTranslation('object');
  const [text, setText] = useState(useParam('words'));
  const [kind, setKind] = useState<Hit['kind'] | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const asked = text.trim();
  const isEnabled = asked.length >= LETTERS_TO_SEARCH;
  const { value, isAnswered } = useQueryOf(
    'object.search',
    { text: asked, limit: kind === null ? PER_KIND : OF_ONE, ...(kind === null ? {} : { kind }) },
    { isEnabled, keepsPrevious: true },
  );
  const typed = useTypedRows(list, isAnswered, '[data-hit]');
  const groups = isEnabled ? (value?.groups ?? []) : [];
  const count = groups.reduce((sum, group) => sum + group.total, 0);
  const isNothing = isEnabled && value?.text === asked && count === 0;
  useScreen({ keys: [{ keys: '↑ ↓', does: t('keys.down') }, { keys: 'Enter', does: t('keys.open') }] });
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
    const next = links[links.indexOf(document.activeElement as HTMLElement) + by];
    event.preventDefault();
    (next ?? document.querySelector<HTMLElement>('[data-search] input'))?.focus();
  };
  return (
    <div className={styles.page} data-pane="page">
      <search className={styles.find} data-search>
        <TextField
          type="search"
          label={t('field')}
          placeholder={t('placeholder')}
          value={text}
          autoFocus
          onChange={setText}
          {...typed}
        />
        <PickField
          label={t('onlyKind')}
          value={kind}
          choices={foundKinds.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
          placeholder={t('anyKind')}
          nothingFound={t('noKind')}
          onChange={(next) => {
            setKind(next as Hit['kind'] | null);
          }}
        />
      </search>
      <p className={styles.told} role="status">
        {!isEnabled ? t('lead') : count === 0 ? '' : t('found', { count })}
      </p>
      {isNothing && <EmptyState>{t('nothing')}</EmptyState>}
      <div ref={list} onKeyDown={move}>
        {groups.map((group) => (
          <section key={group.kind} className={styles.group} aria-label={t(`kinds.${group.kind}`)}>
            <SectionHead
              fact={
                group.total <= group.hits.length ? (
                  group.total
                ) : kind === null ? (
                  <PlainButton
                    size="small"
                    onClick={() => {
                      setKind(group.kind);
                    }}
                  >
                    {t('more', { shown: group.hits.length, count: group.total })}
                  </PlainButton>
                ) : (
                  t('more', { shown: group.hits.length, count: group.total })
                )
              }
            >
              {t(`kinds.${group.kind}`)}
            </SectionHead>
            <ul className={styles.hits}>
              {group.hits.map((hit) => (
                <li key={hit.id}>
                  <FoundHit hit={hit} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function FoundHit({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation('object');
  const { name, detail } = useObjectName()(hit);
  return (
    <PageLink className={styles.hit} data-hit {...hitPlace(hit)}>
      <span className={styles.name}>
        {name}
        <Excerpt parts={hit.excerpt} />
      </span>
      <span className={styles.detail}>{[detail, hit.isPast ? t('isPast') : ''].filter((part) => part !== '').join(' · ')}</span>
    </PageLink>
  );
}

import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllTextsHere, useTextOf } from '../text/i18n.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useAllCommandsHere, useCommandDesk, useCommandHandler, useOfferedCommands } from '../ui/keyboard/Commands.tsx';
import { useNavigation } from '../ui/Navigation.tsx';
import styles from './Palette.module.css';
import { peacePages } from './pages.ts';
import type { Offer, Part } from './paletteOffer.ts';
import { rankEntries } from './paletteScore.ts';
import { useFoundOffers } from './useFoundOffers.tsx';
import { usePaletteHits } from './usePaletteHits.ts';

const recentKey = 'beredt.palette';
const MAX_RECENT = 12;

/** Ctrl+K: everything that can be done or opened here, by its name or by what people call it, and everything there is. */
export function Palette() {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler('shell.palette', () => {
    setIsOpen((open) => !open);
  });
  return isOpen ? (
    <OpenPalette
      onClose={() => {
        setIsOpen(false);
      }}
    />
  ) : null;
}

function OpenPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const offers = useOffers();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(readRecent);
  const { close, loose } = useMemo(() => rankEntries(offers, typed, recent), [offers, typed, recent]);
  const { groups, isFresh } = usePaletteHits(typed);
  const found = useFoundOffers(groups, typed);
  const parts: readonly Part[] = [{ key: 'close', offers: close }, ...found, { key: 'loose', offers: loose }].filter(({ offers: some }) => some.length > 0);
  const hits = parts.flatMap(({ offers: some }) => some);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    document.getElementById(`${listId}-${String(at)}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, listId]);

  const choose = (offer: Offer | undefined): void => {
    if (offer === undefined) return;
    if (offer.isRemembered) {
      const used = [offer.id, ...recent.filter((id) => id !== offer.id)].slice(0, MAX_RECENT);
      localStorage.setItem(recentKey, JSON.stringify(used));
    }
    onClose();
    // After the dialog has given the focus back, so that the command may take it.
    setTimeout(offer.run, 0);
  };
  // Right after the start not everybody who answers is here, nor the words of those who are, and another than was meant would
  // stand first; what is found comes a moment after the letters. An Enter that comes before them waits.
  const isMeant = useRef(false);
  const hasWords = useAllTextsHere();
  const hasCommands = useAllCommandsHere();
  const isWhole = hasWords && hasCommands;
  const isHere = isWhole && (close.length > 0 || (isFresh && hits.length > 0));
  const arrive = useEffectEvent(() => {
    if (isMeant.current) choose(hits[at]);
  });
  useEffect(() => {
    if (isHere) arrive();
  }, [isHere, close, groups]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const by = steps[event.key];
    if (by !== undefined && hits.length > 0) {
      event.preventDefault();
      const wraps = Math.abs(by) === 1;
      setAt(wraps ? (at + by + hits.length) % hits.length : Math.min(hits.length - 1, Math.max(0, at + by)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const isReady = isWhole && (at < close.length || (isFresh && hits.length > 0));
      isMeant.current = !isReady && typed !== '';
      if (isReady) choose(hits[at]);
    }
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={t('palette.title')}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={hits[at] === undefined ? undefined : `${listId}-${String(at)}`}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          isMeant.current = false;
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('palette.title')} className={styles.list}>
        {parts.map((part) => (
          <PartOfList key={part.key} {...(part.title === undefined ? {} : { title: part.title })}>
            {part.offers.map((offer) => {
              const index = hits.indexOf(offer);
              return (
                <div
                  key={offer.id}
                  id={`${listId}-${String(index)}`}
                  role="option"
                  aria-selected={index === at}
                  className={styles.option}
                  onPointerMove={() => {
                    setAt(index);
                  }}
                  onClick={() => {
                    choose(offer);
                  }}
                >
                  <span className={styles.words}>
                    {offer.title}
                    {offer.under}
                  </span>
                  {offer.beside !== undefined && <span className={styles.beside}>{offer.beside}</span>}
                  {offer.keys !== null && <Kbd keys={offer.keys} />}
                </div>
              );
            })}
          </PartOfList>
        ))}
      </div>
      <p role="status" className={hits.length === 0 && isFresh ? styles.nothing : 'beredt-hidden'}>
        {!isFresh ? '' : hits.length === 0 ? t('palette.nothing') : t('palette.results', { count: hits.length })}
      </p>
    </dialog>
  );
}

/** Commands that can be answered now, and every page of the table of contents. */
function useOffers(): readonly Offer[] {
  const textOf = useTextOf();
  const desk = useCommandDesk();
  const commands = useOfferedCommands();
  const { go } = useNavigation();
  return useMemo(() => {
    const fromCommands = commands
      .filter((command) => command.when !== 'list' && command.id !== 'shell.palette')
      .map((command): Offer => {
        const isArea = command.id.startsWith('shell.area.');
        const title = textOf(command.title);
        return {
          id: command.id,
          title: isArea ? textOf('commands:go', { page: title }) : title,
          words: command.words === undefined ? [] : textOf(command.words).split(','),
          keys: command.keys?.[0] ?? null,
          isRemembered: true,
          run: () => desk.run(command.id),
        };
      });
    const fromPages = peacePages
      .filter((page) => page.group !== undefined)
      .map((page): Offer => ({
        id: `page:${page.id}`,
        title: textOf('commands:go', { page: textOf(page.title) }),
        words: [],
        keys: null,
        isRemembered: true,
        run: () => {
          go(page.id);
        },
      }));
    return [...fromCommands, ...fromPages];
  }, [commands, desk, go, textOf]);
}

function PartOfList({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  if (title === undefined) return children;
  return (
    <div role="group" aria-label={title}>
      <div className={styles.part} aria-hidden>
        {title}
      </div>
      {children}
    </div>
  );
}

function readRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(recentKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

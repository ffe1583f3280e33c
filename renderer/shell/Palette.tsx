import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextOf } from '../text/i18n.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useCommandDesk, useCommandHandler, useOfferedCommands } from '../ui/keyboard/Commands.tsx';
import type { Chord } from '../ui/keyboard/chord.ts';
import { useNavigation } from '../ui/Navigation.tsx';
import styles from './Palette.module.css';
import { peacePages } from './pages.ts';
import { rankEntries, type PaletteEntry } from './paletteScore.ts';

interface Offer extends PaletteEntry {
  readonly keys: Chord | null;
  readonly run: () => void;
}

const recentKey = 'beredt.palette';
const MAX_RECENT = 12;

/** Ctrl+K: everything that can be done or opened here, found by its name or by what people call it. */
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
  const hits = useMemo(() => rankEntries(offers, typed, recent), [offers, typed, recent]);

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
    const used = [offer.id, ...recent.filter((id) => id !== offer.id)].slice(0, MAX_RECENT);
    localStorage.setItem(recentKey, JSON.stringify(used));
    onClose();
    // After the dialog has given the focus back, so that the command may take it.
    setTimeout(offer.run, 0);
  };
  // Right after the start not everybody who answers is here: an Enter that comes before them waits.
  const isMeant = useRef(false);
  const arrive = useEffectEvent(() => {
    if (isMeant.current) choose(hits[0]);
  });
  useEffect(() => {
    if (hits.length > 0) arrive();
  }, [hits]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const by = steps[event.key];
    if (by !== undefined && hits.length > 0) {
      event.preventDefault();
      const wraps = Math.abs(by) === 1;
      setAt(wraps ? (at + by + hits.length) % hits.length : Math.min(hits.length - 1, Math.max(0, at + by)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      isMeant.current = hits.length === 0 && typed !== '';
      choose(hits[at]);
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
        {hits.map((offer, index) => (
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
            <span>{offer.title}</span>
            {offer.keys !== null && <Kbd keys={offer.keys} />}
          </div>
        ))}
      </div>
      <p role="status" className={hits.length === 0 ? styles.nothing : 'beredt-hidden'}>
        {hits.length === 0 ? t('palette.nothing') : t('palette.results', { count: hits.length })}
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
        run: () => {
          go(page.id);
        },
      }));
    return [...fromCommands, ...fromPages];
  }, [commands, desk, go, textOf]);
}

function readRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(recentKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

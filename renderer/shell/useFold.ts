import { useState } from 'react';

const storageKey = (name: string): string => `beredt.rail.${name}`;

/** Whether a fold of the rail is open; remembered on this machine. */
export function useFold(name: string): { readonly isOpen: boolean; readonly toggle: () => void } {
  const [isOpen, setOpen] = useState(() => localStorage.getItem(storageKey(name)) === 'open');
  return {
    isOpen,
    toggle: () => {
      setOpen(!isOpen);
      if (isOpen) localStorage.removeItem(storageKey(name));
      else localStorage.setItem(storageKey(name), 'open');
    },
  };
}

import { Autocomplete, Select, type ComboboxItem } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import type { Choice, TextProps } from './Field.tsx';
import styles from './Field.module.css';
import { fieldClassNames, given, useShared, type FieldProps } from './fieldProps.tsx';
import { typedChoice } from './typedChoice.ts';

const pickClassNames = {
  ...fieldClassNames,
  dropdown: styles.options,
  option: styles.option,
  pill: styles.pill,
} as Record<string, string>;

interface PickFieldProps extends FieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
  readonly nothingFound: string;
}

/**
 * One of many (people, roles, places): type to find, arrows to choose, may be emptied. A name typed in full counts
 * without being pointed at, also when it was typed before there was anything to choose from.
 */
export function PickField(props: PickFieldProps) {
  const { choices, nothingFound } = props;
  return (
    <Select
      {...useShared(props)}
      {...given(props, ['placeholder'])}
      classNames={pickClassNames}
      searchable
      clearable
      allowDeselect={false}
      data={choices as ComboboxItem[]}
      // A list must hold options (ARIA), also when all it has to say is that there are none.
      nothingFoundMessage={
        <span role="option" aria-disabled="true" aria-selected="false">
          {nothingFound}
        </span>
      }
      {...useTypedChoice(props)}
    />
  );
}

/** Mantine forgets what was typed and not pointed at; here it is kept until there is something to find it among. */
function useTypedChoice({ value, onChange, choices }: PickFieldProps) {
  const [search, setSearch] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  /** What was typed and is no choice yet. */
  const typed = useRef<string | null>(null);
  /** The person has pressed Enter or gone on: what stands there is what they mean. */
  const isMeant = useRef(false);

  const chooseTyped = (): boolean => {
    const choice = typed.current === null ? undefined : typedChoice(choices, typed.current);
    if (choice === undefined) return false;
    typed.current = null;
    setIsOpen(false);
    setSearch(choice.label);
    if (choice.value !== value) onChange(choice.value);
    return true;
  };
  const hasChoices = choices.length > 0;
  const arrive = useEffectEvent(() => {
    if (typed.current !== null && !(isMeant.current && chooseTyped())) setSearch(typed.current);
  });
  useEffect(() => {
    if (hasChoices) arrive();
  }, [hasChoices]);
  return {
    value,
    searchValue: search,
    onSearchChange: setSearch,
    dropdownOpened: isOpen,
    onDropdownOpen: () => {
      setIsOpen(true);
    },
    onDropdownClose: () => {
      setIsOpen(false);
    },
    onChange: (next: string | null) => {
      typed.current = null;
      onChange(next);
    },
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
      typed.current = event.currentTarget.value;
      isMeant.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      isMeant.current = true;
      if (chooseTyped()) event.preventDefault();
    },
    onBlur: () => {
      isMeant.current = true;
      if (chooseTyped()) return;
      if (hasChoices) typed.current = null;
      else if (typed.current !== null) setSearch(typed.current);
    },
  };
}

interface SuggestFieldProps extends TextProps {
  readonly suggestions: readonly string[];
}

/** Free text with suggestions: a known name is quick, an unknown one is as good. */
export function SuggestField(props: SuggestFieldProps) {
  const { value, onChange, suggestions } = props;
  return (
    <Autocomplete
      {...useShared(props)}
      {...given(props, ['placeholder', 'maxLength'])}
      classNames={pickClassNames}
      value={value}
      data={[...new Set(suggestions)]}
      onChange={onChange}
    />
  );
}

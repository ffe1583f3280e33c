import { Select, type ComboboxItem } from '@mantine/core';
import { useState } from 'react';
import type { Choice } from './Field.tsx';
import { fieldClassNames, given, useShared, type FieldProps } from './fieldProps.tsx';
import styles from './Field.module.css';

const findClassNames = {
  ...fieldClassNames,
  dropdown: styles.options,
  option: styles.option,
} as Record<string, string>;

interface FindFieldProps extends FieldProps {
  /** What was found for the text last given to `onSearch`. */
  readonly choices: readonly Choice[];
  readonly onSearch: (text: string) => void;
  /** Somebody was chosen; the field is empty again and ready for the next. */
  readonly onPick: (value: string) => void;
  readonly placeholder?: string;
  readonly nothingFound: string;
}

/** Finds one among very many while it is typed, and starts over when it was chosen: for building a list. */
export function FindField(props: FindFieldProps) {
  const { choices, onSearch, onPick, nothingFound } = props;
  const [text, setText] = useState('');
  const search = (next: string): void => {
    setText(next);
    onSearch(next);
  };
  return (
    <Select
      {...useShared(props)}
      {...given(props, ['placeholder'])}
      classNames={findClassNames}
      searchable
      value={null}
      searchValue={text}
      onSearchChange={search}
      data={choices as ComboboxItem[]}
      // The host has searched already: it knows numbers, sectors and competence too.
      filter={({ options }) => options}
      nothingFoundMessage={nothingFound}
      onChange={(value) => {
        search('');
        if (value !== null) onPick(value);
      }}
    />
  );
}

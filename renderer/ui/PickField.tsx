import { Autocomplete, Select, type ComboboxItem } from '@mantine/core';
import type { Choice, TextProps } from './Field.tsx';
import styles from './Field.module.css';
import { fieldClassNames, given, useShared, type FieldProps } from './fieldProps.tsx';

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

/** One of many (people, roles, places): type to find, arrows to choose, may be emptied. */
export function PickField(props: PickFieldProps) {
  const { value, onChange, choices, nothingFound } = props;
  return (
    <Select
      {...useShared(props)}
      {...given(props, ['placeholder'])}
      classNames={pickClassNames}
      searchable
      clearable
      value={value}
      data={choices as ComboboxItem[]}
      nothingFoundMessage={nothingFound}
      onChange={onChange}
    />
  );
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

import {
  Autocomplete,
  Checkbox,
  MultiSelect,
  NativeSelect,
  Radio,
  Select,
  Textarea,
  TextInput,
  type ComboboxItem,
} from '@mantine/core';
import type { FocusEvent, InputHTMLAttributes, KeyboardEvent, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';

/** What every field is told. Nothing is mandatory unless `isRequired`; `showOptional` says «valgfritt». */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** A sentence that says how to put it right. */
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
  readonly showOptional?: boolean;
  readonly isDisabled?: boolean;
}

const classNames = {
  label: styles.label,
  description: styles.hint,
  error: styles.error,
  input: styles.input,
} as Record<string, string>;
const pickClassNames = {
  ...classNames,
  dropdown: styles.options,
  option: styles.option,
  pill: styles.pill,
} as Record<string, string>;

function useShared({ label, hint, error, isRequired = false, showOptional = false, isDisabled = false }: FieldProps) {
  const { t } = useTranslation('ui');
  return {
    label: (
      <>
        {label}
        {showOptional && !isRequired && <span className={styles.optional}>{t('optional')}</span>}
      </>
    ),
    ...(hint === undefined ? {} : { description: hint }),
    ...(error === undefined ? {} : { error }),
    required: isRequired,
    withAsterisk: false,
    disabled: isDisabled,
    classNames,
  };
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
}

interface TextFieldProps extends TextProps {
  readonly type?: 'text' | 'password' | 'tel' | 'email' | 'search';
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, autoFocus = false, autoComplete = 'off', type = 'text' } = props;
  return (
    <TextInput
      {...useShared(props)}
      {...given(props, ['onBlur', 'onKeyDown', 'placeholder', 'maxLength', 'inputMode', 'ref'])}
      type={type}
      autoComplete={autoComplete}
      data-autofocus={autoFocus}
      autoFocus={autoFocus}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

interface LongTextFieldProps extends TextProps {
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines; grows with what is written. */
export function LongTextField(props: LongTextFieldProps) {
  const { value, onChange, rows = 3, autoFocus = false } = props;
  return (
    <Textarea
      {...useShared(props)}
      {...given(props, ['onBlur', 'onKeyDown', 'placeholder', 'maxLength', 'ref'])}
      autosize
      minRows={rows}
      maxRows={20}
      autoFocus={autoFocus}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly Choice<Value>[];
}

/** One of a handful of fixed choices: the platform's own list, which every screen reader and hand knows. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { value, onChange, choices } = props;
  return (
    <NativeSelect
      {...useShared(props)}
      value={value}
      data={[...choices]}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    />
  );
}

/** One of two to five choices that should all be seen at once. */
export function RadioField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { value, onChange, choices } = props;
  return (
    <Radio.Group
      {...useShared(props)}
      value={value}
      onChange={(next) => {
        const chosen = choices.find((choice) => choice.value === next);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <div className={styles.choices}>
        {choices.map((choice) => (
          <div key={choice.value} className={styles.choice}>
            <Radio value={choice.value} label={choice.label} variant="outline" />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}

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

interface PickManyFieldProps extends FieldProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
  readonly nothingFound: string;
}

/** Several of many. */
export function PickManyField(props: PickManyFieldProps) {
  const { values, onChange, choices, nothingFound } = props;
  return (
    <MultiSelect
      {...useShared(props)}
      {...given(props, ['placeholder'])}
      classNames={pickClassNames}
      searchable
      value={[...values]}
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

interface CheckFieldProps extends FieldProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Yes or no. */
export function CheckField(props: CheckFieldProps) {
  const { label, hint, error, isDisabled = false, isChecked, onChange } = props;
  return (
    <div className={styles.choice}>
      <Checkbox
        label={label}
        {...(hint === undefined ? {} : { description: hint })}
        {...(error === undefined ? {} : { error })}
        disabled={isDisabled}
        variant="outline"
        checked={isChecked}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
    </div>
  );
}

/** Only the props that were given: an explicit undefined would override Mantine's defaults. */
function given<Props extends object, Name extends keyof Props>(
  props: Props,
  names: readonly Name[],
): Partial<Pick<Props, Name>> {
  const present = names.filter((name) => props[name] !== undefined).map((name) => [name, props[name]] as const);
  return Object.fromEntries(present) as Partial<Pick<Props, Name>>;
}

import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { FocusEvent, InputHTMLAttributes, KeyboardEvent, Ref } from 'react';
import styles from './Field.module.css';
import { given, useShared, type FieldProps } from './fieldProps.tsx';

export interface TextProps extends FieldProps {
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
      autoFocus={autoFocus}
      data-autofocus={autoFocus ? true : undefined}
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
      data-autofocus={autoFocus ? true : undefined}
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

interface ChecksFieldProps<Value extends string> extends FieldProps {
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
  readonly choices: readonly Choice<Value>[];
}

/** Any number of a handful that should all be seen at once; the answer is in the order of the choices. */
export function ChecksField<Value extends string>(props: ChecksFieldProps<Value>) {
  const { values, onChange, choices } = props;
  return (
    <Checkbox.Group
      {...useShared(props)}
      value={[...values]}
      onChange={(next) => {
        onChange(choices.map(({ value }) => value).filter((value) => next.includes(value)));
      }}
    >
      <div className={styles.choices}>
        {choices.map((choice) => (
          <div key={choice.value} className={styles.choice}>
            <Checkbox value={choice.value} label={choice.label} variant="outline" />
          </div>
        ))}
      </div>
    </Checkbox.Group>
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
        classNames={{ description: styles.checkHint }}
        checked={isChecked}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
    </div>
  );
}

import { expect, test } from 'vitest';
import { KeysAhead, type KeyPress } from '../../renderer/ui/keyboard/keysAhead.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more,
});
const keys = (held: readonly KeyPress[] | null) => held?.map(({ key }) => key) ?? null;

test('an arrow goes to the rows at once when they answer what is typed', () => {
  const ahead = new KeysAhead();
  expect(ahead.take(press('f'), true)).toBe('text');
  expect(ahead.take(press('ArrowDown'), true)).toBe('rows');
  expect(ahead.release()).toBeNull();
});

test('an arrow and a letter struck before the answer wait for it: they never act on the rows before', () => {
  const ahead = new KeysAhead();
  expect(ahead.take(press('ArrowDown'), false)).toBe('held');
  expect(ahead.take(press('ArrowDown'), false)).toBe('held');
  expect(ahead.take(press('b'), false)).toBe('held');
  expect(keys(ahead.release())).toEqual(['ArrowDown', 'b']);
  expect(ahead.release()).toBeNull();
});

test('whoever goes on typing, leaves or asks for something else before the answer is not taken to the rows', () => {
  for (const other of [press('Backspace'), press('Escape'), press('Tab'), press('k', { ctrlKey: true })]) {
    const ahead = new KeysAhead();
    ahead.take(press('ArrowDown'), false);
    expect(ahead.take(other, false)).toBe('text');
    expect(ahead.release()).toBeNull();
  }
});

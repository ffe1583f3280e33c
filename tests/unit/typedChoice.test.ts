import { describe, expect, it } from 'vitest';
import { typedChoice } from '../../renderer/ui/typedChoice.ts';

const kari = { value: '1', label: 'Kari Dahl' };
const kariAnn = { value: '2', label: 'Kari Dahlberg' };
const ola = { value: '3', label: 'Ola Berg' };
const otherOla = { value: '4', label: 'Ola Berg' };
const choices = [kari, kariAnn, ola, otherOla];

describe('a name typed in full', () => {
  it('chooses whoever has it, also when another name begins the same way', () => {
    expect(typedChoice(choices, 'Kari Dahl')).toBe(kari);
    expect(typedChoice(choices, 'Kari Dahlberg')).toBe(kariAnn);
  });

  it('is read as a person means it: case, spaces and how a letter is put together do not matter', () => {
    const bjorn = { value: '5', label: 'Bj\u00f8rn \u00c5s' };
    expect(typedChoice([bjorn], '  bj\u00d8rn  a\u030as ')).toBe(bjorn);
  });

  it('chooses nobody when two people have it, when it is only begun, or when nothing stands there', () => {
    expect(typedChoice(choices, 'Ola Berg')).toBeUndefined();
    expect(typedChoice(choices, 'Kari')).toBeUndefined();
    expect(typedChoice([{ value: '6', label: '' }], ' ')).toBeUndefined();
    expect(typedChoice([], 'Kari Dahl')).toBeUndefined();
  });
});

import type { WarningRefusal } from '../../../../shared/domain/warning/refusals.ts';
import { cleanText } from '../cleanText.ts';
import type { XmlElement } from '../readXml.ts';

export const CAP_NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';

/** Stops the reading of a message from wherever it is; caught by readWarning alone. */
export class NotTaken extends Error {
  readonly code: WarningRefusal;
  readonly field: string;
  constructor(code: WarningRefusal, field = '') {
    super(code);
    this.code = code;
    this.field = field;
  }
}

export const wrong = (field: string): NotTaken => new NotTaken('warning/field-wrong', field);

/** The children of that name that are CAP's own; signatures and others' additions are passed over. */
export function capChildren(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.namespace === CAP_NAMESPACE && child.name === name);
}

/** The text of the one child of that name; null where there is none, or nothing in it. */
export function capTextOrNone(element: XmlElement, name: string, most: number): string | null {
  const [first, ...more] = capChildren(element, name);
  if (first === undefined) return null;
  if (more.length > 0 || first.children.length > 0) throw wrong(name);
  const text = cleanText(first.text);
  if (text.length > most) throw wrong(name);
  return text === '' ? null : text;
}

/** The text of a child that must be there. */
export function capText(element: XmlElement, name: string, most: number): string {
  const text = capTextOrNone(element, name, most);
  if (text === null) throw new NotTaken('warning/field-missing', name);
  return text;
}

/** The text of a child that must be one of these words. */
export function capWord<Word extends string>(element: XmlElement, name: string, words: readonly Word[]): Word {
  const text = capText(element, name, 100);
  const word = words.find((one) => one === text);
  if (word === undefined) throw wrong(name);
  return word;
}

import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import { attributesOf } from './scanXml.ts';

/** An element with its own text; names are without namespace prefix. */
export interface XmlElement {
  readonly name: string;
  /** What its prefix, or its lack of one, stands for; empty where the file does not say. */
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, not that of its children. */
  readonly text: string;
}

/** `external` when the file declares a document type: there entities are made, and files elsewhere are named. */
export type XmlFault = 'broken' | 'external';

/** Prefixes and what they stand for here; the one without a prefix under the empty name. */
type Scope = ReadonlyMap<string, string>;

interface Growing {
  readonly name: string;
  readonly namespace: string;
  readonly scope: Scope;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const MAX_DEPTH = 64;
const MAX_ELEMENTS = 1_000_000;
const NO_SCOPE: Scope = new Map();
const DECLARATION = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const NAME = /^[\p{L}_][\p{L}\p{N}._:-]*/u;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));|&/giu;
const PLAIN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Thrown inside this file alone, so that the reader can stop from wherever it is. */
class Broken extends Error {}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return PLAIN[name.toLowerCase()] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? 'x', 16) : Number(decimal);
    // An entity of the file's own, or a lone ampersand: neither belongs in a well-formed file without a document type.
    if (!Number.isInteger(code) || code < 1 || code > 0x10ffff) throw new Broken();
    return String.fromCodePoint(code);
  });
}

/** Where a tag that begins at `from` ends, past any `>` inside quotes. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml[at];
    if (letter === '>') return at;
    if (letter === '<') throw new Broken();
    if (letter === '"' || letter === "'") {
      at = xml.indexOf(letter, at + 1);
      if (at < 0) throw new Broken();
    }
  }
  throw new Broken();
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Broken();
  return at + mark.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function opened(inner: string, outer: Scope): Growing {
  const name = NAME.exec(inner)?.[0];
  const attributes = attributesOf(inner);
  if (name === undefined || attributes === undefined) throw new Broken();
  const scope = scopeOf(inner, outer);
  const colon = name.indexOf(':');
  const namespace = scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
  return { name, namespace, scope, attributes, children: [], text: '' };
}

function scopeOf(inner: string, outer: Scope): Scope {
  if (!inner.includes('xmlns')) return outer;
  const said = [...inner.matchAll(DECLARATION)].map(
    ([, prefix = '', inDouble, inSingle = '']) => [prefix, inDouble ?? inSingle] as const,
  );
  return new Map([...outer, ...said]);
}

/**
 * Reads a well-formed XML document whole, strictly and without ever looking outside it: a document type is refused, so
 * there are no entities but XML's own five, nothing is expanded and nothing is fetched.
 */
export function readXml(xml: string): Result<XmlElement, XmlFault> {
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/iu.test(xml)) return no('external');
  try {
    return ok(rootOf(xml));
  } catch (error) {
    if (error instanceof Broken) return no('broken');
    throw error;
  }
}

function rootOf(xml: string): XmlElement {
  const open: Growing[] = [];
  const roots: XmlElement[] = [];
  let elements = 0;
  const close = (element: Growing): void => {
    const { attributes, children, namespace, text } = element;
    const done = { name: localName(element.name), namespace, attributes, children, text };
    (open.at(-1)?.children ?? roots).push(done);
  };
  const say = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
    else if (text.trim() !== '') throw new Broken();
  };
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at);
    say(unescaped(xml.slice(at, tag < 0 ? xml.length : tag)));
    if (tag < 0) break;
    if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag);
    else if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag);
      say(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith('</', tag)) {
      const end = endOfTag(xml, tag + 2);
      const element = open.pop();
      if (element?.name !== xml.slice(tag + 2, end).trim()) throw new Broken();
      close(element);
      at = end + 1;
    } else {
      const end = endOfTag(xml, tag + 1);
      const isEmpty = xml[end - 1] === '/';
      const element = opened(xml.slice(tag + 1, isEmpty ? end - 1 : end), open.at(-1)?.scope ?? NO_SCOPE);
      elements += 1;
      if (elements > MAX_ELEMENTS || open.length >= MAX_DEPTH) throw new Broken();
      if (isEmpty) close(element);
      else open.push(element);
      at = end + 1;
    }
  }
  const [root, ...more] = roots;
  if (root === undefined || more.length > 0 || open.length > 0) throw new Broken();
  return root;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

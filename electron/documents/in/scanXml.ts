/** No text or tag between two `<` of a real sheet comes near this; the sheet reader grows slow on longer ones. */
const MAX_TOKEN_BYTES = 1024 * 1024;
const LESS = 0x3c;
const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** An opening, closing or empty tag. `name` has no namespace prefix, `inner` is what stands between `<` and `>`. */
export interface XmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly inner: () => string;
}

function endOfTag(xml: Buffer, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const byte = xml[at];
    if (byte === GREATER) return at;
    if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
      at = xml.indexOf(byte, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** What ends the thing at `at` that begins with `<!` or `<?`; undefined for a document type: entities live there. */
function endMarkOfAside(xml: Buffer, at: number): string | undefined {
  if (xml[at + 1] === QUESTION) return '?>';
  if (xml.toString('latin1', at + 2, at + 4) === '--') return '-->';
  return xml.toString('latin1', at + 2, at + 9) === '[CDATA[' ? ']]>' : undefined;
}

function endOfAside(xml: Buffer, at: number): number {
  const mark = endMarkOfAside(xml, at);
  const end = mark === undefined ? -1 : xml.indexOf(mark, at + 2, 'latin1');
  return mark === undefined || end < 0 ? -1 : end + mark.length - 1;
}

function nameOf(xml: Buffer, from: number, to: number): string {
  let end = from;
  while (end < to && end - from < 64) {
    const byte = xml[end] ?? 0;
    if (byte <= 0x20 || byte === SLASH) break;
    end += 1;
  }
  const name = xml.toString('latin1', from, end);
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Walks over the tags of an XML part without building anything, so that its size can be judged before a reader that
 * builds is let at it. False when the part is not well formed, has a document type or an endless token.
 */
export function scanXml(part: Uint8Array, onTag: (tag: XmlTag) => boolean): boolean {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  let at = xml.indexOf(LESS);
  while (at >= 0) {
    const aside = xml[at + 1] === EXCLAMATION || xml[at + 1] === QUESTION;
    const end = aside ? endOfAside(xml, at) : endOfTag(xml, at + 1);
    if (end < 0 || end - at > MAX_TOKEN_BYTES) return false;
    if (!aside) {
      const closing = xml[at + 1] === SLASH;
      const from = closing ? at + 2 : at + 1;
      const tagEnd = end;
      const goOn = onTag({
        name: nameOf(xml, from, end),
        closing,
        selfClosing: xml[end - 1] === SLASH,
        inner: () => xml.toString('utf8', from, tagEnd),
      });
      if (!goOn) return false;
    }
    at = xml.indexOf(LESS, end + 1);
    if (at - end > MAX_TOKEN_BYTES) return false;
  }
  return true;
}

const ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_NAME = /^[\w.:-]+/;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi;
const ENTITIES = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

function plain(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The attributes of a tag by local name, or undefined when they are not well formed or one is given twice. */
export function attributesOf(inner: string): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = TAG_NAME.exec(inner)?.[0].length ?? 0;
  let end = ATTRIBUTE.lastIndex;
  for (let found = ATTRIBUTE.exec(inner); found !== null; found = ATTRIBUTE.exec(inner)) {
    end = ATTRIBUTE.lastIndex;
    const [, name = '', inDouble, inSingle = ''] = found;
    if (name.startsWith('xmlns')) continue;
    const local = name.slice(name.indexOf(':') + 1);
    if (attributes.has(local)) return undefined;
    attributes.set(local, plain(inDouble ?? inSingle));
  }
  const rest = inner.slice(end).trim();
  return rest === '' || rest === '/' ? attributes : undefined;
}

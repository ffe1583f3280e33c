import type { RefusalCode } from '../../../../shared/contract/errors.ts';
import {
  certainties,
  severities,
  urgencies,
  warningStatuses,
  warningTypes,
  type WarningInfo,
  type WarningKey,
  type WarningLevel,
  type WarningMessage,
  type WarningZone,
} from '../../../../shared/domain/warning/warning.ts';
import type { Refusal } from '../../../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../../../shared/kernel/result.ts';
import type { Instant } from '../../../../shared/kernel/time.ts';
import { readXml, type XmlElement } from '../readXml.ts';
import { readArea } from './capArea.ts';
import { CAP_NAMESPACE, capChildren, capText, capTextOrNone, capWord, NotTaken, wrong } from './capElement.ts';
import { capTime } from './capTime.ts';

/** The largest MET has sent is some tens of kilobytes. */
const MAX_BYTES = 2_000_000;
const MAX_INFOS = 20;
const MAX_AREAS = 50;
const MAX_REFERENCES = 200;
const MAX_TEXT = 20_000;

/**
 * Reads one CAP 1.2 message, as MET and NVE send them: all of it, checked, or why not. Nothing outside the bytes is
 * looked at, and what a message points at (pictures, pages) is not even kept.
 */
export function readWarning(bytes: Uint8Array): Result<WarningMessage, Refusal<RefusalCode>> {
  if (bytes.byteLength > MAX_BYTES) return no({ code: 'warning/file-too-large', params: { most: MAX_BYTES / 1_000 } });
  const text = textIn(bytes);
  if (text === null) return no({ code: 'warning/file-encoding' });
  if (!text.trimStart().startsWith('<')) return no({ code: 'warning/file-unknown' });
  const root = readXml(text);
  if (!root.ok) return no({ code: `warning/file-${root.reason}` });
  if (root.value.name !== 'alert' || root.value.namespace !== CAP_NAMESPACE) return no({ code: 'warning/file-unknown' });
  try {
    return ok(messageIn(root.value));
  } catch (error) {
    if (error instanceof NotTaken) return no({ code: error.code, params: { field: error.field } });
    throw error;
  }
}

/** UTF-8 and nothing else: a guess at the letters of a warning is a warning nobody sent. */
function textIn(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const said = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/u.exec(text)?.[1] ?? 'utf-8';
    return /^utf-?8$/iu.test(said) && !text.includes('\0') ? text : null;
  } catch {
    return null;
  }
}

function messageIn(alert: XmlElement): WarningMessage {
  const status = capText(alert, 'status', 100);
  const type = capText(alert, 'msgType', 100);
  if (status === 'System' || status === 'Draft' || type === 'Ack' || type === 'Error') {
    throw new NotTaken('warning/not-a-warning');
  }
  capWord(alert, 'scope', ['Public', 'Restricted', 'Private']);
  const key = { sender: name(alert, 'sender'), identifier: name(alert, 'identifier'), sent: moment(alert, 'sent') };
  const read = { ...key, status: capWord(alert, 'status', warningStatuses), type: capWord(alert, 'msgType', warningTypes) };
  const references = referencesIn(capTextOrNone(alert, 'references', MAX_TEXT) ?? '');
  if (read.type !== 'Alert' && references.length === 0) throw new NotTaken('warning/field-missing', 'references');
  const elements = capChildren(alert, 'info');
  if (elements.length > MAX_INFOS) throw wrong('info');
  if (elements.length === 0 && read.type !== 'Cancel') throw new NotTaken('warning/field-missing', 'info');
  const zones: WarningZone[] = [];
  return { ...read, references, infos: elements.map((info) => infoIn(info, zones)), zones };
}

/** Names in CAP have neither white space nor the signs that part references. */
function name(alert: XmlElement, field: string): string {
  const text = capText(alert, field, 300);
  if (/[\s,<&]/u.test(text)) throw wrong(field);
  return text;
}

function moment(element: XmlElement, field: string): Instant {
  capText(element, field, 100);
  return momentOrNone(element, field) ?? fail(field);
}

function momentOrNone(element: XmlElement, field: string): Instant | null {
  const text = capTextOrNone(element, field, 100);
  return text === null ? null : (capTime(text) ?? fail(field));
}

function fail(field: string): never {
  throw wrong(field);
}

/** `sender,identifier,sent` with white space between one and the next. */
function referencesIn(text: string): WarningKey[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length > MAX_REFERENCES) throw wrong('references');
  return words.map((word) => {
    const [sender = '', identifier = '', sent = '', ...more] = word.split(',');
    if (sender === '' || identifier === '' || more.length > 0) throw wrong('references');
    return { sender, identifier, sent: capTime(sent) ?? fail('references') };
  });
}

function infoIn(info: XmlElement, zones: WarningZone[]): WarningInfo {
  const areas = capChildren(info, 'area').map(readArea);
  if (areas.length > MAX_AREAS) throw wrong('area');
  if (capChildren(info, 'category').length === 0) throw new NotTaken('warning/field-missing', 'category');
  const parameter = (wanted: string): string | null => valueOf(info, 'parameter', wanted);
  const severity = capWord(info, 'severity', severities);
  return {
    // CAP: English where nothing is said.
    language: capTextOrNone(info, 'language', 40) ?? 'en-US',
    event: capText(info, 'event', 300),
    senderName: capTextOrNone(info, 'senderName', 300),
    headline: capTextOrNone(info, 'headline', 2_000),
    description: capTextOrNone(info, 'description', MAX_TEXT),
    instruction: capTextOrNone(info, 'instruction', MAX_TEXT),
    consequences: parameter('consequences'),
    urgency: capWord(info, 'urgency', urgencies),
    severity,
    certainty: capWord(info, 'certainty', certainties),
    level: levelIn(parameter('awareness_level'), severity),
    eventCode: valueOf(info, 'eventCode', 'eventType'),
    awarenessType: parameter('awareness_type'),
    onset: momentOrNone(info, 'onset') ?? momentOrNone(info, 'effective'),
    expires: momentOrNone(info, 'expires'),
    areas: areas.map(({ description, zone }) => ({ description, zone: placeOf(zone, zones) })),
  };
}

/** The value of a `parameter` or `eventCode` by its name. */
function valueOf(info: XmlElement, kind: string, wanted: string): string | null {
  const found = capChildren(info, kind).find(
    (one) => capTextOrNone(one, 'valueName', 200)?.toLowerCase() === wanted.toLowerCase(),
  );
  return found === undefined ? null : capTextOrNone(found, 'value', MAX_TEXT);
}

/** Meteoalarm's colour, `2; yellow; Moderate`; without one the severity tells it. */
function levelIn(awareness: string | null, severity: WarningInfo['severity']): WarningLevel {
  // A downgraded warning keeps its colour in some files; minor is green all the same.
  if (severity === 'Minor') return 'green';
  const colour = awareness?.split(';')[1]?.trim().toLowerCase();
  if (colour === 'red' || colour === 'orange' || colour === 'yellow' || colour === 'green') return colour;
  return ({ Extreme: 'red', Severe: 'orange', Moderate: 'yellow', Unknown: 'unknown' } as const)[severity];
}

/** Both languages draw the same area: it is kept once. */
function placeOf(zone: WarningZone, zones: WarningZone[]): number {
  const key = JSON.stringify(zone);
  const at = zones.findIndex((one) => JSON.stringify(one) === key);
  return at >= 0 ? at : zones.push(zone) - 1;
}

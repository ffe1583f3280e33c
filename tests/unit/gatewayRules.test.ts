import { describe, expect, test } from 'vitest';
import { configureGateway, secretFault, turnGatewayOn } from '../../shared/domain/gateway/decide.ts';
import { sendTest } from '../../shared/domain/gateway/decideSending.ts';
import { deliveryOf, MAX_TRIES, TOO_OLD_MS, type KnownMessage } from '../../shared/domain/gateway/delivery.ts';
import type { KnownGateway } from '../../shared/domain/gateway/gateway.ts';
import { readGatewayUrl } from '../../shared/domain/gateway/gatewayUrl.ts';
import { smsAddress } from '../../shared/domain/gateway/sending.ts';
import { checkTemplate, fillTemplate } from '../../shared/domain/gateway/template.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { instantOf, unixMsOf } from '../../shared/kernel/time.ts';

const now = instantOf(Date.UTC(2026, 10, 22, 2, 5));
const actor = { person: null, role: null, actingFor: null, seat: 'seat-1' };
const moment = { now, actor, newId: () => asId<never>('019a0000-0000-7000-8000-000000000001') };
const setup = { url: 'https://sms.example.no/send', format: 'json', template: '{"to":"{to}","m":"{text}"}', header: null, referenceField: null } as const;
const gateway: KnownGateway = { installation: asId('i'), isExample: false, hasAdministrator: true, setup, isOn: true };
const later = (ms: number) => instantOf(unixMsOf(now) + ms);

describe('the address of a service', () => {
  test.each([
    ['https://sms.example.no/send?x=1', { origin: 'https://sms.example.no' }],
    ['HTTPS://SMS.Example.no:8443', { origin: 'https://sms.example.no:8443' }],
    ['http://127.0.0.1:8080/a', { origin: 'http://127.0.0.1:8080' }],
    ['http://[::1]:8080/', { origin: 'http://[::1]:8080' }],
    ['http://sms.example.no/', 'unsafe'],
    ['http://localhost/', 'unsafe'],
    ['http://127.0.0.1.example.no/', 'unsafe'],
    ['https://kari:hemmelig@sms.example.no/', 'wrong'],
    ['https://sms.example.no/#a', 'wrong'],
    ['https://sms.example.no\\@evil.no/', 'wrong'],
    ['https://sms.example.no:99999/', 'wrong'],
    ['ftp://sms.example.no/', 'wrong'],
    ['sms.example.no', 'wrong'],
  ])('%s is read as %o', (text, read) => {
    expect(readGatewayUrl(text)).toEqual(read);
  });
});

describe('a template', () => {
  test('as JSON keeps what people wrote inside the string it was meant for', () => {
    const values = { to: '+4790000001', digits: '4790000001', text: '","admin":true,"x":"{to}', subject: '', id: 'm' };
    const filled = fillTemplate('json', '{"to":["{to}"],"text":"Til: {text}","n":1}', values);
    expect(JSON.parse(filled?.body ?? '')).toEqual({ to: ['+4790000001'], text: 'Til: ","admin":true,"x":"{to}', n: 1 });
  });

  test('as a form escapes every sign', () => {
    const values = { to: '+47', digits: '47', text: 'a&b=c æ\n', subject: '', id: 'm' };
    expect(fillTemplate('form', 'To={to}\nBody={text}', values)?.body).toBe('To=%2B47&Body=a%26b%3Dc%20%C3%A6%0A');
  });

  test.each([
    ['json', 'ikke json', 'unreadable'],
    ['json', '"{to} {text}"', 'unreadable'],
    ['json', '{"a":"{text}"}', 'no-address'],
    ['json', '{"a":"{to}"}', 'no-text'],
    ['json', '{"a":"{to}{text}{secret}"}', 'unknown-place'],
    ['form', '=a', 'unreadable'],
    ['form', '', 'unreadable'],
  ] as const)('as %s that is «%s» is refused: %s', (format, template, reason) => {
    expect(checkTemplate(format, template)).toEqual({ ok: false, reason });
  });
});

describe('setting up', () => {
  test('a header that describes the connection carries no secret', () => {
    for (const header of ['Host', 'content-length', 'X Y', 'Idempotency-Key', 'a:b']) {
      expect(configureGateway({ channel: 'sms', ...setup, header }, gateway)).toMatchObject({ reason: { code: 'gateway/header-wrong' } });
    }
    expect(configureGateway({ channel: 'sms', ...setup, header: 'X-Api-Key' }, gateway).ok).toBe(true);
  });

  test('a secret is one line of visible signs', () => {
    expect(secretFault('Bearer abc')).toBe(null);
    for (const wrong of ['', ' a', 'a\r\nHost: x', 'nøkkel', 'a'.repeat(2_001)]) expect(secretFault(wrong)).toBe('gateway/secret-wrong');
  });

  test('the example turns nothing on and sends nothing, whatever the facts say', () => {
    const example = { ...gateway, isExample: true };
    expect(turnGatewayOn({ channel: 'sms' }, { ...example, isOn: false })).toMatchObject({ reason: { code: 'gateway/example' } });
    const input = { channel: 'sms', to: '90000001', text: 'Prøve' } as const;
    expect(sendTest(input, example, moment)).toMatchObject({ reason: { code: 'sending/example' } });
    expect(sendTest(input, gateway, moment).ok).toBe(true);
  });

  test('a text is at most 160 units of its alphabet', () => {
    const to = { channel: 'sms', to: '90000001' } as const;
    expect(sendTest({ ...to, text: 'æ'.repeat(160) }, gateway, moment).ok).toBe(true);
    expect(sendTest({ ...to, text: 'æ'.repeat(161) }, gateway, moment)).toMatchObject({ reason: { code: 'sending/text-too-long' } });
    expect(sendTest({ ...to, text: '€'.repeat(81) }, gateway, moment)).toMatchObject({ reason: { code: 'sending/text-too-long' } });
    expect(sendTest({ ...to, text: 'č'.repeat(160) }, gateway, moment).ok).toBe(true);
  });
});

test('an SMS goes to a mobile or abroad, never to a landline or a short number', () => {
  expect(smsAddress('+4790000001', null)).toBe('+4790000001');
  expect(smsAddress('+4761000000', '+4741000000')).toBe('+4741000000');
  expect(smsAddress('+4761000000', '110')).toBe(null);
  expect(smsAddress('+46701234567', null)).toBe('+46701234567');
  expect(smsAddress(null, null)).toBe(null);
});

describe('where a message stands', () => {
  const fresh: KnownMessage = { queuedAt: now, isStopped: false, isElsewhere: false, last: null };
  const tried = (attempt: number, result: NonNullable<KnownMessage['last']>['result'], retryAfterMs: number | null = null): KnownMessage => ({
    ...fresh, last: { attempt, at: now, result, retryAfterMs },
  });

  test('waits grow, and a service that asks for more gets it, up to a quarter of an hour', () => {
    expect(deliveryOf(fresh, now)).toEqual({ kind: 'waits', at: now });
    expect(deliveryOf(tried(1, 'timeout'), now)).toEqual({ kind: 'waits', at: later(10_000) });
    expect(deliveryOf(tried(2, 'busy'), now)).toEqual({ kind: 'waits', at: later(30_000) });
    expect(deliveryOf(tried(1, 'busy', 120_000), now)).toEqual({ kind: 'waits', at: later(120_000) });
    expect(deliveryOf(tried(1, 'busy', 86_400_000), now)).toEqual({ kind: 'waits', at: later(900_000) });
  });

  test('a try that was never answered is made once more', () => {
    expect(deliveryOf(tried(1, null), now)).toEqual({ kind: 'waits', at: later(10_000) });
  });

  test('it ends when it is taken, refused, stopped, too old, tried often enough or somebody else’s', () => {
    expect(deliveryOf(tried(1, 'accepted'), now)).toEqual({ kind: 'ended', as: 'accepted' });
    expect(deliveryOf({ ...tried(1, 'accepted'), isStopped: true, isElsewhere: true }, now)).toEqual({ kind: 'ended', as: 'accepted' });
    expect(deliveryOf(tried(1, 'redirected'), now)).toEqual({ kind: 'ended', as: 'failed' });
    expect(deliveryOf(tried(MAX_TRIES, 'timeout'), now)).toEqual({ kind: 'ended', as: 'failed' });
    expect(deliveryOf({ ...fresh, isStopped: true }, now)).toEqual({ kind: 'ended', as: 'stopped' });
    expect(deliveryOf(fresh, later(TOO_OLD_MS))).toEqual({ kind: 'ended', as: 'too-old' });
    expect(deliveryOf({ ...tried(1, null), isElsewhere: true }, now)).toEqual({ kind: 'ended', as: 'elsewhere' });
  });
});

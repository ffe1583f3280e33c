import { describe, expect, test } from 'vitest';
import {
  LINKED_AREAS,
  parseArguments,
  parseFile,
  parseLink,
  type OpenRequest,
} from '../../electron/app/openRequest.ts';
import { openRequestDesk, type DeliveredRequest } from '../../electron/app/openRequestDesk.ts';
import { claimSingleInstance } from '../../electron/app/singleInstance.ts';
import { hostileAddresses } from '../support/hostileAddresses.ts';

const INCIDENT = '0193a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';

describe('a link from a document or an e-mail', () => {
  test.each<[string, OpenRequest]>([
    ['beredt-open://hjem', { kind: 'home' }],
    ['beredt-open://hjem/', { kind: 'home' }],
    ['beredt-open://hjelp', { kind: 'help' }],
    [`beredt-open://hendelse/${INCIDENT}`, { kind: 'incident', incidentId: INCIDENT, area: null }],
    ...LINKED_AREAS.map(([word, area]): [string, OpenRequest] => [
      `beredt-open://hendelse/${INCIDENT}/${word}`,
      { kind: 'incident', incidentId: INCIDENT, area },
    ]),
  ])('%s shows something', (link, request) => {
    expect(parseLink(link)).toEqual(request);
  });

  test('that carries anything more is not a link', () => {
    const good = `beredt-open://hendelse/${INCIDENT}/logg`;
    const tails = [
      '?',
      '?x=1',
      '#',
      '#x',
      '//',
      '/../..',
      '/x',
      '%00',
      '\0',
      '\n',
      ' ',
      ';',
      '&cmd=close',
      '%2f',
      '\\',
      '"',
      "'",
      '--remote-debugging-port=1',
    ];
    for (const tail of tails) expect([tail, parseLink(good + tail)]).toEqual([tail, null]);
    const forms = [
      'beredt-open://',
      'beredt-open:hjem',
      'beredt-open:/hjem',
      'beredt-open:///hjem',
      'BEREDT-OPEN://hjem',
      'beredt-open://HJEM',
      'beredt-open://hjem/x',
      'beredt-open://user@hjem',
      'beredt-open://hjem:80',
      'beredt-open://hendelse',
      'beredt-open://hendelse/',
      'beredt-open://hendelse/1',
      `beredt-open://hendelse/${INCIDENT.toUpperCase()}`,
      `beredt-open://hendelse/${INCIDENT}x`,
      `beredt-open://hendelse/${INCIDENT}/slett`,
      `beredt-open://hendelse/../${INCIDENT}`,
      `beredt-open://hendelse/${INCIDENT}/constructor`,
      'beredt-open://constructor',
      'beredt-open://__proto__',
      'beredt-open://call/log.addEntry',
      `beredt-open://hjem${'/'.repeat(200)}`,
    ];
    for (const form of forms) expect([form, parseLink(form)]).toEqual([form, null]);
  });

  test('is never any of the hostile addresses', () => {
    for (const address of hostileAddresses) {
      expect([address, parseLink(address)]).toEqual([address, null]);
      expect([address, parseLink(`beredt-open://${address}`)]).toEqual([address, null]);
    }
  });
});

describe('a file opened from the desktop', () => {
  test.each([
    '/home/kari/flom elva.beredt',
    'C:\\Users\\kari\\flom.beredt',
    '\\\\tjener\\beredskap\\flom.BEREDT',
    'file:///home/kari/flom%20elva.beredt',
  ])('%s is asked for by its path', (text) => {
    expect(parseFile(text)?.path.toLowerCase()).toMatch(/flom( elva)?\.beredt$/);
  });

  test('is refused when it is no full path, no .beredt file, a device or on somebody else’s machine', () => {
    const refused = [
      'flom.beredt',
      '/home/kari/.beredt',
      './flom.beredt',
      '../flom.beredt',
      '~/flom.beredt',
      '/home/kari/flom.exe',
      '/home/kari/flom.beredt.exe',
      '/home/kari/flom.beredt\0.exe',
      '/home/kari/',
      '\\\\.\\pipe\\x.beredt',
      '\\\\?\\C:\\x.beredt',
      '//./x.beredt',
      'file://server/share/x.beredt',
      'file:x.beredt',
      'file:///%zz.beredt',
      'file:///a%2fb.beredt',
      `/${'x'.repeat(1_000)}.beredt`,
      'https://evil.example/x.beredt',
      'beredt://app/x.beredt',
      'smb://server/x.beredt',
      '',
    ];
    for (const text of refused) expect([text, parseFile(text)]).toEqual([text, null]);
  });
});

describe('starting the app once more', () => {
  function claimed(lock = true) {
    const handlers = new Map<string, (...args: never[]) => void>();
    const opened: (OpenRequest | null)[] = [];
    const first = claimSingleInstance(
      {
        requestSingleInstanceLock: () => lock,
        on: (event: string, listener: (...args: never[]) => void) => handlers.set(event, listener),
      },
      (request) => opened.push(request),
    );
    return { first, opened, handlers };
  }

  test('ends there when another one is running, and listens to nothing', () => {
    const { first, handlers } = claimed(false);
    expect(first).toBe(false);
    expect(handlers.size).toBe(0);
  });

  test('hands over what it was started with, and switches are not requests', () => {
    const { handlers, opened } = claimed();
    const second = handlers.get('second-instance') as unknown as (
      event: object,
      argv: string[],
      cwd: string,
      data: object,
    ) => void;
    second({}, ['beredt', '--allow-file-access-from-files', '--x=/a.beredt', '/home/kari/a.beredt'], '/', {
      run: 'calc',
    });
    second({}, ['beredt'], '/', {});
    second({}, ['beredt', 'https://evil.example', 'beredt-open://slett/alt'], '/', {});
    expect(opened).toEqual([{ kind: 'file', path: '/home/kari/a.beredt' }, null, null]);
  });

  test('takes links and files from macOS, and keeps them from the system’s default', () => {
    const { handlers, opened } = claimed();
    let stopped = 0;
    const event = { preventDefault: () => (stopped += 1) };
    (handlers.get('open-url') as unknown as (event: object, url: string) => void)(event, 'beredt-open://hjem');
    (handlers.get('open-url') as unknown as (event: object, url: string) => void)(event, 'file:///etc/passwd');
    (handlers.get('open-file') as unknown as (event: object, path: string) => void)(event, '/Users/kari/a.beredt');
    (handlers.get('open-file') as unknown as (event: object, path: string) => void)(event, '/Users/kari/a.command');
    expect(opened).toEqual([{ kind: 'home' }, null, { kind: 'file', path: '/Users/kari/a.beredt' }, null]);
    expect(stopped).toBe(4);
  });

  test('the name of the program is never taken for a request', () => {
    expect(parseArguments(['/opt/x.beredt'])).toBeNull();
  });
});

describe('what was asked for before there was a page', () => {
  function desk() {
    const told: DeliveredRequest[] = [];
    const state = { forward: 0 };
    const made = openRequestDesk({
      bringForward: () => (state.forward += 1),
      offerFile: (path) =>
        Promise.resolve(
          path.includes('missing')
            ? ({ ok: false, reason: 'missing' } as const)
            : ({ ok: true, value: { name: 'a.beredt', sizeBytes: 3, address: '/opened/0a' } } as const),
        ),
      tell: (request) => told.push(request),
    });
    return { made, told, state };
  }

  test('waits, and is told once when the page is up', async () => {
    const { made, told } = desk();
    made.open({ kind: 'help' });
    made.open({ kind: 'file', path: '/home/kari/a.beredt' });
    expect(told).toEqual([]);
    made.windowReady();
    made.windowReady();
    await Promise.resolve();
    expect(told).toEqual([{ kind: 'help' }, { kind: 'file', name: 'a.beredt', sizeBytes: 3, address: '/opened/0a' }]);
    expect(JSON.stringify(told)).not.toContain('/home');
  });

  test('is told at once after that, and a file that cannot be offered is said to be so', async () => {
    const { made, told } = desk();
    made.windowReady();
    made.open({ kind: 'file', path: '/missing.beredt' });
    made.open({ kind: 'home' });
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toContainEqual({ kind: 'file-refused', reason: 'missing' });
    expect(told).toContainEqual({ kind: 'home' });
  });

  test('brings the window forward even when nothing was understood, and does not pile up', () => {
    const { made, told, state } = desk();
    made.open(null);
    for (let time = 0; time < 50; time += 1) made.open({ kind: 'home' });
    made.windowReady();
    expect(state.forward).toBe(51);
    expect(told).toHaveLength(10);
  });
});

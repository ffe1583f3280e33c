import { describe, expect, test } from 'vitest';
import { isAppUrl } from '../../electron/app/appOrigin.ts';
import { guardNavigation, type GuardedContents } from '../../electron/app/navigationGuard.ts';
import { isOwnRequest, raiseNetworkWall, type WalledSession } from '../../electron/app/networkWall.ts';
import { openExternal } from '../../electron/app/openExternal.ts';
import { denyPermissions, type PermissionAsker } from '../../electron/app/permissions.ts';
import { hostileAddresses } from '../support/hostileAddresses.ts';

type Handler = (...args: never[]) => unknown;

/** Collects the handlers a guard registers, so that a test can play the part of Electron. */
function guardedContents() {
  const handlers = new Map<string, Handler>();
  let openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  const contents = {
    on: (event: string, handler: Handler) => handlers.set(event, handler),
    setWindowOpenHandler: (handler: typeof openHandler) => {
      openHandler = handler;
    },
  } as GuardedContents;
  const fire = (event: string, details: object) => {
    let stopped = false;
    const handler = handlers.get(event) as ((details: object) => void) | undefined;
    if (handler === undefined) throw new Error(`nobody guards ${event}`);
    handler({ ...details, preventDefault: () => (stopped = true) });
    return stopped;
  };
  return { contents, fire, handlers, openWindow: (url: string) => openHandler({ url }).action };
}

describe('the page stays where it is', () => {
  test('there are more than two hundred hostile addresses, and none is taken for the app', () => {
    expect(hostileAddresses.length).toBeGreaterThan(200);
    expect(hostileAddresses.filter(isAppUrl)).toEqual([]);
  });

  test('the top frame may reload on its own origin and go nowhere else', () => {
    const { contents, fire } = guardedContents();
    guardNavigation(contents, () => undefined);
    for (const url of ['beredt://app/', 'beredt://app/#/hjem', 'beredt://app/index.html']) {
      expect(fire('will-navigate', { url, isMainFrame: true })).toBe(false);
      expect(fire('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
    }
    for (const url of hostileAddresses) {
      expect([url, fire('will-navigate', { url, isMainFrame: true })]).toEqual([url, true]);
      expect([url, fire('will-frame-navigate', { url, isMainFrame: true })]).toEqual([url, true]);
    }
  });

  test('no frame navigates at all, not even to the app itself', () => {
    const { contents, fire } = guardedContents();
    guardNavigation(contents, () => undefined);
    for (const url of ['beredt://app/', ...hostileAddresses]) {
      expect(fire('will-frame-navigate', { url, isMainFrame: false })).toBe(true);
      expect(fire('will-navigate', { url, isMainFrame: false })).toBe(true);
    }
  });

  test('redirects are stopped, and nothing is opened outside because of one', () => {
    const { contents, fire } = guardedContents();
    const offered: string[] = [];
    guardNavigation(contents, (url) => offered.push(url));
    for (const url of ['beredt://app/', 'tel:112', ...hostileAddresses]) {
      expect(fire('will-redirect', { url, isMainFrame: true })).toBe(true);
    }
    expect(offered).toEqual([]);
  });

  test('a frame cannot have anything opened outside', () => {
    const { contents, fire } = guardedContents();
    const offered: string[] = [];
    guardNavigation(contents, (url) => offered.push(url));
    fire('will-navigate', { url: 'tel:112', isMainFrame: false });
    fire('will-frame-navigate', { url: 'tel:112', isMainFrame: false });
    expect(offered).toEqual([]);
  });

  test('no new window opens, whatever it is called with', () => {
    const { contents, openWindow } = guardedContents();
    guardNavigation(contents, () => undefined);
    for (const url of ['beredt://app/', ...hostileAddresses]) expect([url, openWindow(url)]).toEqual([url, 'deny']);
  });

  test('no webview is attached', () => {
    const { contents, fire } = guardedContents();
    guardNavigation(contents, () => undefined);
    for (const src of ['beredt://app/', ...hostileAddresses]) expect(fire('will-attach-webview', { src })).toBe(true);
  });

  test('a Bluetooth device is never chosen for somebody', () => {
    const { contents, handlers } = guardedContents();
    guardNavigation(contents, () => undefined);
    const chosen: string[] = [];
    let stopped = false;
    const handler = handlers.get('select-bluetooth-device') as unknown as (
      event: { preventDefault(): void },
      devices: object[],
      choose: (id: string) => void,
    ) => void;
    handler({ preventDefault: () => (stopped = true) }, [{ deviceId: 'near' }], (id) => chosen.push(id));
    expect({ stopped, chosen }).toEqual({ stopped: true, chosen: [''] });
  });
});

describe('what may be opened outside', () => {
  const openedBy = async (url: string, pages: readonly string[] = []) => {
    const opened: string[] = [];
    const result = await openExternal(
      { openExternal: (address) => Promise.resolve(void opened.push(address)) },
      url,
      pages,
    );
    return { opened, result };
  };

  test('none of the hostile addresses', async () => {
    for (const url of hostileAddresses) {
      const { opened, result } = await openedBy(url);
      expect([url, opened, result]).toEqual([url, [], { ok: false, reason: 'not-allowed' }]);
    }
  });

  test.each([
    'tel:110',
    'tel:+4722222222',
    'mailto:vakt@kommune.example',
    'mailto:vakt@kommune.example,leder@kommune.example?subject=Flom%20i%20Elva&body=M%C3%B8te%2014.30',
  ])('%s is handed to the operating system as it is', async (url) => {
    expect(await openedBy(url)).toEqual({ opened: [url], result: { ok: true, value: null } });
  });

  test('a page opens only when it is listed letter for letter', async () => {
    const pages = ['https://kart.kommune.example/beredskap'];
    expect((await openedBy('https://kart.kommune.example/beredskap', pages)).opened).toHaveLength(1);
    for (const near of [
      'https://kart.kommune.example/beredskap/',
      'https://kart.kommune.example/',
      'http://kart.kommune.example/beredskap',
    ]) {
      expect((await openedBy(near, pages)).opened).toEqual([]);
    }
  });

  test('an address the operating system cannot open is an answer, not a crash', async () => {
    const shell = { openExternal: () => Promise.reject(new Error('no program for it')) };
    expect(await openExternal(shell, 'tel:110')).toEqual({ ok: false, reason: 'not-opened' });
  });
});

describe('what a page is allowed to use', () => {
  const permissions = [
    'clipboard-read',
    'clipboard-sanitized-write',
    'display-capture',
    'fullscreen',
    'geolocation',
    'hid',
    'idle-detection',
    'keyboardLock',
    'local-fonts',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'notifications',
    'openExternal',
    'pointerLock',
    'serial',
    'speaker-selection',
    'storage-access',
    'top-level-storage-access',
    'usb',
    'window-management',
    'fileSystem',
    'background-sync',
    'screen-wake-lock',
    'unknown',
    '',
  ];

  function asked() {
    type Request = Parameters<PermissionAsker['setPermissionRequestHandler']>[0];
    type Check = Parameters<PermissionAsker['setPermissionCheckHandler']>[0];
    const kept: { request?: Request; check?: Check; device?: () => boolean; pairing: unknown[]; display: unknown[] } =
      { pairing: [], display: [] };
    denyPermissions({
      setPermissionRequestHandler: (handler) => (kept.request = handler),
      setPermissionCheckHandler: (handler) => (kept.check = handler),
      setDevicePermissionHandler: (handler) => (kept.device = handler),
      setBluetoothPairingHandler: (handler) => {
        handler({}, (response) => kept.pairing.push(response));
      },
      setDisplayMediaRequestHandler: (handler) => {
        handler({}, (streams) => kept.display.push(streams));
      },
    });
    const may = (permission: string, shown: string, requestingUrl: string | undefined, isMainFrame = true) => {
      const answers: boolean[] = [];
      const details = requestingUrl === undefined ? { isMainFrame } : { isMainFrame, requestingUrl };
      kept.request?.({ getURL: () => shown }, permission, (granted) => answers.push(granted), details);
      const checked = kept.check?.({ getURL: () => shown }, permission, requestingUrl ?? shown, details);
      expect(answers).toEqual([checked]);
      return checked;
    };
    return { may, kept };
  }

  test('copying out of the app, in its own top frame, and nothing else', () => {
    const { may } = asked();
    const granted = permissions.filter((permission) => may(permission, 'beredt://app/', 'beredt://app/#/logg'));
    expect(granted).toEqual(['clipboard-sanitized-write']);
  });

  test('a hostile page gets nothing, whether it shows in the window, in a frame, or only claims to', () => {
    const { may } = asked();
    for (const url of hostileAddresses) {
      for (const permission of permissions) {
        expect(may(permission, url, url)).toBe(false);
        expect(may(permission, 'beredt://app/', url)).toBe(false);
        expect(may(permission, url, 'beredt://app/')).toBe(false);
      }
    }
  });

  test('a frame gets nothing, even one on the app’s own origin', () => {
    const { may } = asked();
    for (const permission of permissions)
      expect(may(permission, 'beredt://app/', 'beredt://app/', false)).toBe(false);
  });

  test('a request without a page behind it gets nothing', () => {
    const { may, kept } = asked();
    expect(may('clipboard-sanitized-write', 'beredt://app/', undefined)).toBe(false);
    expect(
      kept.check?.(null, 'clipboard-sanitized-write', 'beredt://app/', {
        isMainFrame: true,
        requestingUrl: 'beredt://app/',
      }),
    ).toBe(false);
  });

  test('no device, no pairing, no picture of the screen', () => {
    const { kept } = asked();
    expect(kept.device?.()).toBe(false);
    expect(kept.pairing).toEqual([{ confirmed: false }]);
    expect(kept.display).toEqual([null]);
  });
});

describe('the network wall', () => {
  async function walled() {
    let ask: (url: string) => boolean = () => false;
    let download: (url: string) => boolean = () => false;
    const settings: unknown[] = [];
    const session: WalledSession = {
      webRequest: {
        onBeforeRequest: (listener) => {
          ask = (url) => {
            let cancelled = false;
            listener({ url }, ({ cancel }) => (cancelled = cancel));
            return cancelled;
          };
        },
      },
      on: (_event, listener) => {
        download = (url) => {
          let stopped = false;
          listener({ preventDefault: () => (stopped = true) }, { getURL: () => url });
          return stopped;
        };
      },
      setProxy: (config) => Promise.resolve(void settings.push(config)),
      setSpellCheckerEnabled: (enabled) => settings.push({ spelling: enabled }),
    };
    await raiseNetworkWall(session);
    return { cancels: (url: string) => ask(url), stopsDownload: (url: string) => download(url), settings };
  }

  test('lets through what the app serves itself', async () => {
    const { cancels } = await walled();
    const own = [
      'beredt://app/',
      'beredt://app/assets/main-1.js',
      'blob:beredt://app/0b',
      'data:image/png;base64,AA',
    ];
    expect(own.filter(cancels)).toEqual([]);
  });

  test('stops every other request', async () => {
    const { cancels } = await walled();
    const foreign = hostileAddresses.filter(
      (url) => !url.startsWith('data:') && !url.startsWith('blob:beredt://app/'),
    );
    expect(foreign.length).toBeGreaterThan(200);
    expect(foreign.filter((url) => !cancels(url))).toEqual([]);
    expect(isOwnRequest('blob:beredt://app.evil.example/1')).toBe(false);
  });

  test('saves only what was made in the window', async () => {
    const { stopsDownload } = await walled();
    expect(stopsDownload('blob:beredt://app/0b6a')).toBe(false);
    for (const url of [
      'beredt://app/assets/main.js',
      'data:,x',
      'https://evil.example/x.exe',
      'blob:https://evil.example/1',
    ]) {
      expect(stopsDownload(url)).toBe(true);
    }
  });

  test('looks for no proxy and fetches no dictionary', async () => {
    expect((await walled()).settings).toEqual([{ spelling: false }, { mode: 'direct' }]);
  });
});

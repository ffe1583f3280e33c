import { describe, expect, test } from 'vitest';
import { refusedSwitches, REFUSED_SWITCHES, silenceChromium } from '../../electron/app/launchSwitches.ts';
import { stayAwake } from '../../electron/app/stayAwake.ts';
import { systemLanguage } from '../../electron/app/systemLanguage.ts';

describe('staying awake', () => {
  test('during an incident, with one blocker, and not a moment longer', () => {
    const calls: unknown[] = [];
    let next = 0;
    const tell = stayAwake({
      start: (type) => {
        calls.push(type);
        next += 1;
        return next;
      },
      stop: (id) => calls.push(id),
    });
    for (const active of [false, true, true, false, false, true]) tell(active);
    expect(calls).toEqual(['prevent-display-sleep', 1, 'prevent-display-sleep']);
  });
});

describe('the switches of a start', () => {
  test('that would let somebody look in or break the walls are found', () => {
    for (const name of REFUSED_SWITCHES) {
      expect(refusedSwitches({ hasSwitch: (asked) => asked === name, appendSwitch: () => undefined })).toEqual([
        name,
      ]);
    }
    expect(refusedSwitches({ hasSwitch: () => false, appendSwitch: () => undefined })).toEqual([]);
    expect(REFUSED_SWITCHES).toContain('remote-debugging-port');
  });

  test('look up no name and fetch nothing in the background', () => {
    const appended = new Map<string, string | undefined>();
    silenceChromium({ hasSwitch: () => false, appendSwitch: (name, value) => appended.set(name, value) });
    expect(appended.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect([...appended.keys()]).toContain('disable-background-networking');
  });
});

test.each([
  [['nb-NO', 'en'], 'nb'],
  [['no'], 'nb'],
  [['nn-NO', 'nb'], 'nn'],
  [['en_GB'], 'en'],
  [['de', 'se', 'nn'], 'nn'],
  [['de'], 'nb'],
  [[], 'nb'],
])('a desktop in %j makes the shell speak %s', (preferred, language) => {
  expect(systemLanguage(preferred)).toBe(language);
});

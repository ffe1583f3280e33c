import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { distanceM } from '../../shared/domain/map/position.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import { byPalette, expect, openApp, startIncident, takeMouseAway, tabTo, test } from '../support/e2e.ts';
import { pmtilesFile } from '../support/pmtilesFile.ts';
import { passForWindow } from '../support/e2eHost.ts';

/* Point 4 of issue 3: the map, offline, and everything on it as a list that can do all the map can. */

/** For a second window, given before the host is started. */
let pass: ReturnType<typeof passForWindow>;
test.beforeEach(({ dir }) => {
  pass = passForWindow(dir);
});

const list = (page: Page) => page.getByRole('table', { name: 'På kartet' });
const seen = (page: Page) => page.locator('[data-map-seen]');

/** How many points of the drawn map have exactly this colour of the tokens. */
async function pixelsOf(page: Page, token: string): Promise<number> {
  const picture = await page.locator('canvas').screenshot();
  return page.evaluate(
    async ([base64, name]) => {
      const probe = document.createElement('canvas').getContext('2d')!;
      probe.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
      probe.fillRect(0, 0, 1, 1);
      const wanted = probe.getImageData(0, 0, 1, 1).data;
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ([0, 1, 2].every((part) => Math.abs(data[at + part]! - wanted[part]!) <= 2)) count += 1;
      }
      return count;
    },
    [picture.toString('base64'), token] as const,
  );
}

test('a zone is drawn from pasted MGRS by the keyboard alone, in this window and the next', async ({ app, host, context }) => {
  const mouse = await takeMouseAway(app);
  const incidentId = (await startIncident(app)) as Id<'incident'>;
  await app.keyboard.press('Control+5');
  await expect(seen(app)).toHaveAttribute('data-map-seen', '0');
  expect(await pixelsOf(app, '--warn-edge')).toBe(0);

  await app.keyboard.press('Control+Shift+K');
  const panel = app.getByRole('dialog');
  await expect(panel.getByRole('textbox', { name: /^Navn/ })).toBeFocused();
  await app.keyboard.type('Sone A');
  await tabTo(app, panel.getByRole('textbox', { name: /^Punkter/ }));
  await app.keyboard.insertText('32V NN 28000 86000\n32VNN2900086000\nved brua\n32v nn 285 870');
  await expect(panel.getByText(/^Linje 3: Dette er ikke en posisjon/)).toBeVisible();
  const echo = panel.getByRole('table', { name: 'Slik er punktene forstått' });
  await expect(echo.getByRole('row')).toHaveText([
    /Nr/,
    '161.20740, 9.5211032V 528000 678600032V NN 28000 86000',
    '261.20732, 9.5397132V 529000 678600032V NN 29000 86000',
    '461.21634, 9.5305632V 528500 678700032V NN 28500 87000',
  ]);
  await app.keyboard.press('Control+Enter');
  await expect(panel.getByRole('alert')).toContainText('Minst ett punkt kan ikke leses');
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('Home');
  await app.keyboard.press('Shift+End');
  await app.keyboard.press('Backspace');
  await app.keyboard.press('Control+Enter');
  await expect(panel).toHaveCount(0);

  await expect(list(app).getByRole('row')).toHaveCount(2);
  await expect(list(app)).toContainText(/Sone A.*32V NN 28499 86333.*3 punkter/);
  await expect(seen(app)).toHaveAttribute('data-map-seen', '1');
  expect(await pixelsOf(app, '--warn-edge')).toBeGreaterThan(300);
  expect(await mouse.pointerUses()).toBe(0);

  const { entries } = await host.api.asks('log.entries', { incidentId });
  expect(entries.map(({ kind, said }) => [kind, said?.['code']])).toEqual([['map', 'map-placed-zone']]);

  const other = await context.newPage();
  await other.addInitScript((held) => {
    sessionStorage.setItem('beredt.seat', JSON.stringify(held));
  }, pass);
  await openApp(other, `${host.origin}/#/incident/${incidentId}/map`);
  await expect(list(other)).toContainText('Sone A');
  await expect(seen(other)).toHaveAttribute('data-map-seen', '1');
  await app.keyboard.press('Control+z');
  await expect(list(other)).toHaveCount(0);
  await expect(seen(other)).toHaveAttribute('data-map-seen', '0');
  expect(await pixelsOf(other, '--warn-edge')).toBe(0);
});

test('an object is moved by the arrow keys, whole and one point at a time, and every move can be undone', async ({ app, host }) => {
  const incidentId = (await startIncident(app)) as Id<'incident'>;
  const coordinates = [[9.5, 61.2], [9.51, 61.2]] as const;
  await host.api.does('map.place', {
    incidentId,
    object: { kind: 'closed-road', name: 'Fv. 255', geometry: { type: 'LineString', coordinates } },
  });
  const ends = async () => {
    const [object] = (await host.api.asks('map.objects', { incidentId })).objects;
    return object?.geometry.type === 'LineString' ? object.geometry.coordinates : [];
  };
  await takeMouseAway(app);
  await app.keyboard.press('Control+5');
  await tabTo(app, app.getByRole('button', { name: 'Fv. 255', exact: true }));
  await app.keyboard.press('f');
  await expect(app.getByRole('group', { name: /^Flytter Fv\. 255/ })).toBeFocused();
  await app.keyboard.press('Shift+ArrowUp');
  await app.keyboard.press('PageDown');
  await app.keyboard.press('PageDown');
  await expect(app.getByRole('status').filter({ hasText: 'Flytter punkt 2 av 2' })).toBeVisible();
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('Enter');
  await expect.poll(ends).toEqual([[9.5, 61.2008993], [9.5101867, 61.2008993]]);
  await expect(app.getByRole('button', { name: 'Fv. 255', exact: true })).toBeFocused();
  await app.keyboard.press('Tab');
  await tabTo(app, app.getByRole('button', { name: /^Angre/ }));
  await app.keyboard.press('Enter');
  await expect.poll(ends).toEqual(coordinates);
});

test('without WebGL the page says so in words, and the list does everything', async ({ app, host }) => {
  const incidentId = (await startIncident(app)) as Id<'incident'>;
  await host.api.does('map.place', {
    incidentId,
    object: { kind: 'site', name: 'Skred', geometry: { type: 'Point', coordinates: [9.5, 61.2] } },
  });
  await app.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await app.reload();
  await expect(app.locator('[data-storage]')).toBeVisible();
  await app.keyboard.press('Control+5');
  await expect(app.getByRole('alert')).toContainText('WebGL mangler');
  await expect(app.getByRole('figure')).toHaveCount(0);
  await tabTo(app, app.getByRole('button', { name: 'Skred', exact: true }));
  await app.keyboard.press('e');
  const where = app.getByRole('textbox', { name: /^Hvor/ });
  await where.fill('33 196500 6795000');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  const [object] = (await host.api.asks('map.objects', { incidentId })).objects;
  expect(object?.geometry.type === 'Point' && distanceM(object.geometry.coordinates, [9.3532209, 61.1714299])).toBeLessThan(2);
});

/** A file as somebody has it on their disk. */
const asFile = (name: string, text: string | Buffer) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

/** Presses the button that has the focus, and gives the browser's own dialog this file. */
async function choose(page: Page, file: ReturnType<typeof asFile>): Promise<void> {
  // A page that has only just come may move the focus once more: then a person presses again, and so does this.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 2_000 });
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(file);
  }).toPass({ timeout: 30_000 });
}

test('a map file is looked at, drawn whole, undone as one, and comes out as GeoJSON again', async ({ app, host }) => {
  const incidentId = (await startIncident(app)) as Id<'incident'>;
  await byPalette(app, 'les kartfil');
  await expect(app.getByRole('button', { name: 'Velg fil' })).toBeFocused();
  await choose(app, asFile('ond.kml', '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml>&x;</kml>'));
  await expect(app.getByRole('alert')).toContainText('Filen vil hente noe utenfra');
  const gpx = `<gpx><wpt lat="61.2" lon="9.5"><name>Post 1</name></wpt><trk><name>Søk</name><trkseg>
    <trkpt lat="61.2" lon="9.5"/><trkpt lat="61.21" lon="9.52"/></trkseg></trk></gpx>`;
  await tabTo(app, app.getByRole('button', { name: 'Velg fil' }), 'Shift+Tab');
  await choose(app, asFile('sok.gpx', gpx));
  await expect(app.getByRole('list', { name: 'sok.gpx inneholder' }).getByRole('listitem')).toHaveText([/Punkt.*Post 1/, /Linje.*Søk/]);
  expect((await host.api.asks('map.objects', { incidentId })).objects).toEqual([]);
  await tabTo(app, app.getByRole('button', { name: 'Tegn 2 objekter' }));
  await app.keyboard.press('Enter');
  await expect(list(app).getByRole('row')).toHaveCount(3);
  await expect(seen(app)).toHaveAttribute('data-map-seen', '2');

  const download = app.waitForEvent('download');
  await tabTo(app, app.getByRole('button', { name: 'Lagre som GeoJSON' }));
  await app.keyboard.press('Enter');
  const out = await download;
  expect(out.suggestedFilename()).toMatch(/^Kart .*\.geojson$/);
  const written = readFileSync(await out.path(), 'utf8');
  expect((JSON.parse(written) as { features: { properties: { name: string } }[] }).features.map(({ properties }) => properties.name))
    .toEqual(['Post 1', 'Søk']);

  await tabTo(app, app.getByRole('list', { name: 'Filer som er lest inn' }).getByRole('button', { name: 'Angre' }));
  await app.keyboard.press('Enter');
  await expect(list(app)).toHaveCount(0);
  await byPalette(app, 'les kartfil');
  await expect(app.getByRole('button', { name: 'Velg fil' })).toBeFocused();
  await choose(app, asFile('igjen.geojson', written));
  await tabTo(app, app.getByRole('button', { name: 'Tegn 2 objekter' }));
  await app.keyboard.press('Enter');
  await expect(list(app).getByRole('row')).toHaveText([/Type/, /Punkt.*Post 1/, /Linje.*Søk/]);
});

test('a base map is chosen from disk, lies under what is drawn, and is asked of nobody but the host', async ({ app, host }) => {
  await startIncident(app);
  await app.keyboard.press('Control+5');
  await expect(seen(app)).toHaveAttribute('data-map-seen', '0');
  const bare = await pixelsOf(app, '--well');
  expect(bare).toBeGreaterThan(10_000);
  await tabTo(app, app.getByRole('button', { name: 'Velg bakgrunnskart' }));
  await choose(app, asFile('ferie.jpg', 'JFIF'));
  await expect(app.getByRole('alert')).toContainText('ikke et bakgrunnskart');
  await choose(app, asFile('elvheim.pmtiles', pmtilesFile(0x40)));
  await expect(app.getByText('Bakgrunnskart: elvheim.pmtiles')).toBeVisible();
  await expect.poll(() => pixelsOf(app, '--well')).toBeLessThan(bare / 10);
  expect(await host.api.runs('map.base', {})).toMatchObject({ base: { name: 'elvheim.pmtiles' } });
});

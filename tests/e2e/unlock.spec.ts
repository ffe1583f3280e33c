import { startHeadless } from '../support/e2eHost.ts';
import { entryLine, expect, logRow, openApp, startIncident, tabTo, test, watchPage, writeLine } from '../support/e2e.ts';

/* The store is encrypted and opens by a passphrase or by the recovery key on paper; what was being written survives. */

const passphrase = 'fire trette linjer om natten 47';

test('locked: a wrong passphrase says so, the right one brings back the page and the half-written line', async ({
  app,
  host,
}) => {
  await startIncident(app);
  await writeLine(app, 'Før låsen');
  await app.keyboard.type('halv linje');
  await host.api.runs('keys.setPassphrase', { person: null, passphrase });
  const { printed } = await host.api.runs('keys.issueRecoveryKey', {});
  await host.api.runs('keys.lock', {});
  await app.reload();

  const field = app.getByLabel('Passfrase');
  await expect(field).toBeFocused();
  await expect(app.getByText('Før låsen')).toHaveCount(0);
  await app.keyboard.type('feil passord, skrevet i farten');
  await app.keyboard.press('Enter');
  await expect(app.getByText('Hva du kan gjøre').or(app.getByRole('alert')).first()).toBeVisible();
  await field.focus();
  await app.keyboard.type(passphrase);
  await app.keyboard.press('Enter');
  await expect(logRow(app, 'Før låsen')).toHaveCount(1);
  await expect(entryLine(app)).toHaveValue('halv linje');

  await host.api.runs('keys.lock', {});
  await app.reload();
  const other = app.getByRole('button', { name: 'Bruk gjenopprettingsnøkkelen i stedet' });
  await tabTo(app, other);
  await app.keyboard.press('Enter');
  await app.getByLabel('Gjenopprettingsnøkkel').focus();
  await app.keyboard.type(printed.replaceAll('-', ' ').toLowerCase());
  await app.keyboard.press('Enter');
  await expect(logRow(app, 'Før låsen')).toHaveCount(1);
});

test('a window without a seat is told what happened, what is safe and what to do', async ({ page, host }) => {
  await page.goto(`${host.origin}/#launch=not-a-token-anybody-gave`);
  await expect(page.getByText('Dette vinduet har ingen plass i Beredt.')).toBeVisible();
  await expect(page.getByText('Åpne Beredt fra startlenken.')).toBeVisible();
  await page.goto(`${host.origin}/#/settings`);
  await expect(page.getByText('Dette vinduet har ingen plass i Beredt.')).toBeVisible();
});

test('S0-10: locked, a line is written all the same; the host is killed, started and unlocked, and the line is in the log', async ({
  page: app,
  dir,
}) => {
  const first = await startHeadless(dir);
  const watch = await watchPage(app, first.origin);
  await openApp(app, first.link);
  await startIncident(app);
  await first.api.runs('keys.setPassphrase', { person: null, passphrase });
  await first.api.runs('keys.lock', {});
  await expect(app.getByLabel('Passfrase')).toBeVisible();

  await app.keyboard.press('F4');
  await expect(app.getByLabel('Linje i nødloggen')).toBeFocused();
  await app.keyboard.type('Brann i kjelleren');
  await app.keyboard.press('Enter');
  await expect(app.getByText(/forseglet .* linje 1/)).toBeVisible();
  await first.kill();
  await app.keyboard.type('Alle er ute');
  await app.keyboard.press('Enter');
  await expect(app.getByText('venter på lagring')).toBeVisible();
  const second = await startHeadless(dir, first.port);
  await expect(app.getByText(/forseglet .* linje 2/)).toBeVisible();

  await app.getByLabel('Passfrase').focus();
  await app.keyboard.type(passphrase);
  await app.keyboard.press('Enter');
  await expect(app.getByText('2 linjer venter på å bli ført i loggen')).toBeVisible();
  await tabTo(app, app.getByRole('button', { name: 'Før i loggen' }));
  await app.keyboard.press('Enter');
  await expect(logRow(app, 'Brann i kjelleren')).toContainText('nødlogg linje 1');
  await expect(logRow(app, 'Alle er ute')).toHaveCount(1);
  await watch.nothingWrong();
  await second.stop();
});

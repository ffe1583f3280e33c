import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** How electron-builder names each fuse, and where it lies in the program. */
const places = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
};

/** What a program file carries before its fuses: a mark to find them by, then the version, then how many there are. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A program file with nothing in it but nine fuses, all on: something to close them in where there is no Electron. */
export function programWithFuses() {
  return Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.alloc(9, FuseState.ENABLE)]);
}

/**
 * Reads the fuses back from a built program: what the configuration asks for is worth nothing until it is in there.
 * @param {string} program Electron's program file, or the .app on macOS
 * @param {object} fuses as in `electronFuses`
 * @returns {Promise<string[]>} sentences; empty when every fuse is as wanted
 */
export async function wrongFuses(program, fuses) {
  const wanted = /** @type {Readonly<Record<string, unknown>>} */ (fuses);
  const wire = /** @type {Readonly<Record<number, FuseState | undefined>>} */ (await getCurrentFuseWire(program));
  return Object.entries(places).flatMap(([name, place]) => {
    const state = wire[place];
    const right = wanted[name] === true ? FuseState.ENABLE : FuseState.DISABLE;
    return state === right ? [] : [`The fuse ${name} is not ${wanted[name] === true ? 'on' : 'off'}.`];
  });
}

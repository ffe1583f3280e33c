import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rootDir } from '../setup/places.mjs';

/** @typedef {import('electron-builder').Configuration} Configuration */

/**
 * Parts of electron-builder that it does not export, but which read and check a configuration without packing.
 * @typedef {{
 *   getConfig(project: string, file: string, options: null): Promise<Configuration>,
 *   validateConfiguration(configuration: Configuration, log: object): Promise<void>,
 * }} ConfigModule
 * @typedef {{ DebugLogger: new (enabled: boolean) => object }} UtilModule
 */

export const configFile = join(rootDir, 'electron-builder.yml');

/**
 * The configuration as electron-builder reads it, and what its own schema says is wrong with it, if anything.
 * @returns {Promise<{ configuration: Configuration, fault: string | null }>}
 */
export async function readConfiguration() {
  const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  /** @type {readonly unknown[]} */
  const modules = ['app-builder-lib/out/util/config/config.js', 'builder-util'].map(ofBuilder);
  const [config, util] = /** @type {[ConfigModule, UtilModule]} */ (modules);
  const configuration = await withoutItsLines(() => config.getConfig(rootDir, configFile, null));
  try {
    await config.validateConfiguration(configuration, new util.DebugLogger(false));
    return { configuration, fault: null };
  } catch (error) {
    return { configuration, fault: String(error) };
  }
}

/**
 * electron-builder reports each of its steps on stdout; here they would be about an app that nobody starts.
 * @template Value
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function withoutItsLines(work) {
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}

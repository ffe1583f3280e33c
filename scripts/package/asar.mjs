import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** @typedef {{ files?: Record<string, AsarNode>, size?: number, offset?: string, unpacked?: boolean }} AsarNode */
/** @typedef {{ path: string, size: number, unpacked: boolean, read: () => Buffer }} PackedFile */

/**
 * The files of an asar archive. Its head is four 32-bit numbers and a JSON tree; the files follow, without gaps
 * (https://github.com/electron/asar#format).
 * @param {string} archive
 * @returns {PackedFile[]} paths with forward slashes, without a leading one
 */
export function filesInAsar(archive) {
  const head = slice(archive, 0, 16);
  const dataStart = 8 + head.readUInt32LE(4);
  /** @type {unknown} */
  const parsed = JSON.parse(slice(archive, 16, head.readUInt32LE(12)).toString('utf8'));
  const tree = /** @type {AsarNode} */ (parsed);
  return walk(tree, '').map(({ path, node }) => ({
    path,
    size: node.size ?? 0,
    unpacked: node.unpacked === true,
    read: () =>
      node.unpacked === true
        ? readFileSync(`${archive}.unpacked/${path}`)
        : slice(archive, dataStart + Number(node.offset), node.size ?? 0),
  }));
}

/**
 * @param {AsarNode} node
 * @param {string} prefix
 * @returns {{ path: string, node: AsarNode }[]}
 */
function walk(node, prefix) {
  return Object.entries(node.files ?? {}).flatMap(([name, child]) =>
    child.files === undefined ? [{ path: prefix + name, node: child }] : walk(child, `${prefix}${name}/`),
  );
}

/**
 * @param {string} file
 * @param {number} start
 * @param {number} length
 */
function slice(file, start, length) {
  const bytes = Buffer.alloc(length);
  const handle = openSync(file, 'r');
  readSync(handle, bytes, 0, length, start);
  closeSync(handle);
  return bytes;
}

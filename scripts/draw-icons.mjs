/**
 * Draws the pictures of resources/icons from its SVG files, in the sizes each system wants, with the Chromium that the
 * tests use: PNG for Linux, .ico for Windows, .icns for macOS. Run after changing an SVG; the results are committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findHeadlessBrowser } from './setup/browser.mjs';
import { rootDir } from './setup/places.mjs';
import { runAsCommand, say, SetupProblem } from './setup/say.mjs';

/** @typedef {{ size: number, png: Buffer, rgba: Buffer }} Picture */

const folder = join(rootDir, 'resources', 'icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const smallUpTo = 32;

await runAsCommand(async () => {
  const executablePath = findHeadlessBrowser();
  if (executablePath === undefined) throw new SetupProblem('No Chromium found.', 'Install it, then try again.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  /** @type {Picture[]} */
  const pictures = [];
  for (const size of sizes) {
    const svg = readFileSync(join(folder, size <= smallUpTo ? 'icon-small.svg' : 'icon.svg'), 'base64');
    const drawn = await page.evaluate(draw, { svg, size });
    pictures.push({ size, png: Buffer.from(drawn.png, 'base64'), rgba: Buffer.from(drawn.rgba) });
  }
  await browser.close();
  mkdirSync(join(folder, 'linux'), { recursive: true });
  for (const { size, png } of pictures.filter((picture) => picture.size <= 512)) {
    writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png);
  }
  writeFileSync(join(folder, 'icon.ico'), ico(pictures.filter(({ size }) => size <= 256 && size !== 128)));
  writeFileSync(join(folder, 'icon.icns'), icns(pictures));
  say(`drew ${pictures.length} sizes into resources/icons.`);
  return 0;
});

/**
 * Runs in the page.
 * @param {{ svg: string, size: number }} what
 * @returns {Promise<{ png: string, rgba: number[] }>} `png` as base64, `rgba` row by row from the top
 */
async function draw({ svg, size }) {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml;base64,${svg}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, size, size);
  const png = canvas.toDataURL('image/png').replace('data:image/png;base64,', '');
  return { png, rgba: [...context.getImageData(0, 0, size, size).data] };
}

/**
 * Windows: a directory, then each picture; bitmaps below 256 px, because not everything reads PNG there.
 * @param {Picture[]} pictures
 */
function ico(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  const bodies = pictures.map((picture) => (picture.size === 256 ? picture.png : bitmap(picture)));
  let offset = header.length;
  pictures.forEach(({ size }, at) => {
    const entry = 6 + 16 * at;
    const length = bodies[at]?.length ?? 0;
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += length;
  });
  return Buffer.concat([header, ...bodies]);
}

/**
 * A device-independent bitmap as an icon holds it: rows from the bottom, blue first, then an empty mask.
 * @param {Picture} picture
 */
function bitmap({ size, rgba }) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const from = (row * size + column) * 4;
      const to = ((size - 1 - row) * size + column) * 4;
      const [red, green, blue, alpha] = rgba.subarray(from, from + 4);
      pixels.set([blue ?? 0, green ?? 0, red ?? 0, alpha ?? 0], to);
    }
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, pixels, mask]);
}

/**
 * macOS: chunks of a type and a PNG. Types: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
 * @param {Picture[]} pictures
 */
function icns(pictures) {
  /** @type {Record<number, string[]>} */
  const types = {
    32: ['ic11'],
    64: ['ic12'],
    128: ['ic07'],
    256: ['ic08', 'ic13'],
    512: ['ic09', 'ic14'],
    1024: ['ic10'],
  };
  const chunks = pictures.flatMap(({ size, png }) =>
    (types[size] ?? []).map((type) => {
      const head = Buffer.alloc(8);
      head.write(type, 0, 'ascii');
      head.writeUInt32BE(png.length + 8, 4);
      return Buffer.concat([head, png]);
    }),
  );
  const body = Buffer.concat(chunks);
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'ascii');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

import { crc32, deflateSync } from 'node:zlib';

/**
 * The smallest base map there is: PMTiles version 3 with one picture tile that covers the world, in one grey. Written
 * from the specification (github.com/protomaps/PMTiles, spec/v3), not with the library that reads it.
 */
export function pmtilesFile(grey: number): Buffer {
  const tile = greyPng(grey);
  const metadata = Buffer.from('{"name":"test"}');
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const sections = [directory.length, metadata.length, 0, tile.length];
  let offset = header.length;
  sections.forEach((length, at) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * at);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * at);
    offset += length;
  });
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at);
  // Clustered, nothing compressed, PNG, zoom 0 only.
  header.set([1, 1, 1, 2, 0, 0], 96);
  [-1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000].forEach((corner, at) => header.writeInt32LE(corner, 102 + 4 * at));
  return Buffer.concat([header, directory, metadata, tile]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function greyPng(grey: number): Buffer {
  const side = 256;
  const lines = Buffer.alloc((side + 1) * side, grey);
  for (let line = 0; line < side; line += 1) lines[line * (side + 1)] = 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

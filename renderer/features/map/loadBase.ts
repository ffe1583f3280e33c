import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, TileType, type RangeResponse, type Source } from 'pmtiles';
import { z } from 'zod';
import { CHUNK_BYTES } from '../../../shared/contract/topics/file.ts';
import { isLost, type ApiClient } from '../../api/apiClient.ts';
import { bytesIn } from '../../api/base64.ts';
import type { BaseMap } from './baseMap.ts';

const protocol = new Protocol();
addProtocol('pmtiles', protocol.tile);

/** Reads the file by the one door to the host, as everything else: no address, no range request, the same on any seat. */
class HostSource implements Source {
  readonly #client: ApiClient;
  readonly #key: string;

  constructor(client: ApiClient, key: string) {
    this.#client = client;
    this.#key = key;
  }

  getKey(): string {
    return this.#key;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const whole = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const at = offset + filled;
      const answer = await this.#client.operate('map.readBase', { at, length: Math.min(CHUNK_BYTES, length - filled) });
      if (isLost(answer) || !answer.ok) throw new Error('the base map cannot be read');
      const piece = bytesIn(answer.value.base64);
      if (piece.byteLength === 0) break;
      whole.set(piece, filled);
      filled += piece.byteLength;
    }
    return { data: whole.buffer.slice(0, filled) };
  }
}

const vectorLayers = z.object({ vector_layers: z.array(z.object({ id: z.string() })) });

/** The base map that lies beside the store, ready to be drawn; null when there is none or it cannot be read. */
export async function loadBase(client: ApiClient): Promise<BaseMap | null> {
  const answer = await client.operate('map.base', {});
  if (isLost(answer) || !answer.ok || answer.value.base === null) return null;
  const { name, sizeBytes } = answer.value.base;
  const key = `base-${String(sizeBytes)}-${encodeURIComponent(name)}`;
  const archive = new PMTiles(new HostSource(client, key));
  try {
    const header = await archive.getHeader();
    const isVector = header.tileType === TileType.Mvt;
    const metadata = isVector ? vectorLayers.safeParse(await archive.getMetadata()) : null;
    protocol.add(archive);
    const url = `pmtiles://${key}`;
    return {
      name,
      kind: isVector ? 'vector' : 'raster',
      layers: metadata?.success === true ? metadata.data.vector_layers.map(({ id }) => id) : [],
      bounds: { west: header.minLon, south: header.minLat, east: header.maxLon, north: header.maxLat },
      source: isVector ? { type: 'vector', url } : { type: 'raster', url, tileSize: 256 },
    };
  } catch {
    return null;
  }
}

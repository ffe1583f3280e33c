import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Where Node would look for `name` when `from` asks for it, nearest first. */
const placesOf = (name: string, from: string): string[] => {
  const parts = from.split('/node_modules/');
  const above = parts.map((_, at) => parts.slice(0, parts.length - at).join('/node_modules/'));
  return [...above.filter((place) => place !== '').map((place) => `${place}/node_modules/${name}`), `node_modules/${name}`];
};

describe('the lock file', () => {
  // `npm ci` on a clean machine refuses a lock that lacks one, and an installed tree hides that: a registry that has
  // no build for some other system at the newest version leaves it out of the lock without a word.
  test('has a version for every package, those for other systems too', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !placesOf(name, from).some((place) => packages[place]?.version !== undefined))
        .map((name) => `${name}, asked for by ${from}`),
    );
    expect(Object.keys(packages).length).toBeGreaterThan(400);
    expect(missing).toEqual([]);
  });
});

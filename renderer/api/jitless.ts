declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

/**
 * zod would try whether it may compile its checks, and the content security policy reports each try. The schemas come
 * in chunks of their own, after the first page, in an order only the bundler knows; so zod's settings (which it keeps
 * on globalThis, to be the same for every copy of it) are made before any of them. main.tsx imports this first.
 */
globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true };

export {};

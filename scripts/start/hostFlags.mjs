/**
 * How Node is started for the host without Electron. Its main thread only passes on what the worker answers; left to itself
 * V8 sets aside a hundred megabytes for that and does not give them back (seen with thirty seats reading at once: 386 MB
 * in all, and 262 MB so). The worker has a limit of its own (electron/transport/hostLink.ts).
 */
export const hostFlags = ['--max-semi-space-size=4'];

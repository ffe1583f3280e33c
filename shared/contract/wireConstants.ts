/** The wire's version. A host answers a message of another version with `request/invalid`. */
export const WIRE_VERSION = 1;

/** The largest message a host reads, in bytes of JSON. Files travel in chunks. */
export const MAX_MESSAGE_BYTES = 1024 * 1024;

/** WebSocket close code: this hello opens nothing (spent launch token, unknown seat). Trying again does not help. */
export const CLOSE_NOT_WELCOME = 4401;

/** WebSocket close code: nobody is let in at the moment, or this seat was just shown out. Trying again tells. */
export const CLOSE_TRY_LATER = 4503;

/** Where the WebSocket is. */
export const SEAT_PATH = '/seat';

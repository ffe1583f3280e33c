import { z } from 'zod';
import { WIRE_VERSION } from './wire.ts';

/*
 * What passes between the window and the desktop shell around it, over the same two functions as everything else.
 * The shell is told what to show in its menu and what closing the window would interrupt; it tells which menu item
 * was chosen and what somebody asked to have opened. Nothing here reaches the store, and a seat in a browser has no
 * shell to tell.
 */

const menuItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('command'),
    /** The command's id in the keyboard registry. */
    id: z.string().regex(/^[a-z][A-Za-z0-9.-]{0,79}$/),
    label: z.string().min(1).max(120),
    /** As the registry writes it, e.g. `Ctrl+Shift+H`; shown, never claimed: the window handles its own keys. */
    keys: z.string().max(40).nullable(),
  }),
  z.strictObject({ kind: z.literal('separator') }),
]);

const menuItems = z.array(menuItem).max(80);

/** Sent by the window when it starts and whenever one of these changes. */
export const shellMessage = z.strictObject({
  v: z.literal(WIRE_VERSION),
  kind: z.literal('shell'),
  language: z.enum(['nb', 'nn', 'en']),
  /** While true the cross minimises, quitting asks once, and the machine stays awake. */
  incidentActive: z.boolean(),
  menus: z.strictObject({ file: menuItems, view: menuItems, incident: menuItems, help: menuItems }),
});
export type ShellMessage = z.infer<typeof shellMessage>;

/** Told to the window's subscription, beside the announcements of the journal. */
export type ShellEvent =
  | { readonly kind: 'shell.command'; readonly id: string }
  | { readonly kind: 'shell.open'; readonly request: ShellOpenRequest };

/** Asked for from outside: a link, a file, a second start. It shows something and changes nothing. */
export type ShellOpenRequest =
  | { readonly kind: 'home' }
  | { readonly kind: 'help' }
  | {
      readonly kind: 'incident';
      readonly incidentId: string;
      readonly area: 'picture' | 'log' | 'goals' | 'tasks' | 'map' | 'cards' | null;
    }
  /** `address` can be fetched once and gives the bytes, as if the file had been dropped on the window. */
  | { readonly kind: 'file'; readonly name: string; readonly sizeBytes: number; readonly address: string }
  | { readonly kind: 'file-refused'; readonly reason: 'missing' | 'not-a-file' | 'too-large' };

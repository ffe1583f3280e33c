/** What the page notes about itself, in milliseconds of its own clock. */
export interface PageNotes {
  /** Key down → the frame with its letter was painted. */
  readonly echo: number[];
  /** Key down → the browser's own store has it: what is typed later is what a crash of the window may take. */
  readonly kept: number[];
  readonly visible: number[];
  readonly durable: number[];
  /** Click → what was waited for was painted. */
  readonly opened: number[];
  /** The first moment what was waited for was painted, by the wall clock. */
  firstScreenAtMs: number | null;
  /** The line whose appearance ends a measurement. */
  expects: string | null;
  /** What a click or the first screen waits for: an element whose words fit this pattern. */
  waitsFor: { readonly selector: string; readonly words: string } | null;
}

/**
 * Runs in the page before anything else. Everything is measured between the browser's own time stamp of the key press
 * or click and the task after the frame in which the result was painted; nothing of the driver is in it.
 */
export function watchInPage(firstScreen: PageNotes['waitsFor']): void {
  const notes: PageNotes = {
    echo: [],
    kept: [],
    visible: [],
    durable: [],
    opened: [],
    firstScreenAtMs: null,
    expects: null,
    waitsFor: firstScreen,
  };
  (window as unknown as { benchNotes: PageNotes }).benchNotes = notes;
  let enteredAt = 0;
  let clickedAt = 0;
  let isSeen = false;
  /** The first key pressed since the draft was last handed to the browser's store. */
  let unkeptSince: number | null = null;
  /** After the frame: a message posted inside it is handled when it has been drawn. */
  const whenPainted = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') {
        enteredAt = event.timeStamp;
        return;
      }
      const field = document.activeElement;
      if (event.key.length !== 1 || event.ctrlKey || !(field instanceof HTMLTextAreaElement)) return;
      unkeptSince ??= event.timeStamp;
      const before = field.value.length;
      whenPainted(() => {
        if (field.value.length > before) notes.echo.push(performance.now() - event.timeStamp);
      });
    },
    true,
  );
  window.addEventListener('click', (event) => (clickedAt = event.timeStamp), true);

  const look = (): void => {
    const { expects, waitsFor } = notes;
    if (expects !== null && [...document.querySelectorAll('[data-entry]')].at(-1)?.textContent.includes(expects) === true) {
      notes.expects = null;
      whenPainted(() => notes.visible.push(performance.now() - enteredAt));
    }
    if (waitsFor === null || isSeen) return;
    const words = new RegExp(waitsFor.words);
    if (![...document.querySelectorAll(waitsFor.selector)].some(({ textContent }) => words.test(textContent))) return;
    isSeen = true;
    whenPainted(() => {
      isSeen = false;
      notes.waitsFor = null;
      const now = performance.now();
      if (notes.firstScreenAtMs === null) notes.firstScreenAtMs = performance.timeOrigin + now;
      else notes.opened.push(now - clickedAt);
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });

  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
    const since = unkeptSince;
    if (this.name === 'drafts' && since !== null) {
      unkeptSince = null;
      this.transaction.addEventListener('complete', () => notes.kept.push(performance.now() - since));
    }
    return put.apply(this, row);
  };

  // The answer to the command that saves the line: what tells the window that it is on disk.
  const numberOf = (frame: unknown): string | undefined =>
    typeof frame === 'string' ? /^\{"i":"?(\w+)/.exec(frame)?.[1] : undefined;
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (this: WebSocket, data) {
    const request = typeof data === 'string' && data.includes('"log.addEntry"') ? numberOf(data) : undefined;
    if (request !== undefined) {
      const hear = ({ data: answer }: MessageEvent<unknown>): void => {
        if (numberOf(answer) !== request) return;
        this.removeEventListener('message', hear);
        notes.durable.push(performance.now() - enteredAt);
      };
      this.addEventListener('message', hear);
    }
    send.call(this, data);
  };
}

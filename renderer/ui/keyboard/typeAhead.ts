/**
 * What somebody types between asking for a field and the field being there. A person who knows the keys does not wait
 * for the screen: Ctrl+Shift+H and the first words come in one breath, and not one letter of them may fall between.
 * Keys are held until a text field that was not there before has the focus, and then given to it in their order.
 */

/** A field that was there all along gets the keys when the focus has rested in it this long. */
const RESTED_MS = 400;
/** After this nobody opens a field any more; what is held goes where the focus is, or nowhere. */
const GIVEN_UP_MS = 4_000;

const TEXT_FIELDS = 'textarea, input:not([type]), input[type=text], input[type=search]';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Holds what is typed from now on for the text field that a command opens. One hold at a time; a new one goes on. */
export class TypeAhead {
  readonly #held: string[] = [];
  #isHolding = false;
  /** Another field was asked for by an Enter among the held keys: the rest are for that one. */
  #isAskedAgain = false;

  begin(): void {
    if (this.#isHolding) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isHolding = true;
    window.addEventListener('keydown', this.#hold, true);
    this.#watch();
  }

  /** Looks, frame by frame, for the field that was asked for. */
  #watch(): void {
    this.#isAskedAgain = false;
    const before = new Set<Element>(document.querySelectorAll(TEXT_FIELDS));
    const began = performance.now();
    let restingIn: Element | null = null;
    let restingSince = began;
    let isGiven = false;
    const give = (field: TextField): void => {
      isGiven = true;
      document.removeEventListener('focusin', arrive);
      this.#give(field);
    };
    // At once when it has the focus, so that what comes by another way than a key press finds no letter still waiting.
    const arrive = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || !target.matches(TEXT_FIELDS) || before.has(target)) return;
      queueMicrotask(() => {
        if (!isGiven) give(target as TextField);
      });
    };
    document.addEventListener('focusin', arrive);
    const look = (): void => {
      if (isGiven) return;
      const now = performance.now();
      const active = document.activeElement;
      if (active !== restingIn) {
        restingIn = active;
        restingSince = now;
      }
      const isField = active?.matches(TEXT_FIELDS) === true;
      if (isField && (!before.has(active) || now - restingSince >= RESTED_MS)) give(active as TextField);
      else if (now - began < GIVEN_UP_MS && this.#isHolding) requestAnimationFrame(look);
      else {
        document.removeEventListener('focusin', arrive);
        this.#stop();
      }
    };
    requestAnimationFrame(look);
  }

  readonly #hold = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.#stop();
      return;
    }
    const isChord = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
    if (isChord || event.isComposing || !event.isTrusted) return;
    if (event.key.length !== 1 && event.key !== 'Enter' && event.key !== 'Backspace') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Backspace') this.#held.pop();
    else this.#held.push(event.key);
  };

  /** Gives the keys one by one, still holding what is typed meanwhile: the order is the order of the fingers. */
  #give(field: TextField): void {
    const key = this.#held.shift();
    if (key === undefined || !field.isConnected) {
      this.#stop();
      return;
    }
    if (document.activeElement !== field) field.focus();
    if (key === 'Enter') pressEnter(field);
    else write(field, key);
    // The field draws what Enter did before it gets the next letter.
    if (key === 'Enter') setTimeout(() => { if (this.#isAskedAgain) this.#watch(); else this.#give(field); });
    else this.#give(field);
  }

  #stop(): void {
    window.removeEventListener('keydown', this.#hold, true);
    this.#held.length = 0;
    this.#isHolding = false;
  }
}

function write(field: TextField, letter: string): void {
  field.setRangeText(letter, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { data: letter, inputType: 'insertText', bubbles: true }));
}

function pressEnter(field: TextField): void {
  const goesOn = field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }));
  if (goesOn && field instanceof HTMLInputElement) field.form?.requestSubmit();
}

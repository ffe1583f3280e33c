const AGAIN_MS = 1_000;

/** Asks for a piece of the program until it comes. */
export async function untilItComes<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      // What a browser says when a module could not be fetched; a fault inside the module is anything else.
      if (!(error instanceof TypeError) || !/import/i.test(error.message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** Asks for a secret on a terminal without showing it; null when there is no terminal to ask at. */
export function askSecret(question: string): Promise<string | null> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return Promise.resolve(null);
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise((resolve) => {
    let typed = '';
    const done = (answer: string | null): void => {
      stdin.off('data', hear);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      resolve(answer);
    };
    const hear = (text: string): void => {
      for (const letter of text) {
        if (letter === '\r' || letter === '\n') { done(typed); return; }
        if (letter === '\u0003' || letter === '\u0004') { done(null); return; }
        typed = letter === '\u007f' || letter === '\b' ? typed.slice(0, -1) : typed + letter;
      }
    };
    stdin.on('data', hear);
    stdin.resume();
  });
}

interface Person {
  readonly name: string;
  readonly organisation: string;
}

/** Participants as people write them: one per line, the organisation after the last comma. */
export function linesOfPeople(people: readonly Person[]): string {
  return people.map(({ name, organisation }) => (organisation === '' ? name : `${name}, ${organisation}`)).join('\n');
}

/** The same lines back; a line without a comma is a name alone. */
export function peopleOfLines(lines: string): readonly Person[] {
  return lines
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf(',');
      return at < 0
        ? { name: line.trim(), organisation: '' }
        : { name: line.slice(0, at).trim(), organisation: line.slice(at + 1).trim() };
    })
    .filter(({ name, organisation }) => name !== '' || organisation !== '');
}

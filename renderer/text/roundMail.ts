/** Which sentences a letter is made of (`numberRound:mail`). */
export type RoundMailKey = 'subject' | 'subjectUnit' | 'hello' | 'helloUnit' | 'lead' | 'us' | 'none' | 'answer';

/** One whose numbers the letter asks about, each as it is shown; null when there is none. */
interface Asked {
  readonly name: string;
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

interface RoundMail {
  readonly people: readonly Asked[];
  /** The unit it goes to; null when it goes to the one person in it. */
  readonly group: string | null;
  readonly due: string;
  readonly municipality: string | null;
  /** What the numbers are called. */
  readonly labels: { readonly mobile: string; readonly phone: string; readonly email: string };
}

/**
 * The letter that asks whether numbers are right, as subject and plain words. The same on the clipboard and in the file:
 * nothing is sent by Beredt, somebody sends it.
 */
export function roundMail(
  { people, group, due, municipality, labels }: RoundMail,
  say: (key: RoundMailKey, values: Readonly<Record<string, string>>) => string,
): { readonly subject: string; readonly body: string } {
  const none = say('none', {});
  const numbers = ({ mobile, phone, email }: Asked): readonly string[] => [
    `${labels.mobile}: ${mobile ?? none}`,
    ...(phone === null ? [] : [`${labels.phone}: ${phone}`]),
    `${labels.email}: ${email ?? none}`,
  ];
  const [only] = people;
  const hello = group === null && only !== undefined ? say('hello', { name: only.name }) : say('helloUnit', {});
  const blocks = people.map((person) => [...(group === null ? [] : [person.name]), ...numbers(person)].join('\n'));
  return {
    subject: group === null ? say('subject', { date: due }) : say('subjectUnit', { group, date: due }),
    body: [hello, say('lead', { municipality: municipality ?? say('us', {}) }), ...blocks, say('answer', { date: due })].join('\n\n'),
  };
}

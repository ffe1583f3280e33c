import type { NumberRoundOrder } from '../../../shared/contract/documentOrder.ts';
import { reportFrame } from './frame.ts';
import { plain, type Block, type Report } from './report.ts';
import { put, type Words } from './words.ts';

type Person = NumberRoundOrder['asked'][number];

/** The sheet on which people say whether their numbers are right: a page per unit, or per person, that can be handed out. */
export function numberRoundPaper(order: NumberRoundOrder, words: Words): Report {
  const { paper } = words.numberRound;
  return {
    ...reportFrame(order, { kind: 'real', head: paper.title }, words),
    title: paper.title,
    subtitle: order.municipality === null ? [] : [order.municipality],
    marking: put(words.numberRound.due, { date: words.formats.calendarDay(order.round.dueOn) }),
    blocks: order.by === 'unit' ? byUnit(order, words) : order.asked.flatMap((person, at) => onePerson(person, at, order, words)),
  };
}

const lead = ({ round }: NumberRoundOrder, { formats, numberRound: { paper } }: Words): Block => ({
  kind: 'paragraph',
  runs: plain(put(paper.lead, { date: formats.calendarDay(round.dueOn) })),
});

const heading = (text: string, at: number): Block => ({ kind: 'heading', level: 1, text, ...(at === 0 ? {} : { onNewPage: true }) });

/** What stands in the register of one, line by line. */
function registered({ mobile, phone, email }: Person, { formats, numberRound }: Words): string {
  const number = (value: string | null): string => (value === null ? numberRound.mail.none : formats.phone(value));
  return [
    `${numberRound.mobile}: ${number(mobile)}`,
    ...(phone === null ? [] : [`${numberRound.phone}: ${number(phone)}`]),
    `${numberRound.email}: ${email ?? numberRound.mail.none}`,
  ].join('\n');
}

function byUnit(order: NumberRoundOrder, words: Words): Block[] {
  const { paper, noGroup } = words.numberRound;
  const groups = [...new Set(order.asked.map(({ group }) => group))];
  return groups.flatMap((group, at): Block[] => [
    heading(group === '' ? noGroup : group, at),
    lead(order, words),
    {
      kind: 'table',
      caption: paper.people,
      columns: [
        { title: paper.name, width: 22 },
        { title: paper.numbers, width: 32 },
        { title: paper.right, width: 9 },
        { title: paper.fresh, width: 28 },
        { title: paper.leave, width: 9 },
      ],
      rows: order.asked
        .filter((person) => person.group === group)
        .map((person) => ({
          cells: [
            [{ text: person.name, style: 'strong' as const }],
            plain(registered(person, words)),
            plain(paper.box),
            plain('\n\n'),
            plain(paper.box),
          ],
        })),
    },
    { kind: 'paragraph', runs: plain(`${paper.signed} ${paper.line}`) },
  ]);
}

function onePerson(person: Person, at: number, order: NumberRoundOrder, words: Words): Block[] {
  const { paper } = words.numberRound;
  return [
    heading(person.name, at),
    lead(order, words),
    { kind: 'paragraph', runs: plain(registered(person, words)) },
    {
      kind: 'facts',
      rows: [
        { name: `${paper.box} ${paper.right}`, value: '\u00a0' },
        { name: `${paper.box} ${paper.fresh}`, value: paper.line },
        { name: `${paper.box} ${paper.leave}`, value: '\u00a0' },
        { name: paper.signed, value: paper.line },
      ],
    },
  ];
}

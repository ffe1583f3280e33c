import type { PackOrder } from '../../../shared/contract/documentOrder.ts';
import { ROWS_PER_SHEET, sheetName } from '../../../shared/domain/paper/paper.ts';
import { qrCode } from '../../../shared/kernel/qrCode.ts';
import { reportFrame, sealWords } from './frame.ts';
import { planBlocks } from './planPaper.ts';
import { blockHtml, escapeHtml as e, toHtml } from './toHtml.ts';
import { put, type Words } from './words.ts';

type Card = PackOrder['cards'][number];
type List = PackOrder['lists'][number];

/**
 * The black-start kit: a cover that says what is in it and what it was made from, each card and list on a page of its
 * own, roles with deputies, the plans in force and blank numbered log sheets. To be read by torchlight: large and plain.
 */
export function packHtml(order: PackOrder, words: Words): string {
  const { pack } = words.paper;
  const title = pack.title;
  const body = [
    cover(order, words),
    ...order.cards.map((card) => cardPage(card, order, words)),
    ...order.lists.map((list) => listPage(list, order, words)),
    rolesPage(order, words),
    ...order.plans.map((plan) => planPages(plan, words)),
    ...Array.from({ length: order.sheets }, (_, at) => sheetPage(sheetName(order.letter, order.firstSheet + at), words)),
  ].join('');
  const frame = reportFrame(order, { kind: 'real', head: title }, words);
  const subtitle = order.municipality === null ? [] : [order.municipality];
  return toHtml({ ...frame, title, subtitle, blocks: [] }, { body, style });
}

const style = `
.page{break-before:page}
.page h2{margin-top:0}
.contents{font-size:10pt}
.contents td{padding-block:.8mm}
.boxed td,.boxed th{padding:1.6mm 2mm;border:.5pt solid #6b7075}
.card p,.list p{font-size:11pt}
.card .rows{font-size:11.5pt}
.list .rows{font-size:10.5pt}
.card .rows td{padding-block:2.2mm}
.boxed td{hyphens:auto}
.phone{white-space:nowrap;hyphens:none}
.stop td{border-top:2pt solid #191d22;border-bottom:2pt solid #191d22}
.plan p{white-space:pre-line}
.sheet{position:relative}
.sheet h2{font-size:20pt;border:0;padding-right:32mm}
.sheet p{padding-right:32mm}
.qr{position:absolute;top:0;right:0;width:26mm;height:26mm}
.sheet .head{margin-top:6mm}
.sheet .lines td{height:10.6mm}
.sheet .lines td:first-child{color:#464b50;font-size:9pt}
`;

const lines = (text: string): string => e(text).replace(/\r?\n/gu, '<br>');

function table(className: string, caption: string, widths: readonly number[], heads: readonly string[], rows: readonly string[]): string {
  const cols = widths.map((width) => `<col style="width:${String(width)}%">`).join('');
  const head = heads.map((one) => `<th scope="col">${e(one)}</th>`).join('');
  return `<table class="rows boxed ${className}"><caption>${e(caption)}</caption><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const row = (cells: readonly string[], className = ''): string =>
  `<tr${className === '' ? '' : ` class="${className}"`}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function cover(order: PackOrder, words: Words): string {
  const { pack } = words.paper;
  const { cards, lists, roles, plans, letter, firstSheet, sheets } = order;
  const version = (card: Card): string => `${card.content.title}, ${put(pack.version, { version: card.version })}`;
  const groups = [
    { name: pack.cards, items: cards.map(version) },
    { name: pack.lists, items: lists.map(({ title }) => title) },
    { name: pack.roles, items: roles.map(({ title }) => title) },
    { name: pack.plan, items: plans.map((plan) => inForce(plan, words)) },
    {
      name: pack.blank,
      items: sheets === 0 ? [] : [`${sheetName(letter, firstSheet)} – ${sheetName(letter, firstSheet + sheets - 1)}`],
    },
  ];
  const rows = groups.map(
    ({ name, items }) => `<tr><th scope="row">${e(name)}</th><td>${items.length === 0 ? e(pack.none) : items.map(e).join('<br>')}</td></tr>`,
  );
  return `<p>${e(put(pack.printed, { when: words.formats.dateTime(order.madeAt) }))}</p>
<p><strong>${e(pack.code)}:</strong> ${e(sealWords(order, words))}</p>
<h2>${e(pack.contents)}</h2><table class="facts contents"><tbody>${rows.join('')}</tbody></table>`;
}

function inForce({ plan, content }: PackOrder['plans'][number], words: Words): string {
  const date = plan.approvedOn === null ? '' : words.formats.calendarDay(plan.approvedOn);
  return put(words.paper.pack.inForce, { title: content.title, version: plan.approved ?? plan.version, date });
}

function cardPage({ content, version }: Card, { roles }: PackOrder, words: Words): string {
  const { pack } = words.paper;
  const titleOf = new Map<string, string>(roles.map(({ id, title }) => [id, title]));
  let number = 0;
  const points = content.pausePoints.map(({ title, steps }) => {
    const rows = steps.map(({ text, role, valueHint, hardStop, dueMinutes }) => {
      number += 1;
      const notes = [
        ...(dueMinutes === null ? [] : [put(pack.due, { minutes: dueMinutes })]),
        ...(hardStop ? [pack.hardStop] : []),
      ];
      const under = notes.length === 0 ? '' : `<br><strong>${e(notes.join(' · '))}</strong>`;
      const hint = valueHint === null ? '' : `<span class="quiet">${e(valueHint)}</span>`;
      return row([`☐ ${String(number)}`, `${lines(text)}${under}`, e(titleOf.get(role) ?? ''), hint], hardStop ? 'stop' : '');
    });
    return `<h3>${e(title)}</h3>${table('', title, [8, 41, 24, 27], ['', pack.step, pack.who, pack.value], rows)}`;
  });
  return `<section class="page card"><h2>${e(content.title)}</h2>
<p class="quiet">${e(put(pack.version, { version }))}</p>
<p><strong>${e(pack.useWhen)}:</strong> ${lines(content.useWhen)}</p><p><strong>${e(pack.stopWhen)}:</strong> ${lines(content.stopWhen)}</p>
${points.join('')}</section>`;
}

/** Numbers are read aloud in the dark: grouped as people say them. */
function phone(number: string): string {
  return e(number.replace(/^\+47(\d{3})(\d{2})(\d{3})$/u, '$1 $2 $3'));
}

function withNumber({ name, mobile }: PackOrder['roles'][number]['deputies'][number]): string {
  return mobile === null ? e(name) : `${e(name)} <span class="figures phone">${phone(mobile)}</span>`;
}

/** A ring list. Behind a role stands who is called when its holder does not answer, in the order they step in. */
function listPage({ title, incidentType, level, members }: List, { roles }: PackOrder, words: Words): string {
  const { pack } = words.paper;
  const about = [
    ...(incidentType === null ? [] : [words.incident.type[incidentType]]),
    ...(level === null ? [] : [String(level)]),
  ];
  const rows = members.map(({ person, roleId, roleTitle, deputyName }, at) => {
    const after = roles.find(({ id }) => id === roleId)?.deputies.filter(({ id }) => id !== person?.id) ?? [];
    const deputies = [...(deputyName === null ? [] : [e(deputyName)]), ...after.map(withNumber)];
    return row([
      `☐ ${String(at + 1)}`,
      e(roleTitle ?? ''),
      person === null ? e(pack.noMember) : e(person.name),
      `<span class="figures phone">${[person?.mobile, person?.phone].flatMap((one) => (one == null ? [] : [phone(one)])).join('<br>')}</span>`,
      deputies.join('<br>'),
      '',
    ]);
  });
  return `<section class="page list"><h2>${e(title)}</h2>${about.length === 0 ? '' : `<p class="quiet">${e(about.join(' · '))}</p>`}
${table('', title, [8, 22, 18, 16, 23, 13], ['', pack.who, pack.name, pack.phone, pack.deputy, pack.result], rows)}</section>`;
}

function rolesPage({ roles }: PackOrder, words: Words): string {
  const { pack } = words.paper;
  const rows = roles.map(({ title, authority, holder, deputies }) =>
    row([
      `<strong>${e(title)}</strong>`,
      holder === null ? e(pack.noMember) : e(holder.name),
      deputies.length === 0 ? e(pack.noMember) : deputies.map(({ name }, at) => `${String(at + 1)}. ${e(name)}`).join('<br>'),
      lines(authority),
    ]),
  );
  return `<section class="page"><h2>${e(pack.roles)}</h2>
${table('', pack.roles, [23, 18, 22, 37], [pack.who, pack.holder, pack.deputies, pack.authority], rows)}</section>`;
}

function planPages(one: PackOrder['plans'][number], words: Words): string {
  return `<section class="page plan"><h2>${e(inForce(one, words))}</h2>${planBlocks(one.content).map(blockHtml).join('')}</section>`;
}

function sheetPage(sheet: string, words: Words): string {
  const { pack } = words.paper;
  const field = (name: string): string => `<tr><th scope="row">${e(name)}</th><td></td></tr>`;
  const rows = Array.from({ length: ROWS_PER_SHEET }, (_, at) => row([String(at + 1), '', '', '', '']));
  return `<section class="page sheet"><h2>${e(put(pack.sheet, { sheet }))}</h2>${qrSvg(sheet, put(pack.qr, { sheet }))}
<p>${e(pack.sheetLead)}</p>
<table class="facts head"><tbody>${[pack.incident, pack.date, pack.keeper].map(field).join('')}</tbody></table>
${table('lines', sheet, [6, 12, 12, 60, 10], [pack.row, pack.happened, pack.written, pack.what, pack.sign], rows)}</section>`;
}

/** The sheet's name as a QR code, with the quiet zone a reader needs. */
function qrSvg(text: string, alt: string): string {
  const code = qrCode(text);
  if (code === null) return '';
  const size = code.length + 8;
  const d = code.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${String(x + 4)} ${String(y + 4)}h1v1h-1z`] : []))).join('');
  return `<svg class="qr" role="img" aria-label="${e(alt)}" viewBox="0 0 ${String(size)} ${String(size)}" shape-rendering="crispEdges"><path d="${d}" fill="#000"/></svg>`;
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { figurePng } from './figurePng.ts';
import { printable } from './printable.ts';
import type { Block, Figure, Report, Row, Run, Table as ReportTable } from './report.ts';
import { markSvg } from './toHtml.ts';

/** Faces that are on municipal machines; the identity's own are not, and Word carries no letters with it. */
const SERIF = 'Georgia';
const SANS = 'Calibri';
const INK = '191D22';
const QUIET = '464B50';
const RULE = 'BEBBB2';
const CRITICAL = '8F1414';
const EXERCISE = '5A2180';
/** Width between the margins in twips (1/20 pt): A4 less 22 and 18 mm. */
const TEXT_WIDTH = 9638;
const FACT_NAME_WIDTH = 2600;

const locales: Readonly<Record<string, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A report as a Word file: real headings, tables with heading rows, pictures with alternative text. */
export async function toDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: printable(report.title),
    creator: 'Beredt',
    lastModifiedBy: 'Beredt',
    styles: styles(report.lang),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            margin: { top: 1020, header: 510, right: 1020, bottom: 1130, left: 1247 },
            size: { width: 11906, height: 16838 },
          },
        },
        headers: { first: header(report, ''), default: header(report, report.head) },
        footers: { first: footer(report), default: footer(report) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: texts(report.title) }),
          ...report.subtitle.map((line) => new Paragraph({ style: 'Quiet', children: texts(line) })),
          ...report.blocks.flatMap(blockOf),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function styles(lang: string): NonNullable<ConstructorParameters<typeof Document>[0]['styles']> {
  const heading = (size: number, before: number, font = SERIF, bold = false) => ({
    run: { font, size, bold, color: INK },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: SANS, size: 21, color: INK, language: { value: locales[lang] ?? 'nb-NO' } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font: SERIF, size: 44, color: INK }, paragraph: { spacing: { after: 120 } } },
      heading1: {
        ...heading(30, 420),
        paragraph: {
          spacing: { before: 420, after: 140 },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 2 } },
        },
      },
      heading2: heading(22, 240, SANS, true),
    },
    paragraphStyles: [
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: QUIET } },
      {
        id: 'Warning',
        name: 'Warning',
        basedOn: 'Normal',
        paragraph: {
          border: {
            top: { style: BorderStyle.SINGLE, size: 6, color: '5C4400', space: 4 },
            bottom: { style: BorderStyle.SINGLE, size: 6, color: '5C4400', space: 4 },
            left: { style: BorderStyle.SINGLE, size: 6, color: '5C4400', space: 4 },
            right: { style: BorderStyle.SINGLE, size: 6, color: '5C4400', space: 4 },
          },
          indent: { left: 100, right: 100 },
        },
      },
      {
        id: 'VoiceName',
        name: 'Voice name',
        basedOn: 'Quiet',
        run: { size: 18 },
        paragraph: { keepNext: true, indent: { left: 284 }, spacing: { after: 0, before: 80 } },
      },
      {
        id: 'Voice',
        name: 'Voice',
        basedOn: 'Normal',
        run: { font: SERIF },
        paragraph: {
          indent: { left: 284 },
          border: { left: { style: BorderStyle.DOUBLE, size: 4, color: '9BA3AB', space: 8 } },
        },
      },
      { id: 'TableText', name: 'Table text', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } } },
    ],
  };
}

function header({ banner, bannerTone, marking }: Report, head: string): Header {
  const words = new Paragraph({
    tabStops: [{ type: 'right', position: TEXT_WIDTH }],
    children: [new TextRun({ children: [printable(head), '\t', printable(marking)], size: 16, color: QUIET })],
  });
  if (banner === null) return new Header({ children: [words] });
  const exercise = new TextRun({ text: printable(banner), bold: true, color: bannerTone === 'critical' ? CRITICAL : EXERCISE, font: SANS, size: 24 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [exercise] }), words] });
}

function footer(report: Report): NonNullable<ISectionOptions['footers']>['default'] & Footer {
  const numbers = report.pageWords.split(/(\{\{page\}\}|\{\{pages\}\})/).map((part) => {
    if (part === '{{page}}') return PageNumber.CURRENT;
    return part === '{{pages}}' ? PageNumber.TOTAL_PAGES : part;
  });
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: 'right', position: TEXT_WIDTH }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 4 } },
        children: [new TextRun({ children: [printable(report.footer), '\t', ...numbers], size: 16, color: QUIET })],
      }),
    ],
  });
}

function blockOf(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: block.onNewPage === true,
          children: texts(block.text),
        }),
      ];
    case 'paragraph': {
      const style = block.tone === undefined ? {} : { style: block.tone === 'warning' ? 'Warning' : 'Quiet' };
      // A line that is a heading in all but name stays with what it announces.
      const announces = block.runs.every((run) => run.style === 'strong');
      return [new Paragraph({ ...style, keepNext: announces, children: runs(block.runs) })];
    }
    case 'facts':
      return [factsTable(block.rows), gap()];
    case 'quote':
      return [
        new Paragraph({ style: 'VoiceName', children: texts(block.by) }),
        new Paragraph({ style: 'Voice', children: texts(block.text) }),
      ];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: texts(item) }));
    case 'table':
      return [rowsTable(block), gap()];
    case 'figure':
      return figure(block);
  }
}

/** Between a table and what follows; Word joins two tables that touch. */
const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT }, children: [] });

/** Text with its line breaks. */
function texts(text: string, style: object = {}): TextRun[] {
  return printable(text)
    .split(/\r?\n/)
    .map((line, at) => new TextRun({ text: line, ...style, ...(at === 0 ? {} : { break: 1 }) }));
}

function runs(parts: readonly Run[]): TextRun[] {
  const looks = {
    strong: { bold: true },
    struck: { strike: true, color: QUIET },
    quiet: { color: QUIET },
    record: { font: SERIF },
  } as const;
  return parts.flatMap(({ text, style }) => texts(text, style === undefined ? {} : looks[style]));
}

const hair = { style: BorderStyle.SINGLE, size: 2, color: RULE } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const ink = { style: BorderStyle.SINGLE, size: 6, color: INK } as const;
const tableBorders = { top: none, left: none, right: none, insideVertical: none, bottom: hair, insideHorizontal: hair };

function cell(children: TextRun[], width: number, more: object = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 120 },
    children: [new Paragraph({ style: 'TableText', children })],
    ...more,
  });
}

function factsTable(rows: readonly { readonly name: string; readonly value: string }[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [FACT_NAME_WIDTH, TEXT_WIDTH - FACT_NAME_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    rows: rows.map(
      ({ name, value }) =>
        new TableRow({
          cantSplit: true,
          children: [cell(texts(name, { color: QUIET }), FACT_NAME_WIDTH), cell(texts(value), TEXT_WIDTH - FACT_NAME_WIDTH)],
        }),
    ),
  });
}

function rowsTable({ columns, rows }: ReportTable): Table {
  const widths = columns.map(({ width }) => Math.round((width / 100) * TEXT_WIDTH));
  const widthAt = (at: number): number => widths[at] ?? 0;
  const body = (row: Row): TableRow =>
    'across' in row
      ? new TableRow({
          cantSplit: true,
          children: [cell(texts(row.across, { bold: true }), TEXT_WIDTH, { columnSpan: columns.length, borders: { bottom: ink } })],
        })
      : new TableRow({ cantSplit: true, children: row.cells.map((one, at) => cell(runs(one), widthAt(at))) });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, at) => cell(texts(title, { bold: true, color: QUIET }), widthAt(at), { borders: { bottom: ink } })),
      }),
      ...rows.map(body),
    ],
  });
}

/** Pixels across: the text's width at 96 dots per inch. */
const FIGURE_WIDTH = 640;

function figure(block: Figure): FileChild[] {
  const { caption, alt, width, height, marks } = block;
  const size = { width: FIGURE_WIDTH, height: Math.round((height / width) * FIGURE_WIDTH) };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" font-family="${SANS}, sans-serif">${marks.map(markSvg).join('')}</svg>`;
  return [
    new Paragraph({
      keepNext: true,
      // A picture is as tall as it is: any other line height would cut it.
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(printable(svg), 'utf8'),
          fallback: { type: 'png', data: Buffer.from(figurePng(block)) },
          transformation: size,
          altText: { name: printable(caption), title: printable(caption), description: printable(alt) },
        }),
      ],
    }),
    new Paragraph({ style: 'Quiet', children: texts(`${caption}. ${alt}`, { size: 18 }) }),
  ];
}

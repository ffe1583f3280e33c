import { paperFonts, paperStyle } from './paperStyle.ts';
import type { Block, Figure, Mark, Report, Row, Run, Table } from './report.ts';

/** Everything people wrote goes through here: on paper there are words, never markup. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Pages after the report that a report has no blocks for; escaped by whoever makes them. */
interface Added {
  readonly body: string;
  readonly style: string;
}

/**
 * A report as one page of HTML for a printer: styles and letters are in it, scripts and addresses are not, and the
 * page's own policy forbids both.
 */
export function toHtml(report: Report, added: Added = { body: '', style: '' }): string {
  const body = `<h1>${escapeHtml(report.title)}</h1>${report.subtitle.map((line) => `<p class="subtitle">${escapeHtml(line)}</p>`).join('')}${report.blocks.map(blockHtml).join('\n')}${added.body}`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
  return `<!doctype html>
<html lang="${report.lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(report.banner === null ? report.title : `${report.banner}. ${report.title}`)}</title>
<style>${paperFonts(body)}${paperStyle(report)}${added.style}</style></head>
<body><main>${body}</main></body></html>`;
}

/** One block as HTML, its words escaped. */
export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `<h2${block.onNewPage === true ? ' class="new-page"' : ''}>${escapeHtml(block.text)}</h2>` : `<h3>${escapeHtml(block.text)}</h3>`;
    case 'paragraph':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${runsHtml(block.runs)}</p>`;
    case 'facts':
      return `<table class="facts"><tbody>${block.rows
        .map(({ name, value }) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${linesHtml(value)}</td></tr>`)
        .join('')}</tbody></table>`;
    case 'quote':
      return `<figure class="quote"><figcaption>${escapeHtml(block.by)}</figcaption><blockquote>${linesHtml(block.text)}</blockquote></figure>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${linesHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'figure':
      return figureHtml(block);
  }
}

function tableHtml({ caption, columns, rows }: Table): string {
  const head = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  const widths = columns.map(({ width }) => `<col style="width:${String(width)}%">`).join('');
  const figures = columns.map(({ isFigures }) => isFigures === true);
  const row = (one: Row): string =>
    'across' in one
      ? `<tr class="across"><th colspan="${String(columns.length)}" scope="rowgroup">${escapeHtml(one.across)}</th></tr>`
      : `<tr${one.isWeighty === true ? ' class="weighty"' : ''}>${one.cells
          .map((cell, at) => `<td${figures[at] === true ? ' class="figures"' : ''}>${runsHtml(cell)}</td>`)
          .join('')}</tr>`;
  return `<table class="rows"><caption>${escapeHtml(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`;
}

const linesHtml = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>');

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, style }) => {
      const words = linesHtml(text);
      if (style === undefined) return words;
      if (style === 'struck') return `<del>${words}</del>`;
      if (style === 'strong') return `<strong>${words}</strong>`;
      return `<span class="${style}">${words}</span>`;
    })
    .join('');
}

const inks = { ink: '#191d22', grey: '#5f6468', hair: '#bebbb2' } as const;
const pathInks = { ...inks, paper: '#ffffff', critical: '#a01818', warning: '#8a6500', tint: '#fff4d1' } as const;

/** One mark as SVG. */
export function markSvg(mark: Mark): string {
  switch (mark.shape) {
    case 'bar':
      return `<rect x="${String(mark.x)}" y="${String(mark.y)}" width="${String(mark.width)}" height="${String(mark.height)}" fill="${inks[mark.ink]}"/>`;
    case 'diamond': {
      const { x, y, radius } = mark;
      return `<path d="M${String(x)} ${String(y - radius)}L${String(x + radius)} ${String(y)}L${String(x)} ${String(y + radius)}L${String(x - radius)} ${String(y)}z" fill="${inks[mark.ink]}"/>`;
    }
    case 'path': {
      const fill = mark.fill === null ? 'none' : pathInks[mark.fill];
      const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash}"`;
      const opacity = mark.fill === 'tint' ? ' fill-opacity="0.7" fill-rule="evenodd"' : '';
      return `<path d="${mark.d}" fill="${fill}"${opacity} stroke="${pathInks[mark.stroke]}" stroke-width="${String(mark.width)}" stroke-linejoin="round"${dash}/>`;
    }
    case 'word':
      return `<text${mark.halo === true ? ' paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round"' : ''} x="${String(mark.x)}" y="${String(mark.y)}" text-anchor="${mark.anchor}" font-size="12" fill="${inks.ink}">${escapeHtml(mark.text)}</text>`;
  }
}

function figureHtml({ caption, alt, width, height, marks }: Figure): string {
  return `<figure class="figure"><svg role="img" aria-label="${escapeHtml(alt)}" viewBox="0 0 ${String(width)} ${String(height)}" width="100%"><title>${escapeHtml(alt)}</title>${marks.map(markSvg).join('')}</svg><figcaption>${escapeHtml(caption)}. ${escapeHtml(alt)}</figcaption></figure>`;
}

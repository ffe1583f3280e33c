import { readFileSync } from 'node:fs';
import type { Report } from './report.ts';

/** The faces a report is set in; the ones for Sámi and other letters beyond Latin-1 only when they are needed. */
const faces = [
  { family: 'Inter', weight: '100 900', file: 'inter-latin-wght-normal.woff2', extended: false },
  { family: 'Inter', weight: '100 900', file: 'inter-latin-ext-wght-normal.woff2', extended: true },
  { family: 'Charis SIL', weight: '400', file: 'charis-sil-latin-400-normal.woff2', extended: false },
  { family: 'Charis SIL', weight: '400', file: 'charis-sil-latin-ext-400-normal.woff2', extended: true },
] as const;
const LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212';
const EXTENDED = 'U+0100-02BA,U+02BD-02FF,U+1E00-1EFF,U+2C60-2C7F,U+A720-A7FF';

const read = new Map<string, string>();

function base64Of(file: string): string {
  const known = read.get(file) ?? readFileSync(new URL(`./fonts/${file}`, import.meta.url)).toString('base64');
  read.set(file, known);
  return known;
}

/** The letters a page needs, inside the page: paper looks the same on a machine that has none of them. */
export function paperFonts(text: string): string {
  const needsExtended = /[\u0100-\u02ff\u1e00-\u1eff]/u.test(text);
  return faces
    .filter(({ extended }) => !extended || needsExtended)
    .map(
      ({ family, weight, file, extended }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${base64Of(file)}) format('woff2');unicode-range:${extended ? EXTENDED : LATIN}}`,
    )
    .join('');
}

/** A string as CSS reads it. */
function cssString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f<>]/g, ' ')}"`;
}

/** A4, the identity's ink and rules; what stands in the margins is repeated on every page. */
export function paperStyle({ banner, bannerTone, head, marking, footer, pageWords }: Report): string {
  const page = pageWords
    .split(/(\{\{page\}\}|\{\{pages\}\})/)
    .map((part) => (part === '{{page}}' ? 'counter(page)' : part === '{{pages}}' ? 'counter(pages)' : cssString(part)))
    .join(' ');
  const margin = "font:400 8.5pt 'Inter',sans-serif;color:#464b50";
  return `
@page{size:A4;margin:18mm 18mm 20mm 22mm;
@top-left{content:${cssString(head)};${margin};width:${banner === null ? '68%' : '36%'}}
@top-right{content:${cssString(marking)};${margin};width:${banner === null ? '32%' : '30%'}}
@bottom-left{content:${cssString(footer)};${margin};width:75%}
@bottom-right{content:${page};${margin};white-space:nowrap}
${banner === null ? '' : `@top-center{content:${cssString(banner)};font:700 11pt 'Inter',sans-serif;color:${bannerTone === 'critical' ? '#8f1414' : '#5a2180'};letter-spacing:1px}`}}
@page:first{@top-left{content:none}}
*{box-sizing:border-box}
html{font:400 10pt/1.45 'Inter',sans-serif;color:#191d22;-webkit-print-color-adjust:exact}
body,h1,h2,h3,p,ul,table,figure,blockquote{margin:0;padding:0}
main{overflow-wrap:break-word}
h1{font:400 22pt/1.25 'Charis SIL',serif;margin-bottom:2mm}
h2{font:400 15pt/1.3 'Charis SIL',serif;margin:9mm 0 2.5mm;padding-bottom:1mm;border-bottom:.5pt solid #bebbb2;break-after:avoid}
.new-page{break-before:page}
h3{font:600 10.5pt/1.4 'Inter',sans-serif;margin:5mm 0 1.5mm;break-after:avoid}
p{margin:0 0 2.5mm;max-width:160mm}
.subtitle{color:#464b50;margin-bottom:1mm}
.quiet,figcaption,caption{color:#464b50}
.warning{border:.75pt solid #5c4400;background:#fff7dd;padding:2mm 3mm;break-inside:avoid}
.record{font-family:'Charis SIL',serif;font-size:10.5pt}
del{color:#5f6468}
table{width:100%;border-collapse:collapse;margin-bottom:3mm}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:1.3mm 3mm 1.3mm 0;border-bottom:.4pt solid #d6d3cb;font-weight:400}
tr{break-inside:avoid}
thead{display:table-header-group}
tbody tr:first-child,tbody tr:last-child,.across+tr{break-before:avoid}
p:has(+ul){break-after:avoid}
thead th{font-weight:600;font-size:8.5pt;color:#464b50;border-bottom:.75pt solid #191d22}
.facts{margin-top:3mm}
.facts th{width:46mm;color:#464b50}
.rows{table-layout:fixed;font-size:9pt;line-height:1.4}
.figures{font-variant-numeric:tabular-nums}
.across th{font-weight:600;padding-top:3mm;border-bottom:.75pt solid #191d22}
.weighty td{border-top:.75pt solid #191d22;border-bottom:.75pt solid #191d22}
ul{padding-left:5mm;margin-bottom:2.5mm}
.quote{margin:0 0 3mm;padding-left:4mm;border-left:1.5pt double #9ba3ab;break-inside:avoid-page}
.quote figcaption{font-size:8.5pt}
.quote blockquote{font-family:'Charis SIL',serif;font-size:10.5pt}
.figure{margin:2mm 0 3mm;break-inside:avoid}
.figure svg{display:block;font-family:'Inter',sans-serif}
.figure figcaption{font-size:8.5pt}
`;
}

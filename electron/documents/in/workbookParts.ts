import { MAX_SHEETS } from './importLimits.ts';
import { attributesOf, scanXml } from './scanXml.ts';

/** A worksheet as the workbook names it, and the part of the zip it is kept in. */
export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface WorkbookParts {
  /** In the order of their tabs; chart sheets are not worksheets. */
  readonly sheets: readonly WorkbookSheet[];
  /** Texts and styles that the sheets point into. */
  readonly shared: readonly string[];
}

function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function readTargets(relationships: Uint8Array): { sheets: Map<string, string>; shared: string[] } | undefined {
  const sheets = new Map<string, string>();
  const shared: string[] = [];
  const wellFormed = scanXml(relationships, (tag) => {
    if (tag.name !== 'Relationship' || tag.closing) return true;
    const attributes = attributesOf(tag.inner());
    const id = attributes?.get('Id');
    const target = attributes?.get('Target');
    if (id === undefined || target === undefined) return false;
    const type = attributes?.get('Type') ?? '';
    if (type.endsWith('/worksheet')) sheets.set(id, partOf(target));
    if (type.endsWith('/sharedStrings') || type.endsWith('/styles')) shared.push(partOf(target));
    return true;
  });
  return wellFormed ? { sheets, shared } : undefined;
}

/**
 * Which worksheets a workbook has and where they are kept; 'too-many' beyond MAX_SHEETS, undefined when the two parts
 * that say so are damaged.
 */
export function workbookParts(workbook: Uint8Array, relationships: Uint8Array): WorkbookParts | 'too-many' | undefined {
  const targets = readTargets(relationships);
  if (targets === undefined) return undefined;
  const sheets: WorkbookSheet[] = [];
  let tabs = 0;
  const wellFormed = scanXml(workbook, (tag) => {
    if (tag.name !== 'sheet' || tag.closing) return true;
    tabs += 1;
    const attributes = attributesOf(tag.inner());
    const name = attributes?.get('name');
    if (attributes === undefined || name === undefined) return false;
    const part = targets.sheets.get(attributes.get('id') ?? '');
    if (part !== undefined) sheets.push({ name, part, hidden: (attributes.get('state') ?? 'visible') !== 'visible' });
    return tabs <= MAX_SHEETS;
  });
  if (tabs > MAX_SHEETS || targets.sheets.size > MAX_SHEETS) return 'too-many';
  return wellFormed ? { sheets, shared: targets.shared } : undefined;
}

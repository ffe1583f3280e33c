import { describe, expect, it } from 'vitest';
import { commands, pages } from '../../renderer/shell/pages.ts';
import { findKeyConflicts } from '../../renderer/shell/keyboard/findKeyConflicts.ts';
import { peaceGroups } from '../../renderer/ui/feature.ts';

describe('the product as composed of its features', () => {
  it('has no key that means two things, no Ctrl+Alt, and none of the keys a Norwegian layout lacks', () => {
    expect(findKeyConflicts(commands)).toEqual([]);
    for (const { keys } of commands) {
      for (const chord of keys ?? []) expect(chord).not.toMatch(/Alt|[/[\]{}\\]/);
    }
  });

  it('names every page once, by id and by address', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it('keeps incident pages under the incident they belong to, and gives each area one page', () => {
    const inIncident = pages.filter((page) => page.layout === 'incident');
    for (const page of inIncident) expect(page.path).toMatch(/^\/incident\/\$incidentId\//);
    const areas = inIncident.flatMap((page) => (page.area === undefined ? [] : [page.area]));
    expect(new Set(areas).size).toBe(areas.length);
  });

  it('puts pages of the contents in groups that exist', () => {
    for (const page of pages) {
      if (page.layout === 'peace' && page.group !== undefined) expect(peaceGroups).toContain(page.group);
    }
  });
});

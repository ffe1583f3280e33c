import { isSingleKey } from '../../ui/keyboard/chord.ts';
import type { Command } from '../../ui/keyboard/command.ts';

/**
 * What is wrong with a table of commands; empty when nothing is. A key means one thing wherever it can be pressed:
 * app and incident commands share one space, and the lists of one topic another. Single keys only in lists.
 */
export function findKeyConflicts(commands: readonly Command[]): readonly string[] {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  const ids = new Set<string>();
  for (const command of commands) {
    if (ids.has(command.id)) problems.push(`${command.id} is declared twice`);
    ids.add(command.id);
    for (const chord of command.keys ?? []) {
      if (command.when !== 'list' && isSingleKey(chord)) {
        problems.push(`${command.id}: ${chord} acts only in lists`);
        continue;
      }
      const space = command.when === 'list' ? topicOf(command.id) : 'window';
      // A list's own Ctrl chord would be shadowed by, or shadow, the window's.
      const places = isSingleKey(chord) ? [space] : ['window'];
      for (const place of places) {
        const taken = owners.get(`${place} ${chord}`);
        if (taken === undefined) owners.set(`${place} ${chord}`, command.id);
        else problems.push(`${chord} is claimed by ${taken} and ${command.id}`);
      }
    }
  }
  return problems;
}

function topicOf(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}

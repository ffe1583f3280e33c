import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlanText, planLinks, planTextOf, planWords, type PlanBlock, type PlanWords } from '../../shared/domain/plan/planText.ts';

const id = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0001';
const plain = (text: string): PlanWords => ({ kind: 'words', text, isBold: false, isSlanting: false });

describe('the text of a plan', () => {
  test('what was written before there were signs reads as it always did', () => {
    const old = 'Planen sier hvem som leder.\n\nDen bygger på ROS * 2 og [utkastet] fra 2024.\nEgen linje.';
    expect(parsePlanText(old)).toEqual([
      { kind: 'paragraph', words: [plain('Planen sier hvem som leder.')] },
      { kind: 'paragraph', words: [plain('Den bygger på ROS * 2 og [utkastet] fra 2024.\nEgen linje.')] },
    ]);
  });

  test('headings, lists, a table, weight and a pointer are read', () => {
    const text = `## Møtested\n- Rådhuset\n- **Reserve:** brannstasjonen\n1. Ring\n2. Møt\n\n| Rolle | Hvem |\n| Leder | [Kriseleder](role:${id}) |`;
    expect(parsePlanText(text)).toMatchObject([
      { kind: 'heading', level: 2 },
      { kind: 'list', isNumbered: false, items: [[plain('Rådhuset')], [{ text: 'Reserve:', isBold: true }, plain(' brannstasjonen')]] },
      { kind: 'list', isNumbered: true, items: [[plain('Ring')], [plain('Møt')]] },
      { kind: 'table', rows: [[[plain('Rolle')], [plain('Hvem')]], [[plain('Leder')], [{ kind: 'link', label: 'Kriseleder', target: 'role', id }]]] },
    ]);
    expect(planLinks(text)).toEqual([{ target: 'role', id, label: 'Kriseleder' }]);
    expect(planWords(text)).toBe('Møtested\n• Rådhuset\n• Reserve: brannstasjonen\n1. Ring\n2. Møt\nRolle | Hvem\nLeder | Kriseleder');
  });

  test('what looks like markup, an address or a script is words', () => {
    const hostile = '<script>alert(1)</script> [her](https://example.org) [x](javascript:alert(1)) [y](role:../../etc)';
    expect(parsePlanText(hostile)).toEqual([{ kind: 'paragraph', words: [plain(hostile)] }]);
    expect(planLinks(hostile)).toEqual([]);
  });

  test('whatever is written in the editor is read back as it was', () => {
    const seed = Date.now() & 0x7fffffff;
    const letters = fc.stringMatching(/^[a-zæøå0-9 .,*[\]|#\\()_-]{1,14}$/);
    const run = fc.record({ kind: fc.constant('words' as const), text: letters, isBold: fc.boolean(), isSlanting: fc.boolean() });
    const link = fc.record({ kind: fc.constant('link' as const), label: letters, target: fc.constantFrom('role' as const, 'card' as const), id: fc.constant(id) });
    const words = fc.array(fc.oneof({ weight: 4, arbitrary: run }, link), { minLength: 1, maxLength: 4 });
    const block: fc.Arbitrary<PlanBlock> = fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), words }),
      fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), words }),
      fc.record({ kind: fc.constant('list' as const), isNumbered: fc.boolean(), items: fc.array(words, { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant('table' as const), rows: fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }) }),
    );
    let seen = 0;
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const text = planTextOf(blocks);
        const again = planTextOf(parsePlanText(text));
        expect(again, `seed ${String(seed)}`).toBe(text);
        // Saying it twice changes nothing, and no letter is lost on the way.
        const letter = (one: string) => one.replace(/[^a-zæøå]/gu, '');
        const said = (of: readonly PlanBlock[]) => letter(JSON.stringify(of.map((one) => (one.kind === 'list' ? one.items : one.kind === 'table' ? one.rows : one.words)).flat(4).map((one) => ('text' in one ? one.text : one.label))));
        expect(said(parsePlanText(text))).toBe(said(blocks));
        seen += blocks.length;
      }),
      { seed, numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});

import fc from 'fast-check';
import { z } from 'zod';

/** JSON Schema as zod writes it, as far as the contract uses it. */
interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** Ids that exist, by kind (`incident`, `contact` …): what an input may point at. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const KIND = /^id of an? (\w+)$/;
const TEXTS = ['Vei stengt ved Gamlebrua', 'Åse på Øya, ære være', 'b: Evakuer sone A', '', ' ', '<b>x</b>', '=1+1', 'e\u0301🌊', '900 00 001'];
const STRANGE = '00000000-0000-7000-8000-000000000000';

const schemas = { input: new WeakMap<z.ZodType, Schema>(), output: new WeakMap<z.ZodType, Schema>() };

function schemaOf(type: z.ZodType, io: 'input' | 'output'): Schema {
  const known = schemas[io].get(type);
  if (known !== undefined) return known;
  const schema = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Schema;
  schemas[io].set(type, schema);
  return schema;
}

/** Any input of the right shape; ids are mostly of things that exist. */
export function anyInput(type: z.ZodType, known: KnownIds): fc.Arbitrary<unknown> {
  return valueOf(schemaOf(type, 'input'), known, 0);
}

function valueOf(schema: Schema, known: KnownIds, depth: number): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => valueOf(choice, known, depth)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known, depth);
    case 'array':
      if (schema.prefixItems !== undefined) {
        return fc.tuple(...schema.prefixItems.map((item) => valueOf(item, known, depth + 1)));
      }
      return fc.array(valueOf(schema.items ?? {}, known, depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
      });
    case 'string':
      return textOf(schema, known);
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -5, -1e9), max: Math.min(schema.maximum ?? 50, 1e9) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -5, max: schema.maximum ?? 50, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.constantFrom<unknown>(null, 'noe', 7);
  }
}

function objectOf(schema: Schema, known: KnownIds, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const record = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valueOf(inner, known, depth + 1)])),
    { requiredKeys: [...required] },
  );
  if (typeof additionalProperties !== 'object' || Object.keys(properties).length > 0) return record;
  return fc.dictionary(fc.constantFrom('a', 'b', 'c'), valueOf(additionalProperties, known, depth + 1), { maxKeys: 3 });
}

function textOf(schema: Schema, known: KnownIds): fc.Arbitrary<string> {
  const kind = KIND.exec(schema.title ?? '')?.[1];
  if (schema.format === 'uuid') {
    const pool = known[kind ?? ''] ?? [];
    if (pool.length === 0) return fc.constant(STRANGE);
    return fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...pool) }, { weight: 1, arbitrary: fc.constant(STRANGE) });
  }
  if (schema.format === 'date-time') {
    const from = Date.UTC(2026, 10, 21);
    return fc.integer({ min: from, max: from + 3 * 86_400_000 }).map((ms) => new Date(ms).toISOString());
  }
  if (schema.format === 'date') return fc.constantFrom('2026-11-22', '2027-01-31', '2024-02-29');
  if (schema.format === 'base64') return fc.constant('QUJD');
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern), { maxLength: 30 });
  const { minLength = 0, maxLength = 40 } = schema;
  const fits = TEXTS.filter((text) => text.length >= minLength && text.length <= maxLength);
  const typed = fc.string({ minLength, maxLength: Math.min(maxLength, Math.max(minLength, 30)), unit: 'grapheme' });
  const bounded = typed.filter((text) => text.length <= maxLength);
  return fits.length === 0 ? bounded : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fits) }, { weight: 1, arbitrary: bounded });
}

/** The kinds of things an input must point at. */
export function kindsNeeded(type: z.ZodType): readonly string[] {
  const { properties = {}, required = [] } = schemaOf(type, 'input');
  return required.flatMap((name) => KIND.exec(properties[name]?.title ?? '')?.[1] ?? []);
}

/** Every id in an answer, with its kind, found by the shape the contract gives it. */
export function idsIn(type: z.ZodType, value: unknown): { readonly kind: string; readonly id: string }[] {
  return idsOf(schemaOf(type, 'output'), value);
}

function idsOf(schema: Schema, value: unknown): { readonly kind: string; readonly id: string }[] {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.flatMap((choice) => idsOf(choice, value));
  const kind = KIND.exec(schema.title ?? '')?.[1];
  if (kind !== undefined && typeof value === 'string') return [{ kind, id: value }];
  if (Array.isArray(value)) return value.flatMap((item) => idsOf(schema.items ?? {}, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => idsOf(schema.properties?.[name] ?? {}, inner));
}

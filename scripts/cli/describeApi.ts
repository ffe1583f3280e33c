import { z } from 'zod';
import { commands, operations, queries } from '../../shared/contract/api.ts';
import { commonRefusals, refusalCodes } from '../../shared/contract/errors.ts';
import { CLOSE_NOT_WELCOME, hello, MAX_MESSAGE_BYTES, message, SEAT_PATH, welcome, WIRE_VERSION } from '../../shared/contract/wire.ts';
import { topicOf } from '../../shared/domain/topicOf.ts';

function schemaOf(type: z.ZodType, io: 'input' | 'output'): object {
  // Rules that JSON Schema cannot say are told by the refusals.
  return z.toJSONSchema(type, { io, unrepresentable: 'any' });
}

/** The whole contract, both ways, for whoever writes a client in another language. docs/api.md tells how to speak it. */
export function describeApi(): object {
  return {
    wire: {
      version: WIRE_VERSION,
      path: SEAT_PATH,
      maxMessageBytes: MAX_MESSAGE_BYTES,
      closeNotWelcome: CLOSE_NOT_WELCOME,
      hello: schemaOf(hello, 'input'),
      welcome: schemaOf(welcome, 'output'),
      message: schemaOf(message, 'input'),
    },
    topics: [...new Set(Object.values(topicOf))].sort(),
    refusals: { anyRequest: commonRefusals, all: refusalCodes },
    commands: mapOf(commands, ({ input, output, allowed, refusals }) => ({
      input: schemaOf(input, 'input'),
      output: schemaOf(output, 'output'),
      allowed,
      refusals,
    })),
    queries: mapOf(queries, ({ input, output, allowed, reads }) => ({
      input: schemaOf(input, 'input'),
      output: schemaOf(output, 'output'),
      allowed,
      reads,
    })),
    operations: mapOf(operations, ({ input, output, allowed, refusals, whileLocked = false }) => ({
      input: schemaOf(input, 'input'),
      output: schemaOf(output, 'output'),
      allowed,
      refusals,
      whileLocked,
    })),
  };
}

function mapOf<From, To>(record: Readonly<Record<string, From>>, make: (from: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, from]) => [name, make(from)]));
}

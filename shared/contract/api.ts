import type { z } from 'zod';
import { incidentCommands, incidentQueries } from './topics/incident.ts';
import { logCommands, logQueries } from './topics/log.ts';

/** Every command there is, once: schema, refusals, rights. A topic's file in topics/ is where to look. */
export const commands = { ...incidentCommands, ...logCommands } as const;

/** Every query there is, once. */
export const queries = { ...incidentQueries, ...logQueries } as const;

/** Every operation there is, once. */
export const operations = {} as const;

export type CommandName = keyof typeof commands;
export type CommandInput<Name extends CommandName> = z.input<(typeof commands)[Name]['input']>;
export type CommandParsed<Name extends CommandName> = z.output<(typeof commands)[Name]['input']>;
export type CommandOutput<Name extends CommandName> = z.output<(typeof commands)[Name]['output']>;

export type QueryName = keyof typeof queries;
export type QueryInput<Name extends QueryName> = z.input<(typeof queries)[Name]['input']>;
export type QueryParsed<Name extends QueryName> = z.output<(typeof queries)[Name]['input']>;
export type QueryOutput<Name extends QueryName> = z.output<(typeof queries)[Name]['output']>;

export type OperationName = keyof typeof operations;

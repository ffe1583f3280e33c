import type { Channel } from '../../shared/domain/gateway/gateway.ts';
import type { FactType } from '../../shared/domain/facts.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

/** One row per installation and channel. */
function write(tx: Writer, fact: JournalFact<Extract<FactType, `Gateway${string}`>>, channel: Channel, fields: Readonly<Record<string, FieldValue>>): void {
  // Where an installation sends to is for itself to say: what another's journal claims of it is not heard.
  if (fact.header.origin === fact.subject) writeFields(tx, fact, 'gateway', `${fact.subject}.${channel}`, fields);
}

/** How each installation's messages leave the machine, channel by channel. */
export const gateways: Projection = {
  name: 'gateways',
  version: 1,
  tables: ['gateway'],
  schema: `
    CREATE TABLE gateway (
      id    TEXT PRIMARY KEY,
      setup TEXT,
      is_on INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    GatewayConfigured: (tx, fact) => {
      const { channel, ...setup } = fact.data;
      write(tx, fact, channel, { setup: JSON.stringify(setup), is_on: 0 });
    },
    GatewayTurnedOn: (tx, fact) => {
      write(tx, fact, fact.data.channel, { is_on: 1 });
    },
    GatewayTurnedOff: (tx, fact) => {
      write(tx, fact, fact.data.channel, { is_on: 0 });
    },
  },
};

import { decisionsOf, type Decision } from '../../shared/domain/decision/decisionsOf.ts';
import type { Shielding } from '../../shared/domain/staffCare/staffCare.ts';
import type { Decision as Outcome, Moment, NewFact } from '../../shared/domain/fact.ts';
import { goalsOf, type Goal } from '../../shared/domain/goal/goalsOf.ts';
import type { IncidentId, KnownIncident } from '../../shared/domain/incident/incident.ts';
import type { LogEntryData } from '../../shared/domain/log/facts.ts';
import type { KnownLog } from '../../shared/domain/log/logFact.ts';
import type { KnownLogEntry } from '../../shared/domain/log/log.ts';
import { meetingsOf, rhythmOf, type Meeting } from '../../shared/domain/meeting/meetingsOf.ts';
import type { RhythmFields } from '../../shared/domain/meeting/facts.ts';
import { numbersOf, potentialsOf, type NumberSeries, type Potential } from '../../shared/domain/situation/numbersOf.ts';
import { pictureTopicOf, type PictureFact } from '../../shared/domain/situation/pictureFact.ts';
import { roundsOf, type Round } from '../../shared/domain/situation/roundsOf.ts';
import { statementsOf, type Statement } from '../../shared/domain/situation/statementsOf.ts';
import { tasksOf, type Task } from '../../shared/domain/task/tasksOf.ts';
import { asId, makeId } from '../../shared/kernel/ids.ts';
import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';

export const INCIDENT: IncidentId = asId('0193553a-0000-7000-8000-000000000001');
export const AT_THREE = '2026-11-22T02:00:00.000Z' as Instant;

/** Everything any rule of the picture may ask for. */
export interface RoomKnowledge {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  readonly goals: readonly Goal[];
  readonly shielding: Shielding;
  readonly tasks: readonly Task[];
  readonly decisions: readonly Decision[];
  readonly statements: readonly Statement[];
  readonly numbers: readonly NumberSeries[];
  readonly potentials: readonly Potential[];
  readonly rounds: readonly Round[];
  readonly meetings: readonly Meeting[];
  readonly rhythm: RhythmFields;
  readonly line: KnownLogEntry | null;
}

/**
 * One installation's crisis room in memory: rules decide on what the folds know, and their facts are kept as the
 * journal would keep them. Two rooms can be cut off from each other and hear of each other again.
 */
export class PictureRoom {
  readonly origin: string;
  readonly log: LogEntryData[] = [];
  facts: PictureFact[] = [];
  nowMs = unixMsOf(AT_THREE);
  closedAt: Instant | null = null;
  line: KnownLogEntry | null = null;
  #seq = 0;
  #ids = 0;
  #seen: Record<string, number> = {};

  constructor(origin = 'a') {
    this.origin = origin;
  }

  get moment(): Moment {
    return {
      now: instantOf(this.nowMs),
      actor: { person: null, role: null, actingFor: null, seat: 'test' },
      newId: () => {
        this.#ids += 1;
        return makeId(this.nowMs, Uint8Array.from([this.origin.charCodeAt(0), this.#ids]));
      },
    };
  }

  get known(): RoomKnowledge {
    const incident: KnownIncident = { id: INCIDENT, kind: 'real', startedAt: AT_THREE, closedAt: this.closedAt };
    return {
      incident,
      log: { letter: this.origin.toUpperCase(), next: this.log.length + 1 },
      goals: goalsOf(this.facts),
      shielding: { people: new Map(), acting: new Map() },
      tasks: tasksOf(this.facts),
      decisions: decisionsOf(this.facts),
      statements: statementsOf(this.facts),
      numbers: numbersOf(this.facts),
      potentials: potentialsOf(this.facts),
      rounds: roundsOf(this.facts, incident),
      meetings: meetingsOf(this.facts),
      rhythm: rhythmOf(this.facts),
      line: this.line,
    };
  }

  /** Carries out a rule; answers its value, or the refusal's code. */
  try<Input, Known, Value>(
    decide: (input: Input, known: Known, moment: Moment) => Outcome<Value, string>,
    input: Input,
    known: Known,
  ): { readonly value: Value } | { readonly refused: string } {
    const outcome = decide(input, known, this.moment);
    if (!outcome.ok) return { refused: outcome.reason.code };
    for (const fact of outcome.value.facts) this.#keep(fact);
    return { value: outcome.value.value };
  }

  /** As `try`, where the test goes on only when the rule accepts. */
  do<Input, Known, Value>(
    decide: (input: Input, known: Known, moment: Moment) => Outcome<Value, string>,
    input: Input,
    known: Known,
  ): Value {
    const outcome = this.try(decide, input, known);
    if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`);
    return outcome.value;
  }

  pass(minutes: number): void {
    this.nowMs += minutes * 60_000;
  }

  /** Receives what the other room has written. */
  hear(other: PictureRoom): void {
    const mine = new Set(this.facts.map(({ stamp }) => stamp));
    for (const fact of other.facts) {
      if (mine.has(fact.stamp)) continue;
      this.facts.push({ ...fact, position: this.facts.length + 1 });
      const chain = `${fact.place.origin}/${fact.place.epoch}`;
      this.#seen = { ...this.#seen, [chain]: Math.max(this.#seen[chain] ?? 0, fact.place.seq) };
    }
  }

  #keep(fact: NewFact): void {
    this.#seq += 1;
    if (fact.type === 'LogEntryAdded') this.log.push(fact.data);
    if (!Object.hasOwn(pictureTopicOf, fact.type)) return;
    this.facts.push({
      type: fact.type,
      subject: fact.subject,
      data: fact.data,
      stamp: `${String(this.nowMs).padStart(16, '0')}${String(this.#seq).padStart(6, '0')}.${this.origin}`,
      position: this.facts.length + 1,
      place: {
        origin: this.origin,
        epoch: 1,
        seq: this.#seq,
        seen: Object.keys(this.#seen).length === 0 ? null : { ...this.#seen },
      },
      recordedAt: instantOf(this.nowMs),
      person: null,
    } as PictureFact);
  }
}

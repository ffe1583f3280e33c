import type { measureCommands } from '../../../shared/contract/topics/measure.ts';
import { carryMeasure } from '../../../shared/domain/measure/carry.ts';
import {
  addMeasure,
  changeMeasure,
  removeMeasure,
  reportMeasure,
  restoreMeasure,
  takeBackReport,
  type AboutMeasure,
} from '../../../shared/domain/measure/decide.ts';
import type { MeasureId } from '../../../shared/domain/measure/measure.ts';
import type { BarrierId, KnownBarrier } from '../../../shared/domain/risk/bowTie.ts';
import { knownBarrier } from '../../queries/bowTies.ts';
import { knownHazardEvent } from '../../queries/hazardEvents.ts';
import { knownMeasure } from '../../queries/measures.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';
import { tasksAndGoals } from './task.ts';

function spokenOf(read: Reader, barrierId: BarrierId | null | undefined): KnownBarrier | null {
  return barrierId === null || barrierId === undefined ? null : knownBarrier(read, barrierId);
}

const measure = (read: Reader, { measureId }: { readonly measureId: MeasureId }): Pick<AboutMeasure, 'measure'> => ({
  measure: knownMeasure(read, measureId),
});

export const measureHandlers: CommandHandlers<keyof typeof measureCommands> = {
  'measure.add': handler(
    (read, { eventId, barrierId }) => ({ event: knownHazardEvent(read, eventId), barrier: spokenOf(read, barrierId) }),
    addMeasure,
  ),
  'measure.change': handler((read, input) => ({ ...measure(read, input), barrier: spokenOf(read, input.barrierId) }), changeMeasure),
  'measure.report': handler(measure, reportMeasure),
  'measure.carry': handler(
    (read, input) => ({ ...groundOf(read, input.incidentId, () => tasksAndGoals(read, input.incidentId)), ...measure(read, input) }),
    carryMeasure,
  ),
  'measure.takeBackReport': handler(measure, takeBackReport),
  'measure.remove': handler(measure, removeMeasure),
  'measure.restore': handler(measure, restoreMeasure),
};

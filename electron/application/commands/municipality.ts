import type { municipalityCommands } from '../../../shared/contract/topics/municipality.ts';
import { describeMunicipality } from '../../../shared/domain/municipality/decide.ts';
import { installationId } from '../../queries/municipality.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

export const municipalityHandlers: CommandHandlers<keyof typeof municipalityCommands> = {
  'municipality.describe': handler((read) => ({ installation: installationId(read) }), describeMunicipality),
};

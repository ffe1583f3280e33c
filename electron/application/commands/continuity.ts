import type { continuityCommands } from '../../../shared/contract/topics/continuity.ts';
import type { AlternativeId, ContinuityNodeId, DependenceId } from '../../../shared/domain/continuity/continuity.ts';
import { addNode, changeNode, removeNode, restoreNode, type AboutNode } from '../../../shared/domain/continuity/decide.ts';
import {
  addAlternative,
  addDependence,
  changeAlternative,
  removeAlternative,
  removeDependence,
  restoreAlternative,
  restoreDependence,
  type AboutDependence,
} from '../../../shared/domain/continuity/decideDependence.ts';
import { knownAlternative, knownDependence, knownDependencesOf, knownNode, knownNodes } from '../../queries/continuity.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const aboutNode = (read: Reader, { nodeId }: { readonly nodeId: ContinuityNodeId }): AboutNode => ({
  node: knownNode(read, nodeId),
  nodes: knownNodes(read),
});
const aboutDependence = (read: Reader, { dependenceId }: { readonly dependenceId: DependenceId }): AboutDependence => {
  const dependence = knownDependence(read, dependenceId);
  return { dependence, siblings: dependence === null ? [] : knownDependencesOf(read, dependence.nodeId) };
};
const aboutAlternative = (read: Reader, { alternativeId }: { readonly alternativeId: AlternativeId }) => ({
  alternative: knownAlternative(read, alternativeId),
});

export const continuityHandlers: CommandHandlers<keyof typeof continuityCommands> = {
  'continuity.addNode': handler((read) => ({ nodes: knownNodes(read) }), addNode),
  'continuity.changeNode': handler(aboutNode, changeNode),
  'continuity.removeNode': handler(aboutNode, removeNode),
  'continuity.restoreNode': handler(aboutNode, restoreNode),
  'continuity.addDependence': handler(
    (read, input) => ({ ...aboutNode(read, input), siblings: knownDependencesOf(read, input.nodeId) }),
    addDependence,
  ),
  'continuity.removeDependence': handler(aboutDependence, removeDependence),
  'continuity.restoreDependence': handler(aboutDependence, restoreDependence),
  'continuity.addAlternative': handler(aboutDependence, addAlternative),
  'continuity.changeAlternative': handler(aboutAlternative, changeAlternative),
  'continuity.removeAlternative': handler(aboutAlternative, removeAlternative),
  'continuity.restoreAlternative': handler(aboutAlternative, restoreAlternative),
};

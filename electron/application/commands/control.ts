import type { controlCommands } from '../../../shared/contract/topics/control.ts';
import type { ControlNodeId } from '../../../shared/domain/control/control.ts';
import {
  addControlNode,
  changeControlNode,
  moveControlNode,
  removeControlNode,
  restoreControlNode,
  type AboutControlNode,
} from '../../../shared/domain/control/decide.ts';
import { knownChildren, knownControlNode } from '../../queries/controlNodes.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { nodeId }: { readonly nodeId: ControlNodeId }): AboutControlNode => {
  const node = knownControlNode(read, nodeId);
  return { node, siblings: node === null ? [] : knownChildren(read, node) };
};

export const controlHandlers: CommandHandlers<keyof typeof controlCommands> = {
  'control.add': handler((read, { parentId, level }) => {
    const parent = parentId === null ? null : knownControlNode(read, parentId);
    return { parent, siblings: knownChildren(read, { parentId, level: parent?.level ?? level }) };
  }, addControlNode),
  'control.change': handler(about, changeControlNode),
  'control.move': handler(about, moveControlNode),
  'control.remove': handler(about, removeControlNode),
  'control.restore': handler(about, restoreControlNode),
};

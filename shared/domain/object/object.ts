/**
 * Everything a person may look for, in the order it is shown. A kind's place in the list is also its shelf in the
 * index, so a kind more is another index (see electron/projections/objects).
 */
export const objectKinds = [
  'contact',
  'role',
  'duty',
  'alertList',
  'callDrill',
  'numberRound',
  'card',
  'plan',
  'hazardEvent',
  'branch',
  'barrier',
  'measure',
  'riskMeeting',
  'stressor',
  'continuityNode',
  'resource',
  'incident',
  'smallIncident',
  'decision',
  'goal',
  'task',
  'announcement',
  'callOut',
  'cardRun',
  'deviation',
  'evaluation',
  'finding',
  'learningPoint',
  'inspectionFinding',
  'activity',
  'exercise',
  'training',
  'upwardItem',
  'unownedTask',
  'controlNode',
  'noticeRule',
  'checklist',
  'riskFlag',
] as const;
export type ObjectKind = (typeof objectKinds)[number];

/** What can be found: every object, and the lines of the logs, which have an index of their own. */
export const foundKinds = [...objectKinds, 'logEntry'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** How one object stands to another, said from the one that points. */
export const objectRelations = [
  /** A plan's words point at it. */
  'mentions',
  /** It is a part of it: a barrier of an event, a finding of an evaluation. */
  'part-of',
  /** It was made because of it, or tells of it: a measure and its event, a deviation and the card it deviates from. */
  'about',
  /** What was learnt is to change it. */
  'changes',
  /** A role or a person that carries it. */
  'carried-by',
  /** Somebody who is called, holds or stands in. */
  'consists-of',
  /** What one does when it happens: an event and its cards. */
  'answered-by',
  /** A task and what of the register is put on it. */
  'uses',
  /** A plan names both in one section: the risk, and the card for it. */
  'beside',
] as const;
export type ObjectRelation = (typeof objectRelations)[number];

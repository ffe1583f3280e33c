import type { learning as source } from '../nb/learning.ts';

/** The words of evaluation and learning that screens and reports share. */
export const learning: typeof source = {
  perspective: {
    staff: 'Staff',
    leader: 'Leaders',
    user: 'Users and residents',
    'next-of-kin': 'Next of kin',
    other: 'Others',
  },
  voice: {
    staff: 'Staff member',
    leader: 'Leader',
    user: 'User or resident',
    'next-of-kin': 'Next of kin',
    other: 'Other person',
  },
  question: {
    'plans-worked': 'How well did the contingency plans and action cards work?',
    'plans-gaps': 'What must change in plans and routines, and what do they not cover?',
    'key-parties': 'Whom did you most need to reach, and does the plan say so?',
    communication: 'How did communication work, inside and out to the residents?',
    framework: 'Framework: law, money, staffing, time',
    organisation: 'Organisation: responsibility, leadership, cooperation',
    process: 'Work processes: how the work is really done',
    technology: 'Technology and equipment',
    'goes-well': 'What usually goes well, and why',
  },
  state: {
    invited: 'Invited',
    contributed: 'Has contributed',
    declined: 'Would rather not',
  },
  kind: {
    deviation: 'Deviation',
    positive: 'Went well',
  },
  target: {
    plan: 'Plan',
    ros: 'Risk analysis',
    card: 'Action card',
    routine: 'Routine',
    list: 'List',
    role: 'Role',
  },
  step: {
    proposed: 'Proposed',
    trial: 'On trial',
    evaluated: 'Evaluated',
    standard: 'Standard',
  },
};

import type { saidWarning as source } from '../nb/saidWarning.ts';

/** What warnings from MET and NVE write in the log. A part in [[ ]] is left out when its particular is not there. */
export const saidWarning: typeof source = {
  'warning-started-red':
    'The incident was started from the warning: {{event}}, red level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
  'warning-started-orange':
    'The incident was started from the warning: {{event}}, orange level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
  'warning-started-yellow':
    'The incident was started from the warning: {{event}}, yellow level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
  'warning-started-green':
    'The incident was started from the warning: {{event}}, green level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
  'warning-started-unknown':
    'The incident was started from the warning: {{event}}, unknown level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
  'warning-noted-red':
    'Warning received: {{event}}, red level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
  'warning-noted-orange':
    'Warning received: {{event}}, orange level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
  'warning-noted-yellow':
    'Warning received: {{event}}, yellow level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
  'warning-noted-green':
    'Warning received: {{event}}, green level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
  'warning-noted-unknown':
    'Warning received: {{event}}, unknown level.[[ Area: {{areas}}.]][[ From {{from}}]][[ until {{to}}.]] Sender: {{sender}} ({{identifier}}).',
};

import type { desktop as source } from '../nb/desktop.ts';

export const desktop: typeof source = {
  menu: { file: 'File', edit: 'Edit', view: 'View', incident: 'Incident', help: 'Help' },
  item: {
    newWindow: 'New window',
    savePdf: 'Save page as PDF …',
    quit: 'Quit Beredt',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Actual size',
    fullScreen: 'Full screen',
  },
  quit: {
    message: 'An incident is in progress. Do you want to quit Beredt?',
    detail: 'Everything that was saved is safe. Once Beredt has quit, nobody can log on this machine.',
    keep: 'Keep logging',
    leave: 'Quit',
  },
  crashed: {
    message: 'The window has stopped several times.',
    detail:
      'Everything that was saved is safe, and the drafts are kept. Try again. If it stops once more, restart the ' +
      'machine and call whoever runs Beredt for you.',
    keep: 'Try again',
    leave: 'Quit',
  },
  hung: {
    message: 'The window does not respond.',
    detail: 'Everything that was saved is safe, and the draft is kept. You can wait a little, or reopen the window.',
    keep: 'Wait',
    leave: 'Reopen',
  },
  stopped: {
    switches: {
      title: 'Beredt did not start',
      message:
        'Beredt was started with settings that let others look in. Nothing was changed. Start Beredt from the menu, ' +
        'and tell whoever runs this machine.',
    },
    host: {
      title: 'Beredt did not start',
      message:
        'The part of Beredt that saves did not get going. Nothing was changed. Start again. If it happens once more, ' +
        'call whoever runs Beredt for you.',
    },
    pdf: {
      title: 'The page was not saved',
      message: 'The PDF file was not written. Nothing in Beredt was changed. Choose another folder and try again.',
    },
    unexpected: {
      title: 'Beredt stopped',
      message:
        'An error in the program made Beredt stop. Everything that was saved is safe. Start Beredt again; ' +
        'your drafts are there.',
    },
  },
};

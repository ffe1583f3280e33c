import type { Question } from './desktopText.ts';

/** The part of Electron's `dialog` that asks. */
export interface Asker {
  showMessageBox(options: {
    type: 'question' | 'warning';
    message: string;
    detail: string;
    buttons: string[];
    defaultId: number;
    cancelId: number;
    noLink: boolean;
  }): Promise<{ response: number }>;
}

/** Asks a question with two answers; true for the one that leaves. Closing the box keeps. */
export async function askQuestion(dialog: Asker, type: 'question' | 'warning', question: Question): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type,
    message: question.message,
    detail: question.detail,
    buttons: [question.keep, question.leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

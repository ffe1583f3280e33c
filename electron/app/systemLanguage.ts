export type DesktopLanguage = 'nb' | 'nn' | 'en';

/**
 * The language of the shell until the window has told which one was chosen: the first of the system's languages (as
 * BCP 47 tags, most wanted first) that we speak, otherwise bokmål.
 */
export function systemLanguage(preferred: readonly string[]): DesktopLanguage {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === 'nb' || language === 'no') return 'nb';
    if (language === 'nn' || language === 'en') return language;
  }
  return 'nb';
}

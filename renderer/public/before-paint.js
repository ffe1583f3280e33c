/* Runs before anything is painted, so that a night window never flashes white. See renderer/ui/appearance.ts. */
(function () {
  const root = document.documentElement;
  let chosen = null;
  try {
    chosen = localStorage.getItem('beredt.mode');
    const language = localStorage.getItem('beredt.language');
    root.lang = language === 'nn' || language === 'en' ? language : 'nb';
    const density = localStorage.getItem('beredt.density');
    if (density) root.dataset.density = density;
  } catch {
    /* No storage: the machine's own choice below. */
  }
  if (chosen !== 'day' && chosen !== 'dark' && chosen !== 'night') {
    chosen = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'day';
  }
  root.dataset.theme = chosen;
  const paper = { day: '#e8e7e2', dark: '#1b1e22', night: '#0b0d0f' }[chosen];
  root.style.backgroundColor = paper;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
})();

import type { Feature } from '../../ui/feature.ts';

/** Deviations and good practice: reported in one go, dealt with where they lie, closed by two when serious (S0-20 to S0-23). */
export const feature: Feature = {
  pages: [
    {
      id: 'deviations',
      path: '/deviations',
      title: 'deviation:page',
      layout: 'peace',
      group: 'learn',
      order: 30,
      load: async () => (await import('./RegisterPage.tsx')).RegisterPage,
    },
    {
      id: 'deviation.new',
      path: '/deviations/new',
      title: 'deviation:newPage',
      layout: 'peace',
      under: 'deviations',
      load: async () => (await import('./ReportPage.tsx')).ReportPage,
    },
    {
      id: 'deviation.feed',
      path: '/deviations/practice',
      title: 'deviation:feedPage',
      layout: 'peace',
      under: 'deviations',
      load: async () => (await import('./FeedPage.tsx')).FeedPage,
    },
    {
      id: 'deviation.signals',
      path: '/deviations/repetitions',
      title: 'deviation:signalsPage',
      layout: 'peace',
      under: 'deviations',
      load: async () => (await import('./SignalsPage.tsx')).SignalsPage,
    },
    {
      id: 'deviation.digest',
      path: '/deviations/digest',
      title: 'deviation:digestPage',
      layout: 'peace',
      under: 'deviations',
      load: async () => (await import('./DigestPage.tsx')).DigestPage,
    },
    {
      id: 'deviation.form',
      path: '/deviations/form',
      title: 'deviation:formPage',
      layout: 'peace',
      under: 'deviations',
      load: async () => (await import('./PaperFormPage.tsx')).PaperFormPage,
    },
    {
      id: 'deviation.routine',
      path: '/deviations/routine/$routineKey',
      title: 'deviation:page',
      layout: 'peace',
      under: 'deviations',
      load: async () => (await import('./RegisterPage.tsx')).RegisterPage,
    },
    {
      id: 'deviation',
      path: '/deviation/$deviationId',
      title: 'deviation:onePage',
      layout: 'peace',
      under: 'deviations',
      load: async () => (await import('./DeviationPage.tsx')).DeviationPage,
    },
  ],
  commands: [
    {
      id: 'deviation.list',
      title: 'deviation:page',
      words: 'deviation:words',
      when: 'app',
      run: ({ go }) => {
        go('deviations');
      },
    },
    {
      id: 'deviation.report',
      title: 'deviation:report',
      words: 'deviation:words',
      when: 'app',
      run: ({ go }) => {
        go('deviation.new');
      },
    },
    {
      id: 'deviation.openFeed',
      title: 'deviation:feedPage',
      words: 'deviation:feedWords',
      when: 'app',
      run: ({ go }) => {
        go('deviation.feed');
      },
    },
    {
      id: 'deviation.openDigest',
      title: 'deviation:digestPage',
      words: 'deviation:digestWords',
      when: 'app',
      run: ({ go }) => {
        go('deviation.digest');
      },
    },
    {
      id: 'deviation.openForm',
      title: 'deviation:formPage',
      words: 'deviation:formWords',
      when: 'app',
      run: ({ go }) => {
        go('deviation.form');
      },
    },
  ],
};

import type { Feature } from '../../ui/feature.ts';

/** Looking back: evaluations, what was learnt, and the documents that come of it. */
export const feature: Feature = {
  pages: [
    {
      id: 'evaluations',
      path: '/evaluations',
      title: 'evaluation:page',
      layout: 'peace',
      group: 'learn',
      order: 10,
      load: async () => (await import('./EvaluationsPage.tsx')).EvaluationsPage,
    },
    {
      id: 'evaluation.new',
      path: '/evaluations/new/$incidentId',
      title: 'evaluation:newPage',
      layout: 'peace',
      under: 'evaluations',
      load: async () => (await import('./NewEvaluationPage.tsx')).NewEvaluationPage,
    },
    {
      id: 'evaluation',
      path: '/evaluations/$evaluationId',
      title: 'evaluation:onePage',
      layout: 'peace',
      under: 'evaluations',
      load: async () => (await import('./EvaluationPage.tsx')).EvaluationPage,
    },
    {
      id: 'learningPoints',
      path: '/learning-points',
      title: 'evaluation:learningPage',
      layout: 'peace',
      group: 'learn',
      order: 20,
      load: async () => (await import('./LearningPointsPage.tsx')).LearningPointsPage,
    },
    {
      id: 'learningPoint',
      path: '/learning-points/$learningPointId',
      title: 'evaluation:learningPage',
      layout: 'peace',
      under: 'learningPoints',
      load: async () => (await import('./LearningPointsPage.tsx')).LearningPointsPage,
    },
  ],
  commands: [
    {
      id: 'evaluation.list',
      title: 'evaluation:page',
      words: 'evaluation:words',
      when: 'app',
      run: ({ go }) => {
        go('evaluations');
      },
    },
    {
      id: 'learningPoint.list',
      title: 'evaluation:learningPage',
      words: 'evaluation:learningWords',
      when: 'app',
      run: ({ go }) => {
        go('learningPoints');
      },
    },
    {
      id: 'evaluation.ofIncident',
      title: 'evaluation:ofIncident',
      words: 'evaluation:ofIncidentWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('evaluation.new', params);
      },
    },
    {
      id: 'learningPoint.new',
      title: 'evaluation:learning.new',
      words: 'evaluation:learning.newWords',
      when: 'incident',
      menu: 'incident',
      opensField: true,
    },
    {
      id: 'document.log',
      title: 'evaluation:report.makeLog',
      words: 'evaluation:report.makeLogWords',
      keys: ['Ctrl+E'],
      when: 'incident',
      menu: 'file',
    },
  ],
  watch: async () => (await import('./EvaluationWatch.tsx')).EvaluationWatch,
};

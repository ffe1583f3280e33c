import type { QueryOutput } from '../../../shared/contract/api.ts';

export type PictureView = NonNullable<QueryOutput<'situation.picture'>['picture']>;
export type StatementView = PictureView['statements'][number];
export type NumberView = PictureView['numbers'][number];
export type HandlingStepView = PictureView['handling'][number];
export type HandlingLineView = HandlingStepView['lines'][number];
export type PotentialView = PictureView['potentials'][number];

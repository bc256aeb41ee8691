export { api, onUnauthenticated, url, type Query } from './client';
export { ApiProblem, asProblem, type FieldProblem } from './problem';
export type { Page, Id } from './page';
export type { Filled, Schema } from './types';
export { whenBackOnline } from './backOnline';
export { requestKey } from './requestKey';

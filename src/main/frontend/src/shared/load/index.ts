export { useLoad, type Loaded } from './useLoad';
export { useKeyset } from './useKeyset';

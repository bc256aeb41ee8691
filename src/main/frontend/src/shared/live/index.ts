export { hearLive, type LiveNote } from './live';

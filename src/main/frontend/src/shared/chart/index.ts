export { default as StackBar, type BarPart } from './StackBar.vue';
export { series } from './series';

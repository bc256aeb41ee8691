export { default as StackBar, type BarPart } from './StackBar.vue';
export { series } from './series';
export { default as PeriodBars } from './PeriodBars.vue';
export { effectBars, rowsOf, scaleOf } from './timeScale';

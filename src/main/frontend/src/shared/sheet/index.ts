export { default as SheetImport } from './SheetImport.vue';

export { default as UnitPicker } from './UnitPicker.vue';
export { unitApi, type Unit, type UnitKind } from './unit.api';
export { useTrail } from './useTrail';

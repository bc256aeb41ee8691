export { default as UnitPicker } from './UnitPicker.vue';
export { unitApi, type Unit, type UnitKind, type UnitStep } from './unit.api';
export { useTrail } from './useTrail';

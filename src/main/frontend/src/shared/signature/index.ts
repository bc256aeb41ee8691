export { default as SignaturePad } from './SignaturePad.vue';
export { signatureApi } from './signature.api';

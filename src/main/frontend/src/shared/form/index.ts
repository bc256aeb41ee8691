export { default as TaskForm } from './TaskForm.vue';
export { answersInWords, labelsOf, writable, type FormData, type FormSchema } from './schema';

export { dueWords, type DueWords, type Light } from './due';
export { formatDate, formatDateTime, formatShort } from './format';
export { nowInChina, today } from './today';
export { placeNow, takenAt } from './takenAt';

export { readForeignAnswer } from '../core/foreignAnswer';
export { inOurNames, requestFor } from '../outbox/foreign';

export { itemOf, type LogicalRecord, single } from './logical-record.js';
export { readTransaction, type Transaction } from './read-transaction.js';
export { TransactionFault } from './transaction-fault.js';
export { TRANSACTION_LIMITS } from './transaction-limits.js';
export { calendarDay, headerRecord } from './type-1.js';
export { type BodyImage, bodyImageRecord, readBodyImage } from './type-10.js';
export { writeTransaction } from './write-transaction.js';

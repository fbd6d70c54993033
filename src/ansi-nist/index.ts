export { itemOf, single } from './logical-record.js';
export { readTransaction } from './read-transaction.js';
export { TransactionFault } from './transaction-fault.js';
export { headerRecord } from './type-1.js';
export { type BodyImage, bodyImageRecord, readBodyImage } from './type-10.js';
export { writeTransaction } from './write-transaction.js';

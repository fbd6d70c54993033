import { dropMemory } from './remembered.js';
import { dropTemplate } from './template.js';

export default async function tearDown(): Promise<void> {
  await dropTemplate();
  await dropMemory();
}

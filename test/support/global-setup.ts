import { makeMemory } from './remembered.js';
import { makeTemplate } from './template.js';

export default async function setUp(): Promise<void> {
  await makeMemory();
  await makeTemplate();
}

import { makeTemplate } from './template.js';

export default makeTemplate;

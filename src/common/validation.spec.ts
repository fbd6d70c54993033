import { validationPipe } from './validation.js';

describe('the pipe that validates', () => {
  it('does not look through the bytes of what has no DTO, such as an uploaded file', async () => {
    const file = {
      get buffer(): Buffer {
        throw new Error('somebody looked');
      },
    };
    const pipe = validationPipe();
    await expect(pipe.transform(file, { type: 'custom', metatype: Object })).resolves.toBe(file);
  });
});

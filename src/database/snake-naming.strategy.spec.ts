import { SnakeNamingStrategy, snakeCase } from './snake-naming.strategy.js';

describe('snakeCase', () => {
  it.each([
    ['id', 'id'],
    ['caseId', 'case_id'],
    ['ApiKey', 'api_key'],
    ['imageSHA256', 'image_sha256'],
    ['galleryURLCount', 'gallery_url_count'],
    ['already_snake', 'already_snake'],
  ])('%s becomes %s', (name, expected) => {
    expect(snakeCase(name)).toBe(expected);
  });
});

describe('SnakeNamingStrategy', () => {
  const strategy = new SnakeNamingStrategy();

  it('names tables and columns, and respects a given name', () => {
    expect(strategy.tableName('SearchRun', undefined)).toBe('search_run');
    expect(strategy.tableName('SearchRun', 'searches')).toBe('searches');
    expect(strategy.columnName('createdAt', undefined, [])).toBe('created_at');
    expect(strategy.columnName('createdAt', 'Born', [])).toBe('Born');
    expect(strategy.columnName('minAge', undefined, ['seenBy', ''])).toBe('seen_by_min_age');
  });

  it('names relations', () => {
    expect(strategy.joinColumnName('caseFile', 'id')).toBe('case_file_id');
    expect(strategy.joinTableName('sketches', 'images', 'allImages')).toBe(
      'sketches_all_images_images',
    );
    expect(strategy.joinTableColumnName('images', 'sha256')).toBe('images_sha256');
  });
});

import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import ownTables from './scripts/eslint/own-tables.js';

/** What makes or changes something that is repeatable: see docs/adr/0021-sql-has-a-home.md. */
const REPEATABLE =
  /\b((CREATE|ALTER)\s+(OR\s+REPLACE\s+)?(CONSTRAINT\s+)?(FUNCTION|PROCEDURE|VIEW|TRIGGER|POLICY)|GRANT|REVOKE|ROW\s+LEVEL\s+SECURITY)\b/i;

export default tseslint.config(
  { ignores: ['dist', 'data', 'coverage', 'node_modules', 'client/*.d.ts'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 350, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 60 }],
      complexity: ['error', 12],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      // Decorators read the annotated type of a property at run time.
      '@typescript-eslint/no-inferrable-types': ['error', { ignoreProperties: true }],
      // Nest modules and DTOs are classes by design, some of them empty.
      '@typescript-eslint/no-extraneous-class': 'off',
      // DTO and entity classes are shapes: object literals of the shape are what we pass around.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Environment variables are read in config/.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { mirsam: { rules: { 'own-tables': ownTables } } },
    rules: { 'mirsam/own-tables': 'error' },
  },
  {
    files: ['test/**/*.ts', '**/*.spec.ts'],
    rules: { 'max-lines-per-function': 'off', complexity: ['error', 16] },
  },
  {
    // What a page looks like is told in one piece.
    files: ['web/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 100 }] },
  },
  {
    files: ['src/config/**/*.ts', 'test/support/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Migrations hold tables, indexes and data; those up to 21 are from before that was so.
    files: ['migrations/*.ts'],
    ignores: ['migrations/17900000000[01]*.ts', 'migrations/179000000002[01]-*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['TemplateElement[value.raw', 'Literal[value'].map((text) => ({
          selector: `${text}=${REPEATABLE}]`,
          message:
            'Functions, views and triggers are in sql/, row policies and privileges in src/access/row-policies.ts.',
        })),
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', module: 'writable', URL: 'readonly' } },
  },
  {
    files: ['client/*.js'],
    languageOptions: { globals: { Blob: 'readonly', FormData: 'readonly', console: 'readonly' } },
  },
  prettier,
);

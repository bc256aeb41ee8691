import { readdirSync } from 'node:fs';
import globals from 'globals';
import vue from 'eslint-plugin-vue';
import ts from 'typescript-eslint';

const features = readdirSync(new URL('src/features', import.meta.url));

/** A feature knows `shared` and itself; what two features need goes to `shared`. */
const featureBoundary = (name) => ({
  files: [`src/features/${name}/**/*.{ts,vue}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@/(app/|features/(?!${name}/))|^(\\.\\./)+(app|features|shared)/|^(\\.\\./)+(${features.filter((f) => f !== name).join('|')})/`,
            message: 'A feature imports only @/shared and itself.',
          },
        ],
      },
    ],
  },
});

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', 'src/shared/api/schema.d.ts'] },
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { parser: ts.parser },
    },
    rules: {
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/attributes-order': 'off',
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
      'no-console': 'error',
      'no-undef': 'off',
    },
  },
  { files: ['tools/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/shared/**/*.{ts,vue}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^@/(app|features)/', message: 'Shared code knows no feature.' }] }],
    },
  },
  ...features.map(featureBoundary),
);

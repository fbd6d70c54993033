import './design/base.css';
import { MirsamProblem } from '@mirsam/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { beginInLanguage, localeOf } from './language/language.js';
import { TextsProvider, useTexts } from './language/use-texts.js';
import { currentTheme, showTheme } from './layout/theme.js';
import { router } from './router.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What the service refuses it refuses again.
      retry: (times, failure) => !(failure instanceof MirsamProblem) && times < 2,
      staleTime: 10_000,
      // Most reads are logged: who comes back to the window has asked for nothing.
      refetchOnWindowFocus: false,
    },
  },
});

function App() {
  const { language } = useTexts();
  return (
    <I18nProvider locale={localeOf(language)}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}

// Some of what the service tells is in words of its own, in the language that it was asked in.
i18next.on('languageChanged', () => void queries.invalidateQueries());

showTheme(currentTheme());
await beginInLanguage();
const place = document.getElementById('console');
if (!place) throw new Error('The page has no place for the console');
createRoot(place).render(
  <StrictMode>
    <TextsProvider>
      <App />
    </TextsProvider>
  </StrictMode>,
);

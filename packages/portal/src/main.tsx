import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApolloProvider } from '@apollo/client/react';
import { BrowserRouter } from 'react-router';
import { overwriteGetLocale } from '#runtime';
import { App } from './app/App.tsx';
import { client } from './app/client.ts';
import { BASENAME, LANGUAGE } from './app/place.ts';
import { Failing } from './frame/Failing.tsx';
import './styles/portal.scss';

overwriteGetLocale(() => LANGUAGE);
document.documentElement.lang = LANGUAGE;
// Its address goes up from the one that was opened: as an absolute one it holds at others too.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.href = icon.href.toString();

createRoot(document.getElementById('portal')!).render(
  <StrictMode>
    <Failing>
      <ApolloProvider client={client}>
        <BrowserRouter basename={BASENAME}>
          <App />
        </BrowserRouter>
      </ApolloProvider>
    </Failing>
  </StrictMode>,
);

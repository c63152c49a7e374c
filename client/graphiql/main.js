/** GraphiQL from our own build, with a few questions to begin from. */
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { QUESTIONS } from './questions.js';

async function fetcher(request, { headers } = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  return response.json();
}

const root = document.getElementById('graphiql');
if (root)
  createRoot(root).render(createElement(GraphiQL, { fetcher, defaultTabs: QUESTIONS.map((query) => ({ query })) }));

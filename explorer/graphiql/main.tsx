// The workbench: GraphiQL on this server's API. Nothing is loaded from elsewhere.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { Kind, parse } from 'graphql';
import { type ReactNode, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { tellTabsAsList } from './accessible.ts';
import { type Example, type Opening, openingOf, type Tab } from './tabs.ts';
import { OwnButtons } from './toolbar.tsx';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

async function examples(): Promise<Example[]> {
  try {
    const response = await fetch('/graphiql/examples.json');
    const answer: { examples: Example[] } = await response.json();
    return answer.examples;
  } catch {
    return []; // Without examples the workbench still works.
  }
}

/** A link may ask, but never change anything: only what reads is sent without a click. */
function onlyReads(query: string): boolean {
  try {
    return parse(query).definitions.every(
      (node) => node.kind !== Kind.OPERATION_DEFINITION || node.operation === 'query',
    );
  } catch {
    return false;
  }
}

/** GraphiQL offers no way to ask from outside but its own button, which does nothing until both editors stand. */
function pressExecute(attempts = 100): void {
  const stand = ['.graphiql-query-editor', '.result-window'].every((place) =>
    document.querySelector(`${place} .view-lines`),
  );
  if (stand) document.querySelector<HTMLButtonElement>('.graphiql-execute-button')?.click();
  else if (attempts > 0) setTimeout(pressExecute, 100, attempts - 1);
}

function Workbench({ opening }: { opening: Opening }): ReactNode {
  const front = useRef<Tab>(opening.active);
  const asked = useRef(!opening.linked || !onlyReads(opening.active.query ?? ''));
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={opening.tabs}
      initialQuery={opening.active.query ?? ''}
      initialVariables={opening.active.variables ?? ''}
      storage={opening.store}
      shouldPersistHeaders={false}
      inputValueDeprecation
      schemaDescription
      onTabChange={({ tabs, activeTabIndex }) => {
        front.current = tabs[activeTabIndex] ?? front.current;
      }}
      onSchemaChange={() => {
        if (asked.current) return;
        asked.current = true;
        pressExecute();
      }}
    >
      <GraphiQL.Logo>
        <span className="own-logo">Samverkansgraf</span>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <OwnButtons current={() => front.current} />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id «root»');
tellTabsAsList(root);
createRoot(root).render(<Workbench opening={openingOf(window.location.search, await examples(), localStorage)} />);
